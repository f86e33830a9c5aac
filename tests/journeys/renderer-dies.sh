#!/bin/bash
# SPDX-License-Identifier: MIT
# The page's process is killed while somebody reads. renderer-dies.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"

rows() { import -window root "$1.png" && convert "$1.png" -crop 700x500+300+150 +repage "$1.txt"; }

same() { cmp -s "$1.txt" "$2.txt"; }

# `fail` cannot leave from within a substitution.
die() {
    local pid
    pid=$(renderer) || exit 1
    kill -9 "$pid"
}

begin "$1"
start --page side-effects
shows 'Side effects - CAR-T Guide'
sleep 1
press Next Next
sleep 1
rows "$work/before"
die
sleep 1
rows "$work/after"
same "$work/before" "$work/after" || fail "the page did not come back to where it was within a second"
echo "renderer: killed once, back at the same place within a second"
for _ in 2 3; do
    die
    sleep 1
done
rows "$work/panel"
same "$work/before" "$work/panel" && fail "after three deaths in a minute the plain panel should show"
kill -0 "$main_pid" || fail "the program ended with its page"
press space
sleep 1.5
rows "$work/again"
same "$work/before" "$work/again" || fail "Try again did not bring the page back"
echo "renderer: three deaths in a minute show the panel, Try again brings the page back"
