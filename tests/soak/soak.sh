#!/bin/bash
# SPDX-License-Identifier: MIT
# What a week at the clinic brings, in any order: visits that are finished, visits that are left half way, so that "Are
# you still here?" comes and everything is cleared, visitors who were still there, dead page processes, other languages
# and looks, prints. Readings and verdict as in visits.sh. soak.sh PROGRAM [MINUTES]     default: 20
# SOAK_SEED=NUMBER does again what a run with that number did. With SOAK_PRINT=1 it prints too, where it may have a print
# system of its own: as root, with cups and its printer for tests.
. "$(dirname "$0")/lib.sh"
. "$here/../printing/ippprinter.sh"

languages=(english english english welsh)
doors=(understand for-me expect next)

# one_of WORD ...: any of them, in $any.
one_of() {
    local words=("$@")
    any=${words[RANDOM % $#]}
}

chance() { [ $((RANDOM % $1)) = 0 ]; }

# read_on: some pages, here and there.
read_on() {
    local _
    one_of "${languages[@]}"
    enter "$any"
    one_of "${doors[@]}"
    click_to "$any"
    for _ in $(seq $((RANDOM % 3))); do
        click_to contents
        follow $((RANDOM % 9 + 1))
    done
}

# enlarge: some do. From then on home's doors are elsewhere.
enlarge() { ! chance 3 || { mark; press ctrl+plus; turns "larger text"; }; }

visit_read() { read_on; enlarge; leave_unanswered; }
visit_whole() { read_on; open_wizard; answer_to; enlarge; answer_to; finish; }
visit_undecided() { one_of "${languages[@]}"; enter "$any"; leave_unanswered; }

visit_help() {
    mark
    click help-first
    goes "Get help now"
    turns "Get help now"
    leave_unanswered
}

# Nobody comes back.
visit_left() {
    read_on
    ! chance 2 || { open_wizard; answer_to; }
    enlarge
    mark
    watch other "$page_box" "$marked" 25
    [ "$seen" = yes ] || fail "nobody asked 'Are you still here?'"
    is_over "nobody answered" 40 # a page that came late was perhaps taken for the question
}

# They were only thinking.
visit_thinking() {
    read_on
    enlarge
    mark
    watch other "$page_box" "$marked" 25
    [ "$seen" = yes ] || fail "nobody asked 'Are you still here?'"
    xdotool mousemove 640 2 click 1
    watch same "$page_box" "$marked" 5
    [ "$seen" = yes ] || fail "the visitor is still there, and their page is not"
    leave_unanswered
}

# The page comes back where it was. How long the slowest took is told: within a second, if nothing else is going on.
visit_death() {
    local _ page
    read_on
    enlarge
    for _ in 1 $(seq $((RANDOM % 2))); do
        sleep 0.7 # the rest of a page is laid out when somebody stays
        mark
        page=$(renderer) || exit 1
        since=$(date +%s%N)
        kill -9 "$page"
        page=$(renderer) || exit 1
        watch same "$page_box" "$marked" 5
        [ "$seen" = yes ] || fail "a page whose process died did not come back"
        since=$((($(date +%s%N) - since) / 1000000))
        [ "$since" -lt "$slowest" ] || slowest=$since
        deaths=$((deaths + 1))
    done
    leave_unanswered
}

# Before anything else: with larger words the button is elsewhere.
visit_look() {
    enter english
    one_of "${doors[@]}"
    click_to "$any"
    click_to look
    press Tab Tab Down space
    leave_unanswered
}

visit_print() {
    local before
    enter english
    one_of "${doors[@]}"
    click_to "$any"
    before=$(find "$work/paper" -name '*.pdf' | wc -l)
    press_until print "$strip_box"
    press_until print-page "$strip_box"
    prints=$((prints + 1))
    # Half of them do not wait: their paper still comes.
    chance 2 || paper_comes "$before"
    leave_unanswered
    paper_comes "$before"
    sleep 0.5 # what was theirs is cleared when it has gone to the printer
    called=$(title)
}

paper_comes() {
    local _
    for _ in $(seq 200); do
        [ "$(find "$work/paper" -name '*.pdf' | wc -l)" -le "$1" ] || return 0
        sleep 0.1
    done
    fail "what was printed did not come"
}

learn_more() {
    [ "$printing" = yes ] || return 0
    click home
    click understand
    shows 'Start here - CAR-T Guide'
    place print Print
    click_for print 'Print this page'
    place print-page 'Print this page'
}

seed=${SOAK_SEED:-$RANDOM}
echo "seed: $seed"
RANDOM=$seed
deaths=0
slowest=0
prints=0
kinds=(read read whole whole undecided help left thinking death look)
printing=no
if [ -n "${SOAK_PRINT:-}" ] && [ "$(id -u)" = 0 ] && command -v cupsd > /dev/null &&
    command -v ippeveprinter > /dev/null && command -v avahi-daemon > /dev/null; then
    printing=yes
    kinds+=(print print)
else
    echo 'soak: NOT DONE here: printing, which SOAK_PRINT=1 asks for, as root and with a print system'
fi

begin_soak "$1" 15 10
end=$((SECONDS + ${2:-20} * 60))
declare -A made
strip_box=0,110,1280,120
while [ "$SECONDS" -lt "$end" ]; do
    visit=$((visit + 1))
    one_of "${kinds[@]}"
    kind=$any
    "visit_$kind"
    made[$kind]=$((${made[$kind]:-0} + 1))
    note
    rest
done
echo "soak: $visit visits in $((SECONDS - began)) s ($(for kind in "${!made[@]}"; do printf '%s %s, ' "${made[$kind]}" "$kind"; done)$deaths dead pages, back after $slowest ms at most, $prints prints)"
others=$(all_said | grep -v 'The renderer died at')
[ -z "$others" ] || fail "stderr should have the dead pages only: $others"
judge
