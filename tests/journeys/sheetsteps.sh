# SPDX-License-Identifier: MIT
# The way from a few answers to the sheet, by keys, for the journeys that need it. Source it after listen.sh.
# shellcheck shell=bash disable=SC2034,SC2154 # some are set for the journey, some by listen.sh

# hears NAME: waits until something of this name is to be seen.
hears() {
    local _
    for _ in $(seq 100); do
        ask find "$1"
        [ "$said" = yes ] && return 0
        sleep 0.1
    done
    fail "nothing is called '$1'"
}

star() {
    tab_to "Most important: $1"
    press space
}

open_wizard() {
    shows 'Who can take part - CAR-T Guide'
    ask link 'Get ready to ask'
    press Tab
    press Return
    shows 'Before you start - CAR-T Guide'
    press Return
}

answer_three_and_skip_the_rest() {
    local n
    for n in 1 2 3; do
        shows "Question $n of 16 - CAR-T Guide"
        press 1
        press Return
    done
    for n in $(seq 4 16); do
        case $(title) in Check*) break ;; esac
        shows "Question $n of 16 - CAR-T Guide"
        tab_to 'Skip this question'
        press Return
    done
    shows 'Check your answers - CAR-T Guide'
    press Return
    shows 'What to ask your specialist - CAR-T Guide'
}

# From the page that leads there to the list, with three answers, three stars and words of one's own.
make_sheet() {
    open_wizard
    answer_three_and_skip_the_rest
    ask screen 'What to ask your specialist'
    told 'Because you said' # each suggestion gives its reason
    press Return
    shows 'My question sheet - CAR-T Guide'
    ask screen 'My list'
    for question in "${stars[@]}"; do star "$question"; done
    hears 'You have starred 3 of five. Your starred questions are printed first.'
    tab_to 'In my own words'
    xdotool type --delay 20 "$own"
    press Return
    hears "$own"
}

stars=('Am I a candidate for CAR-T therapy?'
    'What are the most serious risks, and how often have they happened?'
    'What would happen if I waited a year, or changed nothing?')
own='Can my sister come to the talks?'

# counted: waits until the sheet's pages are counted; how many is in $pages.
counted() {
    local n _
    pages=
    for _ in $(seq 100); do
        for n in 2 3 4 5 6; do
            ask find "Page 1 of $n"
            [ "$said" = yes ] && pages=$n && return 0
        done
        sleep 0.1
    done
    fail "the sheet's pages are not counted"
}
