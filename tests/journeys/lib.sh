# SPDX-License-Identifier: MIT
# For the journeys: the real program in a real window, as an ordinary user with the engine's sandbox on.
# A journey sources this file, calls begin PROGRAM, and then works the window by keys and reads its title.
# shellcheck shell=bash
set -u

fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

# begin PROGRAM [WIDTHxHEIGHT]: a display of its own, a window manager, an empty home. All of it goes at the end.
# With `manager` set, that command is the window manager.
begin() {
    program=$1
    screen=${2:-1280x800}
    work=$(mktemp -d /tmp/cartguide-journey.XXXXXX)
    pids=()
    trap end EXIT
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 "${screen}x24" -nolisten tcp 3> "$work/display" > /dev/null 2>&1 &
    pids+=($!)
    read -r number < "$work/display"
    export DISPLAY=":$number"
    "${manager[@]:-openbox}" > /dev/null 2>&1 &
    pids+=($!)
    as_user=()
    if [ "$(id -u)" = 0 ]; then
        user=cartguide-test
        id "$user" > /dev/null 2>&1 || useradd --create-home "$user" || fail "no ordinary user could be made"
        as_user=(setpriv "--reuid=$user" "--regid=$user" --clear-groups)
        chown "$user" "$work"
        # A checkout in root's own home is closed to the ordinary user; the program needs nothing but itself.
        if ! "${as_user[@]}" test -x "$program"; then
            install -m 755 "$program" "$work/cartguide" || fail "$program could not be copied to where $user may start it"
            program=$work/cartguide
        fi
    fi
    mkdir -p "$work/home" "$work/run"
    [ "$(id -u)" = 0 ] && chown "$user" "$work/home" "$work/run"
    chmod 700 "$work/run"
    clean_env=(env -i "PATH=$PATH" "DISPLAY=$DISPLAY" "HOME=$work/home" "XDG_RUNTIME_DIR=$work/run" LANG=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled:)
    # Where the program was built with the sanitizers, what they are told goes along.
    local name
    for name in ASAN_OPTIONS LSAN_OPTIONS UBSAN_OPTIONS; do
        [ -z "${!name:-}" ] || clean_env+=("$name=${!name}")
    done
    sleep 0.5
}

end() {
    local pid
    stop
    for pid in "${pids[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2> /dev/null; done
    # A name service whose bus has gone may not listen any more.
    for pid in "${pids[@]:-}"; do
        [ -z "$pid" ] || timeout 5 tail --sleep-interval=0.05 --pid="$pid" -f /dev/null || kill -9 "$pid" 2> /dev/null
    done
    wait 2> /dev/null
    rm -rf "$work"
}

# start [ARGS ...]: starts the program and waits for its window.
# With `wrap` set, that command stands before it (a tracer, a namespace).
start() {
    "${wrap[@]:-env}" "${as_user[@]:-env}" "${clean_env[@]}" "$program" "$@" > "$work/stdout" 2> "$work/stderr" &
    starter=$!
    local _
    for _ in 1 2 3; do # a window that goes while it looks at it ends xdotool
        window=$(timeout 20 xdotool search --sync --onlyvisible --class '^cartguide$' | head -n 1)
        [ -z "$window" ] || break
    done
    [ -n "$window" ] || fail "no window appeared: $(cat "$work/stderr")"
    main_pid=$(xdotool getwindowpid "$window")
    xdotool windowactivate --sync "$window"
}

# stop: asks the program to leave, and waits.
stop() {
    [ -n "${main_pid:-}" ] || return 0
    kill "$main_pid" 2> /dev/null
    wait "$starter" 2> /dev/null
    main_pid=
}

# quit: leaves as a person does, by Ctrl+Q; fails if the program does not end.
quit() {
    press ctrl+q
    timeout 30 tail --pid="$main_pid" -f /dev/null || fail "Ctrl+Q did not end the program"
    wait "$starter" 2> /dev/null
    main_pid=
}

# press KEYS: as on a real keyboard, to whatever has the focus.
press() { xdotool key "$@"; }

title() { xdotool getwindowname "$window"; }

# shows TITLE: waits until the window is called so.
shows() {
    local _
    for _ in $(seq 400); do
        [ "$(title)" = "$1" ] && return 0
        sleep 0.05
    done
    fail "the window should be called '$1' but is '$(title)'"
}

# descendants PID: every process below it.
descendants() {
    local child
    for child in $(pgrep -P "$1"); do
        echo "$child"
        descendants "$child"
    done
}

# renderer: the process id of the page's renderer; waits for one, and looks nowhere but below the program.
renderer() {
    local pid _
    for _ in $(seq 200); do
        for pid in $(descendants "$main_pid"); do
            if tr '\0' ' ' 2> /dev/null < "/proc/$pid/cmdline" | grep -q -e '--type=renderer'; then
                echo "$pid"
                return 0
            fi
        done
        sleep 0.05
    done
    fail "the program has no renderer"
}

# picture NAME: what is on the screen, as a file.
picture() { import -window root "${pictures:-$work}/$1.png"; }

# silent: a normal run says nothing on stderr.
silent() { [ ! -s "$work/stderr" ] || fail "stderr should be empty: $(cat "$work/stderr")"; }
