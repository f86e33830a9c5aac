#!/bin/bash
# SPDX-License-Identifier: MIT
# The kiosk's session without a screen of its own: the command and the environment of the unit, by an ordinary user. The
# guide opens under the compositor, and when it is killed the compositor ends too, so that the supervisor sees it.
# How long each takes is added to the unit's pause: together less than five seconds. That systemd itself starts it again
# is shown by packaging/try-packages.sh. session.sh PROGRAM UNIT
. "$(dirname "$0")/../journeys/lib.sh"

unit=$2
value() { sed -n "s/^$1=//p" "$unit"; }
now() { echo $(($(date +%s%N) / 1000000)); }

# program_below PID: the guide's process; waits for it.
program_below()
{
    local pid _
    for _ in $(seq 200); do
        for pid in $(descendants "$1"); do
            if [ "$(readlink "/proc/$pid/exe")" = "$(readlink -f "$program")" ]; then
                echo "$pid"
                return 0
            fi
        done
        kill -0 "$1" 2> /dev/null || break
        sleep 0.05
    done
    return 1
}

begin "$1"
command -v cage > /dev/null || fail "cage is not installed"
read -ra command < <(value ExecStart | sed "s|/usr/bin/cartguide|$program|")
kiosk=$(value ExecStart | sed 's/.*cartguide//')
if ! "$program" --help | grep -q -e '--kiosk'; then
    echo "session: NOT ASSERTED here:$kiosk, which this program does not know; the guide is started without it"
    command=("${command[@]/--kiosk/}")
    [ -n "${command[-1]}" ] || unset 'command[-1]'
fi
environment=()
while read -ra line; do environment+=("${line[@]}"); done < <(value Environment)

# What differs from the unit: where home is, and that there is neither a seat nor a screen.
session()
{
    "${as_user[@]:-env}" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "${environment[@]}" \
        "HOME=$work/home" "XDG_RUNTIME_DIR=$work/run" \
        WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 "${command[@]}" > "$work/said" 2>&1 &
    pids+=($!)
    compositor=$!
    starter=$compositor
}

# opens: a session until its guide has a page; how long that took is in `started`.
opens()
{
    local begun
    begun=$(now)
    session
    main_pid=$(program_below "$compositor") || fail "the session shows no guide: $(cat "$work/said")"
    # In front of a visitor the page engine is not yet there.
    page=$main_pid
    [ -n "$kiosk" ] || page=$(renderer) || exit 1
    started=$(($(now) - begun))
}

opens
first=$started
sleep 3
[ -d "/proc/$main_pid" ] || fail "the guide did not stay: $(cat "$work/said")"
tr '\0' '\n' < "/proc/$main_pid/environ" | grep -q '^WAYLAND_DISPLAY=' || fail "the guide is not under the compositor"
tr '\0' '\n' < "/proc/$main_pid/environ" | grep -q '^DBUS_SESSION_BUS_ADDRESS=disabled:' || fail "the unit's environment is lost"
[ -d "/proc/$page" ] || fail "the page engine did not stay"
[ -z "$(find "$work/home" -mindepth 1)" ] || fail "the session wrote into its home: $(find "$work/home" -mindepth 1)"

begun=$(now)
kill -9 "$main_pid"
timeout 5 tail --sleep-interval=0.05 --pid="$compositor" -f /dev/null || fail "the compositor stays when the guide is dead: a dark screen"
ended=$(($(now) - begun))
main_pid=

# And again: nothing of the first one is in the way of the next. The quicker of the two counts: a test beside it may have
# kept the computer busy.
opens
[ "$started" -lt "$first" ] || started=$first
pause=$(($(value RestartSec) * 1000))
echo "session: dead after $ended ms, paused for $pause ms, back after $started ms: $((ended + pause + started)) ms"
[ $((ended + pause + started)) -lt 5000 ] || fail "that is not within five seconds"
