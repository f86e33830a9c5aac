#!/bin/bash
# SPDX-License-Identifier: MIT
# The guide on paper, by keys only: a page through the system's own dialog to a real printer, the whole guide cancelled,
# saved, and sent after the number of its pages has been agreed to; and a job that is stopped. print.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"
. "$here/../printing/ippprinter.sh"
. "$here/prints.sh"

begin "$1"
print_system
lpadmin -d ward
clean_env+=("CUPS_SERVER=$CUPS_SERVER")
listen
start --page recovery
shows 'Recovery, vaccines, driving and family - CAR-T Guide'
sleep 1 # the page gets the keyboard once it has been painted

# A page: Ctrl+P, Enter, Enter.
press ctrl+p
told 'The whole guide is about'
rough=$(sed -n 's/.*about \([0-9]*\) pages.*/\1/p' <<< "$said")
press Return
dialog
told 'Printed on “ward”.' 60
arrived 1
pdfinfo "$paper" | grep -q '^Page size:.*A4' || fail "it is not A4: $(pdfinfo "$paper")"
pdfinfo "$paper" | grep -q '^Title: *Recovery, vaccines' || fail "it has no title"
pdftotext -layout "$paper" - | grep -q 'Page 1 of ' || fail "its pages are not numbered"
press Escape

# The whole guide: cancelled, and nothing comes of it.
press ctrl+p
tab_to 'Print the whole guide'
press Return
told 'Getting the whole guide ready'
sleep 2
tab_to 'Cancel' shift+Tab 3
press Return
told 'Stopped. Nothing was printed.'
press Escape

# While it is made the guide can be read; then it is asked about, once.
press ctrl+p
tab_to 'Print the whole guide'
press Return
press alt+Home
shows 'CAR-T Guide'
told 'Print all of them?' 240
exact=$(sed -n 's/.* \([0-9]*\) pages.*/\1/p' <<< "$said")
off=$(( exact > rough ? exact - rough : rough - exact ))
[ $(( off * 10 )) -le "$exact" ] || fail "it said about $rough pages, and it is $exact"
[ "$(papers)" = 1 ] || fail "it was sent before anybody agreed"

# To a printer that is paused, and stopped there.
cupsdisable ward
tab_to "Print $exact pages"
press Return
dialog
told 'is paused' 60
press ctrl+p
tab_to 'Stop printing'
press Return
told 'Printing was stopped.'
wait_for 10 bash -c '[ -z "$(lpstat -o)" ]' || fail "a stopped job is still in the queue: $(lpstat -o)"
cupsenable ward

# The PDF is still there to be saved.
tab_to 'Save as PDF' shift+Tab 3
press Return
wait_for 20 xdotool search --onlyvisible --name '^Save as PDF$' || fail "the system's file dialog did not open"
sleep 0.5
press ctrl+a
xdotool type --delay 20 "$work/home/guide.pdf"
press Return
told 'is saved as'
pdfinfo "$work/home/guide.pdf" | grep -q "^Pages: *$exact\$" || fail "it is not the whole guide: $(pdfinfo "$work/home/guide.pdf")"
pdftotext -layout -f 2 -l 4 "$work/home/guide.pdf" - | grep -q 'Recovery, vaccines.*[0-9]' || fail "the contents have no page numbers"
[ "$(papers)" = 1 ] || fail "the printer got $(papers) papers"
quit
silent
[ -z "$(find "$work/home" -name 'QtProject*')" ] || fail "the file dialog kept where the person has been"
echo "print: by keys, a page on paper, the guide of $exact pages (about $rough, it said) cancelled, stopped, and saved"
