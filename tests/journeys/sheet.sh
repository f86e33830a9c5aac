#!/bin/bash
# SPDX-License-Identifier: MIT
# From a few answers to a sheet of questions, by keys only and as a screen reader hears it: the result, Make my question
# sheet, three stars, a question of one's own, the count of pages; and the list is there again if it was asked for.
# sheet.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"
. "$here/sheetsteps.sh"

begin "$1"
listen
start --page who-can-take-part
make_sheet
counted
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
hears 'You have starred 3 of five. Your starred questions are printed first.'
quit
silent
echo "sheet: by keys, three answers, three stars, own words, $pages pages; kept only when asked, and there again"
