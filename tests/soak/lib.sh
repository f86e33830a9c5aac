# SPDX-License-Identifier: MIT
# For the soaks: the real kiosk in a real window, one visit after the other, and what it holds after each. A soak
# sources this, calls begin_soak PROGRAM IDLE-SECONDS, then does visits and calls note after each, and judge at the end.
#
# Where things are to be pressed is asked of a screen reader once; then the kiosk is started anew without one, as a clinic
# has it. Nothing sleeps: every step waits until the screen or the window's title shows what it has done.
# shellcheck shell=bash
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../journeys" && pwd)
soak=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# Not "$here/lib.sh": shellcheck would take this file for it, a hundred times over.
. "$soak/../journeys/lib.sh"
. "$soak/../journeys/listen.sh"

# Where pages and questions are shown: below the bar, above the foot, beside the rail.
page_box=420,140,820,420
# The rail, where a late page changes nothing.
rail_box=0,140,330,420
# The first screen without its buttons: which they are, and which has the keyboard, is another matter.
first_box=0,0,1280,280
# shellcheck disable=SC2034 # begin starts it
manager=(openbox --config-file "$soak/openbox.xml")
declare -A at
visit=0
again=0
round=1
# After so many visits the kiosk ends to be started anew, when nobody has touched it for so many seconds.
renewal=$soak/../../app/ui/kiosk/renewal.h
visits_until_renewal=$(sed -n 's/^constexpr int kVisitsUntilRenewal = \([0-9]*\);/\1/p' "$renewal")
untouched_before_renewal=$(sed -n 's/^constexpr .* kUntouchedBeforeRenewal{\([0-9]*\)};/\1/p' "$renewal")
: "${visits_until_renewal:?$renewal does not say it}" "${untouched_before_renewal:?$renewal does not say it}"
results=$(mktemp -d /tmp/cartguide-soak.XXXXXX)

# begin_watch: not beside the listener, for a shell can have one coprocess at a time.
begin_watch() {
    coproc watcher { exec "$soak/watch.py" 2> "$work/watcher-errors"; }
    # shellcheck disable=SC2154 # coproc sets it
    pids+=("$watcher_PID")
}

# watch COMMAND ...: what the watcher answers, in $seen.
watch() {
    printf '%s\n' "$*" >&"${watcher[1]}" && read -r seen <&"${watcher[0]}" || fail "the watcher has gone: $(cat "$work/watcher-errors")"
}

alive() { kill -0 "$main_pid" 2> /dev/null || fail "the kiosk has ended: $(cat "$work/stderr")"; }

# press_at X Y: as long as a short press of a finger; then the mouse goes out of the way.
press_at() { xdotool mousemove "$1" "$2" mousedown 1 sleep 0.08 mouseup 1 mousemove 640 2; }

# click NAME
click() {
    local x y
    read -r x y <<< "${at[$1]:?nobody knows where $1 is}"
    press_at "$x" "$y"
}

# mark: how it is now; then one of turns and goes waits until it is not so any more.
mark() {
    watch print "${1:-$page_box}"
    marked=$seen
}

# turns WHAT [BOX]: there are other words in the box, and they rest.
turns() {
    watch other "${2:-$page_box}" "$marked" 15
    [ "$seen" = yes ] && return 0
    alive
    fail "$1, and the screen did not change"
}

# goes WHAT: the window is called something else than it was.
goes() {
    watch went "$window" 15 "$called"
    if [ "$seen" != no ]; then called=$seen; return 0; fi
    alive
    fail "$1, and the window is still called '$called'"
}

# fail SENTENCE: as in every journey, and keeps what was on the screen.
fail() {
    pictures=$results picture stuck
    printf 'FAIL: visit %s: %s (see %s/stuck.png)\n' "$visit" "$*" "$results" >&2
    exit 1
}

# place NAME TEXT: remembers where the button TEXT is.
place() {
    ask where "$2"
    at[$1]=$said
}

# click_for NAME TEXT: until something of this name is there, which the listener is asked for.
click_for() {
    local try
    for try in $(seq 60); do
        [ $((try % 20)) != 1 ] || click "$1"
        ask find "$2"
        [ "$said" = no ] || return 0
        sleep 0.05
    done
    fail "'$1' does not bring '$2'"
}

# learn_more: what a soak of its own kind wants to know besides; the window shows a visit.
learn_more() { :; }

# listen_off: what is started from now on has no screen reader.
listen_off() {
    # shellcheck disable=SC2154 # coproc sets it
    local reaped=$heard_PID
    kill "$reaped" && wait "$reaped" 2> /dev/null
    # Its number may be somebody else's by the end.
    mapfile -t pids < <(printf '%s\n' "${pids[@]}" | grep -vx "$reaped")
    clean_env=("${plain_env[@]}")
}

# learn: asks a screen reader where everything is. It goes on listening.
learn() {
    plain_env=("${clean_env[@]}")
    listen
    start --kiosk --kiosk-config "$work/kiosk.conf"
    place english English
    place welsh Cymraeg
    place help-first 'Get help now'
    click_for english Home
    place understand 'Understand'
    place for-me 'Is it for me?'
    place expect 'What to expect'
    place next 'What to do next'
    place home Home
    place contents Contents
    place look 'Look: colours and reading'
    place finish 'Finish and clear'
    click for-me
    shows 'Who can take part - CAR-T Guide'
    ask link 'Get ready to ask'
    press Tab
    press Return
    shows 'Before you start - CAR-T Guide'
    press Return
    shows 'Question 1 of 16 - CAR-T Guide'
    answer
    shows 'Question 2 of 16 - CAR-T Guide'
    click_for finish 'Yes, finish and clear'
    press space
    learn_more
    stop
}

# write_config [LINE ...]: the kiosk's file, with these lines too.
write_config() {
    printf '%s\n' '[kiosk]' 'languages = en-GB, cy' 'desk = the reception desk' 'nightly-restart =' "$@" > "$work/kiosk.conf"
}

# open_kiosk [ARGS ...]: the kiosk stands at its first screen.
# shellcheck disable=SC2120 # the journey of the faults has some
open_kiosk() {
    start --kiosk --kiosk-config "$work/kiosk.conf" "$@"
    xdotool mousemove 640 2
    [ -n "${first_screen:-}" ] && return 0
    watch other "$first_box" 0 15
    mark "$first_box"
    first_screen=$marked
}

# begin_soak PROGRAM [IDLE-SECONDS [WARN-SECONDS]]: the kiosk stands at its first screen, and is known.
begin_soak() {
    begin "$1"
    if [ "${printing:-no}" = yes ]; then
        print_system
        clean_env+=("CUPS_SERVER=$CUPS_SERVER")
    fi
    write_config "idle-seconds = ${2:-900}" "warn-seconds = ${3:-120}" \
        "printer = $([ "${printing:-no}" = no ] || echo ward)"
    learn
    listen_off
    begin_watch
    open_kiosk
    called=$(title)
    csv=$results/readings.csv
    columns=$(sed -n 's/^COLUMNS = "\(.*\)"$/\1/p' "$soak/watch.py")
    echo "visit,round,seconds,$columns" > "$csv"
    : > "$work/earlier"
    began=$SECONDS
    echo "readings: $csv"
}

# note: what is held after a visit.
note() {
    watch read "$main_pid" "$work/home"
    echo "$visit,$round,$((SECONDS - began)),$seen" >> "$csv"
}

# ended CODE SECONDS: the program has ended with this code.
ended() {
    timeout "$2" tail --sleep-interval=0.02 --pid="$main_pid" -f /dev/null || fail "the program did not end: $(cat "$work/stderr")"
    wait "$starter"
    local code=$?
    main_pid=
    [ "$code" = "$1" ] || fail "the program ended with $code, not $1: $(cat "$work/stderr")"
}

# all_said: by every round, on stderr.
all_said() { cat "$work/earlier" "$work/stderr"; }

# rest: between two visits. After as many as make the kiosk end nobody touches it, and what supervises it starts it anew.
rest() {
    [ $((visit % visits_until_renewal)) = 0 ] || return 0
    ended 0 $((untouched_before_renewal + 15))
    cat "$work/stderr" >> "$work/earlier"
    round=$((round + 1))
    open_kiosk
    is_over "started anew after $visit visits"
}

# is_over WHAT [SECONDS]: the first screen is there, to the last pixel.
is_over() {
    watch same "$first_box" "$first_screen" "${2:-15}"
    [ "$seen" = yes ] || { alive; fail "$1, and the first screen did not come back"; }
    called=$(title)
}

# enter LANGUAGE: from the first screen to the four doors.
enter() {
    press_until "$1" "$page_box"
    # In another language the window gets its name a moment after its words.
    [ "$1" = english ] || watch went "$window" 3 "$called"
    called=$(title)
}

# press_to KEY ...: keys that lead to another screen.
press_to() {
    mark
    press "$@"
    goes "$*"
    turns "$*"
}

# press_until NAME BOX: until there are other words in the box. What did nothing is pressed once more, as a person would.
press_until() {
    mark "$2"
    click "$1"
    watch other "$2" "$marked" 3
    [ "$seen" = yes ] || { alive; again=$((again + 1)); click "$1"; turns "$1" "$2"; }
}

# click_to NAME: the same by mouse. A press that does nothing is made once more, as a person would; how often is told.
click_to() {
    mark
    click "$1"
    watch went "$window" 3 "$called"
    if [ "$seen" = no ]; then
        alive
        again=$((again + 1))
        click "$1"
        goes "$1"
    else
        called=$seen
    fi
    turns "$1"
}

# follow NUMBER: that link of the page. A click beside its first line gives it the keyboard, and Tab goes on from there.
# On a slow computer the page before can still be the one that is seen; then it is done once more.
follow() {
    local _
    for _ in 1 2 3 4; do
        mark
        press_at 1000 172
        # shellcheck disable=SC2046 # one key a word
        press $(yes Tab | head -n "$1") Return
        watch went "$window" 5 "$called"
        [ "$seen" = no ] || break
        alive
    done
    [ "$seen" != no ] || fail "Tab and Return follow no link"
    called=$seen
    turns "a link was followed"
}

# answer: the first of the answers, and on.
answer() { press Tab Tab space Return; }

# open_wizard: from a page to the first question.
open_wizard() {
    click_to home
    click_to for-me
    follow 1
    press_to Return
}

# answer_to: the first of the answers, and on to the next question.
answer_to() {
    mark
    answer
    goes "an answer"
    turns "an answer"
}

# leave_unanswered: Finish and clear, where nothing was made that would be asked about.
leave_unanswered() {
    click finish
    watch same "$first_box" "$first_screen" 3
    [ "$seen" = yes ] || { again=$((again + 1)); click finish; }
    is_over "finished"
}

# finish: Finish and clear, and yes.
finish() {
    press_until finish "$rail_box"
    press Tab space # the buttons of the question stand where the size of the text has them
    is_over "finished and cleared"
}

# judge: the beginning beside the end; fails if anything grew.
judge() {
    alive
    echo "started anew after each $visits_until_renewal visits: $((round - 1)) times"
    echo "presses that did nothing and were made once more: $again, in $visit visits"
    # A busy computer loses one now and then; a program that loses them is at fault.
    [ "$again" -le $((1 + visit / 50)) ] || fail "too many presses did nothing"
    "$soak/figures.py" "$csv" || exit $?
}
