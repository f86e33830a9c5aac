#!/bin/bash
# SPDX-License-Identifier: MIT
# From a few answers to a sheet of questions, by keys only and as a screen reader hears it: the result, Make my question
# sheet, three stars, a question of one's own, the count of pages; and the list is there again if it was asked for.
# sheet.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"

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

begin "$1"
listen
start --page who-can-take-part
open_wizard
answer_three_and_skip_the_rest
ask screen 'What to ask your specialist'
press Return
shows 'My question sheet - CAR-T Guide'
ask screen 'My list'
star 'Am I a candidate for CAR-T therapy?'
star 'What are the most serious risks, and how often have they happened?'
star 'What would happen if I waited a year, or changed nothing?'
hears 'Star up to five: they go first on your sheet. You have starred 3.'
tab_to 'In my own words'
xdotool type --delay 20 'Can my sister come to the talks?'
press Return
hears "Can my sister come to the talks?"
pages=
for _ in $(seq 100); do
    for n in 2 3 4; do
        ask find "Page 1 of $n"
        [ "$said" = yes ] && pages=$n
    done
    [ -n "$pages" ] && break
    sleep 0.1
done
[ -n "$pages" ] || fail "the sheet's pages are not counted"
[ -z "$(find "$work/home" -path '*my-list*' -type f)" ] || fail "the list was kept though nobody asked"

# Closing asks, once, in the window; Escape goes back.
press ctrl+q
ask screen 'Your list is not kept'
press Escape
ask screen 'My list'
tab_to 'Keep my list on this computer'
press space

quit
silent
[ -n "$(find "$work/home" -path '*my-list/list.json')" ] || fail "the list was not kept"
start --page questions
shows 'Questions for your doctor - CAR-T Guide'
ask link 'make my question sheet'
sleep 1 # the page gets the keyboard once it has been painted
press Tab
press Return
shows 'My question sheet - CAR-T Guide'
hears 'Can my sister come to the talks?'
hears 'Star up to five: they go first on your sheet. You have starred 3.'
quit
silent
echo "sheet: by keys, three answers, three stars, own words, $pages pages; kept only when asked, and there again"
