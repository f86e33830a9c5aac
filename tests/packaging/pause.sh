#!/bin/bash
# SPDX-License-Identifier: MIT
# How long the kiosk waits before each start: not at all at first, so that a program that dies is back within five
# seconds; longer and longer if it goes on dying; and never so that a broken file or a full disk keeps it dark.
# usage: pause.sh SCRIPT
. "$(dirname "$0")/lib.sh"

script=$1
cat >"$work/wait" <<'EOF'
#!/bin/sh
echo "$1" >>"$0.said"
EOF
chmod +x "$work/wait"

# waits FOLDER: how long it would have waited.
waits()
{
    rm -f "$work/wait.said"
    "$script" "$1" "$work/wait" >/dev/null || fail "it ended with $?, so the kiosk would not start."
    cat "$work/wait.said" 2>/dev/null || echo 0
}

mkdir "$work/state"
got=
for _ in $(seq 18); do got="$got $(waits "$work/state")"; done
[ "$got" = " 0 0 0 5 10 15 20 25 30 35 40 45 50 55 60 60 60 60" ] || fail "eighteen starts in a row wait:$got"

# With RestartSec=2 of the unit the first restarts are within five seconds.
begin=$(date +%s%N)
mkdir "$work/first"
"$script" "$work/first" || fail "the first start failed."
[ $((($(date +%s%N) - begin) / 1000000)) -lt 1000 ] || fail "the first start took over a second."

# Starts of more than five minutes ago, or of before the computer was started, do not count.
read -r now _ </proc/uptime
now=${now%.*}
mkdir "$work/old"
for i in 1 2 3 4 5 6; do echo $((now - 300 - i)) && echo $((now + 1000 + i)); done >"$work/old/starts"
[ "$(waits "$work/old")" = 0 ] || fail "old starts count."
[ "$(wc -l <"$work/old/starts")" = 1 ] || fail "old starts are kept."

mkdir "$work/broken"
printf 'x\n-1\n99999999999999999999\n\n$(touch %s/ran)\n' "$work" >"$work/broken/starts"
[ "$(waits "$work/broken")" = 0 ] || fail "a broken file counts."
[ ! -e "$work/ran" ] || fail "a broken file was run."

# A full disk, and a folder that is not there.
mkdir "$work/full"
ln -s /dev/full "$work/full/starts"
timeout 10 "$script" "$work/full" "$work/wait" >/dev/null || fail "a full disk keeps the kiosk dark."
"$script" "$work/nowhere" "$work/wait" >/dev/null || fail "a missing folder keeps the kiosk dark."
