#!/bin/bash
# SPDX-License-Identifier: MIT
# What a supervisor hears of the kiosk: that it is ready, that it is alive, and nothing once it stands still.
# supervised.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"

# heard WORDS: how often that has been said.
heard() { grep -cx "$1" "$work/heard"; }

begin "$1"
cat > "$work/systemd.py" << 'END'
import os, socket, sys
ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
ear.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o777)
while True:
    print(ear.recv(256).decode(), flush=True)
END
python3 "$work/systemd.py" "$work/notify" > "$work/heard" &
pids+=($!)
for _ in $(seq 100); do [ -S "$work/notify" ] && break; sleep 0.1; done
printf '[kiosk]\n' > "$work/kiosk.conf"
chmod 644 "$work/kiosk.conf"
clean_env+=("NOTIFY_SOCKET=$work/notify" WATCHDOG_USEC=1000000)
start --kiosk --kiosk-config "$work/kiosk.conf"
for _ in $(seq 100); do [ "$(heard READY=1)" -gt 0 ] && break; sleep 0.1; done
sleep 4
[ "$(heard READY=1)" = 1 ] || fail "the supervisor heard $(heard READY=1) times that the kiosk is ready"
beats=$(heard WATCHDOG=1)
[ "$beats" -ge 7 ] || fail "in four seconds there were $beats beats, where two a second are wanted"

kill -STOP "$main_pid"
sleep 0.5
before=$(heard WATCHDOG=1)
sleep 2
after=$(heard WATCHDOG=1)
kill -CONT "$main_pid"
[ "$before" = "$after" ] || fail 'a program that stands still is said to be alive'
sleep 2
[ "$(heard WATCHDOG=1)" -gt "$after" ] || fail 'the beat has not come back'
silent
echo "supervised: ready once, $beats beats in four seconds, none while it stood still"
