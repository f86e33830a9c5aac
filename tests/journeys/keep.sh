#!/bin/bash
# SPDX-License-Identifier: MIT
# A list that is kept on this computer survives the program: killed 200 times in the middle of being edited by keys, it
# is each time the list that was seen last or a later one, whole; the next start takes it up, and tidies what the last
# one left half-written. keep.sh PROGRAM [TIMES]
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"

kept() { echo "$work/home/.local/share/cartguide/my-list/list.json"; }

# own_words: the questions of the kept list, in a line, each with a bar behind it. Fails if the list is damaged.
own_words() {
    python3 -c 'import json, sys
print("".join(q["own"] + "|" for q in json.load(open(sys.argv[1], encoding="utf-8"))["questions"]))' "$(kept)"
}

# new_list: one short question, and notes that take a while to write.
new_list() {
    rm -rf "$(dirname "$(kept)")"
    "${as_user[@]:-env}" mkdir -p -m 700 "$(dirname "$(kept)")"
    printf '{"format":"cartguide-list","version":1,"questions":[{"own":"first"}],"notes":"%s"}' \
        "$(head -c 4900 /dev/zero | tr '\0' 'n')" | "${as_user[@]:-env}" tee "$(kept)" > /dev/null
}

files() { find "$(dirname "$(kept)")" -type f -printf '%f ' | tr ' ' '\n' | sort | tr '\n' ' '; }

# open_list: from a start to the words of one's own, by the link whose place is known, and by Tab.
open_list() {
    local _ __
    start --page questions
    disown "$starter" # the shell would tell how it ended
    for _ in $(seq 40); do
        xdotool mousemove "$link_x" "$link_y" click 1
        for __ in $(seq 8); do
            [ "$(title)" = 'My question sheet - CAR-T Guide' ] && return 0
            sleep 0.05
        done
    done
    fail "the list cannot be opened: the window is called '$(title)'"
}

# killed_soon: ends the program without a word, at a moment nobody chose.
killed_soon() {
    sleep "0.$(printf '%03d' $((RANDOM % 400)))"
    kill -9 "$main_pid"
}

# killed_writing: the same while the list is being written, or within three thousandths of a second.
killed_writing() {
    python3 - "$main_pid" "$(dirname "$(kept)")" << 'END'
import os, random, signal, sys, time

pid, folder = int(sys.argv[1]), sys.argv[2]


def marks():
    files = [folder] + [os.path.join(folder, name) for name in ("list.json", "list-before.json")]
    return [os.stat(name).st_mtime_ns for name in files if os.path.exists(name)]


before, latest = marks(), time.monotonic() + 1
while marks() == before and time.monotonic() < latest:
    pass
end = time.monotonic() + random.choice([0, 0.003]) * random.random()
while time.monotonic() < end:
    pass
os.kill(pid, signal.SIGKILL)
END
}

# died: waits until the program and its window are gone.
died() {
    timeout 30 tail --pid="$main_pid" -f /dev/null || fail "the program cannot be killed"
    while xdotool getwindowname "$window" > /dev/null 2>&1; do sleep 0.02; done
    main_pid=
}

# Most of the time is waiting, so two go side by side, each with a screen and a home of its own.
if [ $# = 1 ]; then
    "$0" "$1" 100 &
    other=$!
    "$0" "$1" 100 || fail "one of the two failed"
    wait "$other" || fail "the other of the two failed"
    exit 0
fi

begin "$1"
times=$2
listen
new_list
start --page questions
shows 'Questions for your doctor - CAR-T Guide'
ask link 'make my question sheet'
read -r link_x link_y <<< "$said"
quit
# Nobody listens any more: what is read aloud takes time.
for index in "${!clean_env[@]}"; do
    case ${clean_env[index]} in
        DBUS_SESSION_BUS_ADDRESS=*) clean_env[index]=DBUS_SESSION_BUS_ADDRESS=disabled: ;;
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=*) clean_env[index]=QT_LINUX_ACCESSIBILITY_ALWAYS_ON=0 ;;
    esac
done

saved=0 halves=0
for round in $(seq "$times"); do
    [ $((round % 5)) = 1 ] && new_list
    before=$(own_words) || fail "round $round: the list is damaged"
    open_list
    case $(files) in
        'list.json ' | 'list-before.json list.json ') ;;
        *) fail "round $round: the folder of the list should be tidy but has: $(files)" ;;
    esac
    # Each question has its star, its two moves, its change and its way off; the first and the last lack a move.
    rows=$(tr -cd '|' <<< "$before" | wc -c)
    # shellcheck disable=SC2046 # one key each
    xdotool key --delay 2 $(printf 'Tab %.0s' $(seq $((5 * rows - 1))))
    if [ $((round % 2)) = 0 ]; then killed_soon & else killed_writing & fi
    killer=$!
    typed=$before seen=$before
    for number in 1 2 3 4 5 6 7 8 9; do
        words=r${round}n$number
        typed+="$words|"
        # shellcheck disable=SC2046 # one key each
        xdotool key --delay 1 $(fold -w 1 <<< "$words") Return 2> /dev/null
        kill -0 "$killer" 2> /dev/null || break
        seen=$(own_words) || fail "round $round: the list was damaged while it was written"
    done
    wait "$killer"
    died
    after=$(own_words) || fail "round $round: the list is damaged"
    case $typed in "$after"*) ;; *) fail "round $round: typed '$typed' but kept '$after'" ;; esac
    case $after in "$seen"*) ;; *) fail "round $round: '$seen' was kept already, but now it is '$after'" ;; esac
    [ "$after" = "$before" ] || saved=$((saved + 1))
    case $(files) in 'list.json ' | 'list-before.json list.json ') ;; *) halves=$((halves + 1)) ;; esac
done
[ "$saved" -gt $((times / 3)) ] || fail "only $saved of $times rounds kept anything: the test has not tested"
echo "keep: killed $times times, $saved of them after a change was kept; $halves left half a file, and the next start tidied it"
