#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs before each start of the kiosk and waits if there have been many. The first three starts within five minutes are
# not delayed, so that a program that dies is back within seconds; after that five seconds more each time, a minute at
# most, so that one that cannot start does not keep the computer busy.
# usage: pause [STATE-FOLDER [WAIT-COMMAND]]   default: systemd's state folder, sleep
set -eu

starts=${1:-${STATE_DIRECTORY:-/var/lib/cartguide-kiosk}}/starts
wait=${2:-sleep}
free=3
window=300
step=5
most=60

# Seconds since the computer was started: no clock that is set forwards or back changes them.
read -r now _ </proc/uptime
now=${now%.*}

recent=
count=0
if [ -f "$starts" ] && [ -r "$starts" ]; then
    while read -r start; do
        case $start in
            '' | *[!0-9]* | ??????????*) continue ;;
        esac
        # A later moment than now is one from before the computer was last started.
        [ "$start" -le "$now" ] && [ $((now - start)) -lt "$window" ] || continue
        recent="$recent$start
"
        count=$((count + 1))
    done <"$starts"
fi

# A disk that is full must not keep the kiosk dark.
printf '%s%s\n' "$recent" "$now" 2>/dev/null >"$starts" || :

delay=0
[ "$count" -lt "$free" ] || delay=$(((count - free + 1) * step))
[ "$delay" -le "$most" ] || delay=$most
if [ "$delay" -gt 0 ]; then
    echo "cartguide-kiosk: $count starts within five minutes; waiting $delay seconds."
    "$wait" "$delay"
fi
