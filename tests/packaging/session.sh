#!/bin/bash
# SPDX-License-Identifier: MIT
# The kiosk's session without a screen of its own: the command and the environment of the unit, by an ordinary user. The
# guide opens under the compositor, says that it is ready and alive, and when it is killed the compositor ends too, so
# that the supervisor sees it. How long each takes is added to the unit's pause: together less than five seconds. That
# systemd itself starts it again is shown by packaging/try-packages.sh. session.sh PROGRAM UNIT
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
install -m 755 "$(dirname "$unit")/session.sh" "$work/session"
read -ra command < <(value ExecStart | sed -e "s|/usr/libexec/cartguide-kiosk/session|$work/session|" -e "s|/usr/bin/cartguide|$program|")
environment=()
while read -ra line; do environment+=("${line[@]}"); done < <(value Environment)

# In systemd's place: each thing it is told, a line each.
python3 -u -c 'import os, socket, sys
ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
ear.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o666)
while True: print(ear.recv(4096).decode())' "$work/ear" > "$work/told" &
pids+=($!)

# What differs from the unit: where home is, that there is neither a seat nor a screen, and a beat of once a second.
session()
{
    [ $# -gt 0 ] || set -- "${command[@]}"
    "${as_user[@]:-env}" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "${environment[@]}" \
        "HOME=$work/home" "XDG_RUNTIME_DIR=$work/run" \
        WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 "NOTIFY_SOCKET=$work/ear" WATCHDOG_USEC=2000000 "$@" > "$work/said" 2>&1 &
    pids+=($!)
    compositor=$!
    starter=$compositor
}

# opens: a session until its guide says that it is ready; how long that took is in `started`.
opens()
{
    local begun
    : > "$work/told"
    begun=$(now)
    session
    main_pid=$(program_below "$compositor") || fail "the session shows no guide: $(cat "$work/said")"
    until grep -qsx READY=1 "$work/told"; do
        [ -d "/proc/$main_pid" ] && [ $(($(now) - begun)) -lt 20000 ] || fail "the guide never says that it is ready: $(cat "$work/said")"
        sleep 0.02
    done
    started=$(($(now) - begun))
}

opens
first=$started
sleep 3
[ -d "/proc/$main_pid" ] || fail "the guide did not stay: $(cat "$work/said")"
tr '\0' '\n' < "/proc/$main_pid/environ" | grep -q '^WAYLAND_DISPLAY=' || fail "the guide is not under the compositor"
tr '\0' '\n' < "/proc/$main_pid/environ" | grep -q '^DBUS_SESSION_BUS_ADDRESS=disabled:' || fail "the unit's environment is lost"
[ "$(head -n 1 "$work/told")" = READY=1 ] || fail "the first thing it says is not that it is ready: $(head -n 1 "$work/told")"
beats=$(grep -cx WATCHDOG=1 "$work/told")
[ "$beats" -ge 2 ] && [ "$beats" -le 5 ] || fail "in three seconds it said $beats times that it is alive, and not once a second"
kill -STOP "$main_pid"
sleep 1.2
beats=$(grep -cx WATCHDOG=1 "$work/told")
sleep 2
hanging=$(grep -cx WATCHDOG=1 "$work/told")
kill -CONT "$main_pid"
[ "$hanging" = "$beats" ] || fail "something says that the guide is alive while it hangs"
[ -z "$(find "$work/home" -mindepth 1)" ] || fail "the session wrote into its home: $(find "$work/home" -mindepth 1)"

begun=$(now)
kill -9 "$main_pid"
timeout 5 tail --sleep-interval=0.05 --pid="$compositor" -f /dev/null || fail "the compositor stays when the guide is dead: a dark screen"
ended=$(($(now) - begun))
main_pid=
wait "$compositor"
status=$?
[ "$status" = 137 ] || fail "the guide was killed, and the session ended with $status"

# And again: nothing of the first one is in the way of the next. The quicker of the two counts: a test beside it may have
# kept the computer busy.
opens
[ "$started" -lt "$first" ] || started=$first
pause=$(($(value RestartSec) * 1000))
echo "session: dead after $ended ms, paused for $pause ms, back after $started ms: $((ended + pause + started)) ms"
[ $((ended + pause + started)) -lt 5000 ] || fail "that is not within five seconds"

# Staff who have left it by their PIN are told from a guide that died by what the session ends with.
left=$(value RestartPreventExitStatus)
session "$work/session" sh -c "exit $left"
wait "$compositor"
status=$?
[ "$status" = "$left" ] || fail "staff left with $left, and the session ended with $status"
