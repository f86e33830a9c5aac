#!/bin/bash
# SPDX-License-Identifier: MIT
# "Get ready to ask" in a real window: once by keys only, once by mouse only, through every question with two changes
# to the result; and at each step what a screen reader is told. wizard.sh PROGRAM LOGIC-SHEET
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"

sheet=$2

# Number N among the questions of the logic sheet, and its answers, each after a bar.
question() { sed -n "s/^Question $1, [^:]*: //p" "$sheet"; }
answers() { awk -v n="$1" '/^[^ ]/{at = /^Question / && $2 + 0 == n} at && /^  Answer /{sub(/^  Answer [^:]*: /, ""); printf "|%s", $0}' "$sheet"; }

# told NUMBER STEP [CHOSEN]: the screen reader hears question NUMBER of the sheet as STEP, and each answer's state.
told() {
    local expected _
    expected=$(answers "$1")
    [ -n "${3:-}" ] && expected=${expected/"|$3"/"|*$3"}
    shows "$2 - CAR-T Guide"
    if [ -z "${3:-}" ]; then # the question has the keyboard, so it is read out
        ask screen "$(question "$1")"
        [[ $said == "$2."* ]] || fail "$2: the question is read out with '$said'"
    fi
    for _ in $(seq 40); do
        ask step "$2"
        [ "$said" = "$(question "$1")$expected" ] && return 0
        sleep 0.05
    done
    fail "$2: a screen reader hears '$said', not '$(question "$1")$expected'"
}

# At a person's pace: what comes faster after a new step is taken for the second half of a double click.
click_at() {
    local x y
    read -r x y <<< "$1"
    sleep 0.45
    xdotool mousemove --sync "$x" "$y" click 1
}

# hit NAME: presses what has this name with the mouse, and turns the wheel until it can be seen or nothing moves.
hit() {
    local _ y before='' still=0
    for _ in $(seq 80); do
        ask where "$1"
        y=${said#* }
        if [ "$1" = Next ] || [ "$still" = 4 ] || { [ "$y" -gt 130 ] && [ "$y" -lt 700 ]; }; then
            click_at "$said"
            return 0
        fi
        [ "$y" = "$before" ] && still=$(( still + 1 )) || still=0
        before=$y
        xdotool mousemove 640 450 click "$(( y > 400 ? 5 : 4 ))"
        sleep 0.05
    done
    fail "the wheel never brings '$1' into sight"
}

# The answer a journey gives to question NUMBER, counted from 1 and within what the question offers.
nth() { echo $(( ($1 * 7 + ${2:-0}) % ($(answers "$1" | tr -cd '|' | wc -c)) + 1 )); }
words() { answers "$1" | cut -d '|' -f $(( $2 + 1 )); }

# The door is the first link of the page.
open_by_keys() {
    shows 'Who can take part - CAR-T Guide'
    ask link 'Get ready to ask'
    press Tab
    press Return
    shows 'Before you start - CAR-T Guide'
}

open_by_mouse() {
    shows 'Who can take part - CAR-T Guide'
    ask link 'Get ready to ask'
    click_at "$said"
    shows 'Before you start - CAR-T Guide'
}

by_keys() {
    local n answer
    start --page who-can-take-part
    open_by_keys
    ask screen 'Get ready to ask'
    [[ $said == *'Call 999 in an emergency, or 111 for urgent advice.'* ]] || fail "urgent help is not read out: $said"
    press Return
    for n in $(seq 16); do
        told "$n" "Question $n of 16"
        answer=$(nth "$n")
        [ "$n" = 1 ] && answer=1
        [ "$n" = 5 ] && answer=3
        if [ "$n" = 2 ]; then
            press Return # says what to do instead
            ask find 'Choose an answer, or press Skip this question.'
            [ "$said" = yes ] || fail "going on without an answer is not spoken of"
            press Down
            press Down
            answer=2
        elif [ "$n" = 11 ]; then
            answer=2
            press 2
        else
            press "$answer"
        fi
        told "$n" "Question $n of 16" "$(words "$n" "$answer")"
        press Return
    done
    shows 'Check your answers - CAR-T Guide'
    ask screen 'Check your answers'
    # The first change asks one question less, says so, and can be undone; then it is made after all.
    tab_to "Change: $(question 5)"
    press Return
    told 5 'Question 5 of 16' "$(words 5 3)"
    press 1
    press Return
    shows 'Check your answers - CAR-T Guide'
    # shellcheck disable=SC1111 # the program's own quotes
    ask find "You said “Under 12”, so we no longer ask: “$(question 11)” Your answer to it, “$(words 11 2)”, is gone."
    [ "$said" = yes ] || fail "nobody says that an answer is gone"
    tab_to Undo shift+Tab 4
    press Return
    told 5 'Question 5 of 16' "$(words 5 3)"
    press alt+Left
    shows 'Check your answers - CAR-T Guide'
    # The second change.
    tab_to "Change: $(question 4)"
    press Return
    press 1
    press Return
    shows 'Check your answers - CAR-T Guide'
    tab_to 'See what to ask'
    press Return
    shows 'What to ask your specialist - CAR-T Guide'
    ask screen 'What to ask your specialist'
    tab_to "Why do you say this? $(question 1)"
    press Return
    shows "$(words 1 1) - CAR-T Guide"
    press alt+Left
    shows 'What to ask your specialist - CAR-T Guide'
    ask focus
    [ "$said" = "push button|Why do you say this? $(question 1)" ] || fail "Back does not come to the line one left, but to '$said'"
    quit
    silent
    [ -z "$(find "$work/home" -type f -not -path '*/at-spi*' -not -path '*/dconf/*')" ] || fail "files are left: $(find "$work/home" -type f)"
    echo "wizard: by keys, 16 questions, two changes and an undo, each step as a screen reader hears it"
}

by_mouse() {
    local n answer
    start --page who-can-take-part
    open_by_mouse
    hit 'Start'
    for n in $(seq 16); do
        told "$n" "Question $n of 16"
        answer=$(nth "$n" 3)
        [ "$n" = 5 ] && answer=3
        hit "$(words "$n" "$answer")"
        told "$n" "Question $n of 16" "$(words "$n" "$answer")"
        hit 'Next'
    done
    shows 'Check your answers - CAR-T Guide'
    for n in 1 4; do
        hit "Change: $(question "$n")"
        shows "Question $n of 16 - CAR-T Guide"
        hit "$(words "$n" 2)"
        hit 'Next'
        shows 'Check your answers - CAR-T Guide'
    done
    hit 'See what to ask'
    shows 'What to ask your specialist - CAR-T Guide'
    hit 'Start again'
    shows 'Before you start - CAR-T Guide'
    ask where 'Start'
    # One press brings everything back; then it is forgotten after all.
    hit 'Undo'
    shows 'What to ask your specialist - CAR-T Guide'
    hit 'Start again'
    shows 'Before you start - CAR-T Guide'
    hit 'Start'
    # A double click on Skip goes past one question only.
    shows 'Question 1 of 16 - CAR-T Guide'
    sleep 0.45
    ask where 'Skip this question'
    xdotool mousemove --sync "${said% *}" "${said#* }" click --repeat 2 --delay 80 1
    told 2 'Question 2 of 16'
    sleep 0.3
    shows 'Question 2 of 16 - CAR-T Guide'
    quit
    silent
    echo "wizard: by mouse, 16 questions, two changes, forgotten, brought back and forgotten again, and a double click"
}

begin "$1"
listen
by_keys
by_mouse
