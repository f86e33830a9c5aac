# SPDX-License-Identifier: MIT
# For the journeys that say what a screen reader hears. Source it after lib.sh, and call listen after begin.
# shellcheck shell=bash disable=SC2154 # lib.sh and the journey set them

# A session bus and the accessibility bus for the program and for the listener, as the same ordinary user.
listen() {
    local user_env=("${as_user[@]:-env}" "${clean_env[@]}")
    mkfifo "$work/bus"
    "${user_env[@]}" dbus-daemon --session --nofork --print-address=3 3> "$work/bus" 2> /dev/null &
    pids+=($!)
    read -r bus < "$work/bus"
    clean_env+=("DBUS_SESSION_BUS_ADDRESS=$bus" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0)
    user_env=("${as_user[@]:-env}" "${clean_env[@]}")
    "${user_env[@]}" /usr/libexec/at-spi-bus-launcher --launch-immediately > /dev/null 2>&1 &
    pids+=($!)
    for _ in $(seq 200); do
        "${user_env[@]}" dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
            > /dev/null 2>&1 && break
        sleep 0.05
    done
    install -m 755 "$here/heard.py" "$work/heard.py" # where the ordinary user can read it
    coproc heard { exec "${user_env[@]}" "$work/heard.py" 2> "$work/heard-errors"; }
    # shellcheck disable=SC2154 # coproc sets it
    pids+=("$heard_PID")
}

# ask COMMAND ...: what the listener answers, in $said.
ask() {
    printf '%s\n' "$*" >&"${heard[1]}"
    read -r said <&"${heard[0]}" || fail "the listener has gone: $(cat "$work/heard-errors")"
    case $said in '!'*) fail "$said (window: $(title))" ;; esac
}

# tab_to NAME [KEY [TIMES]]: presses Tab until NAME has the keyboard.
tab_to() {
    local _
    for _ in $(seq "${3:-60}"); do
        press "${2:-Tab}"
        ask focus
        [ "${said#*|}" = "$1" ] && return 0
    done
    fail "${2:-Tab} never comes to '$1', but to '$said'"
}

# told TEXT [SECONDS]: waits until a message says this; all of it is in $said.
told() {
    local _
    for _ in $(seq $(( ${2:-20} * 5 ))); do
        ask part "$1"
        [ "$said" != no ] && return 0
        sleep 0.2
    done
    fail "nobody says '$1'"
}
