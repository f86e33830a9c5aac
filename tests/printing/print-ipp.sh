#!/bin/bash
# SPDX-License-Identifier: MIT
# A page of the guide on its way to a real printer of the network kind, and everything that can be in its way.
# print-ipp.sh PRINTFILE RESOURCES
set -u
. "$(dirname "$0")/ippprinter.sh"
printfile=$1
resources=$2

fail() { printf 'FAIL: %s\n' "$*" >&2; [ -s "$work/cups.log" ] && tail -n 20 "$work/cups.log" >&2; exit 1; }

work=$(mktemp -d /tmp/cartguide-print.XXXXXX)
pids=()
end()
{
    local at
    for ((at = ${#pids[@]} - 1; at >= 0; at--)); do kill "${pids[at]}" 2> /dev/null; done
    # A name service whose bus has gone may not listen any more.
    wait_for 5 none_lives "${pids[@]}" || kill -9 "${pids[@]}" 2> /dev/null
    wait 2> /dev/null
    rm -rf "$work"
}
trap end EXIT

# prints ARGS...: runs the program's part of printing; what it says is kept.
prints() { "$printfile" "$@" > "$work/said" 2> "$work/stderr"; }
says() { grep -qF "$1" "$work/said" || fail "instead of \"$1\" it said: $(cat "$work/said" "$work/stderr")"; }
idle() { [ -z "$(lpstat -o 2> /dev/null)" ]; }

print_system

prints ward recovery "$resources" || fail "it was not printed: $(cat "$work/said" "$work/stderr")"
says 'Printed on “ward”.'
paper=$(find "$work/paper" -name '*.pdf' | head -n 1)
[ -n "$paper" ] || fail "the printer got no PDF: $(ls "$work/paper")"
pages=$(pdfinfo "$paper" | sed -n 's/^Pages: *//p')
[ "$pages" -ge 2 ] || fail "it has $pages pages"
pdfinfo "$paper" | grep -q '^Page size:.*A4' || fail "it is not A4: $(pdfinfo "$paper" | grep 'Page size')"
pdftotext -layout "$paper" "$work/text"
grep -q 'Recovery, vaccines, driving and' "$work/text" || fail "its title is missing"
for n in $(seq "$pages"); do grep -q "Page $n of $pages" "$work/text" || fail "page $n has no number"; done
pdffonts "$paper" | tail -n +3 | grep -q 'yes yes' || fail "its letters are pictures: $(pdffonts "$paper")"
[ -z "$(find /tmp "$HOME" -maxdepth 1 -newer "$work/cupsd.conf" -name '*.pdf' 2> /dev/null)" ] || fail "it left a file"
echo "print: $pages pages of A4 arrived as PDF, numbered, with their fonts"

cupsdisable ward
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 20 grep -qF 'The printer “ward” is paused.' "$work/said" || fail "a paused printer is not said: $(cat "$work/said")"
cupsenable ward
wait "$waiting" || fail "it was not printed when the printer went on: $(cat "$work/said")"
echo 'print: a paused printer is said, and printing goes on after'

cupsdisable ward
prints ward recovery "$resources" cancel && fail "a cancelled job counts as printed"
says 'Printing was stopped.'
wait_for 5 idle || fail "a cancelled job is still in the queue: $(lpstat -o)"
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 20 grep -qF 'is paused' "$work/said" || fail "the job did not arrive"
cancel -a
wait "$waiting" && fail "a job cancelled at the printer counts as printed"
says 'Printing was stopped at the printer'
cupsenable ward
echo 'print: cancelled here and there'

kill "$printer_pid"
wait "$printer_pid" 2> /dev/null
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 30 grep -qF 'The printer “ward” does not answer.' "$work/said" || fail "a dead printer is not said: $(cat "$work/said")"
printer
wait_for 60 grep -qF 'Printed on' "$work/said" || fail "it was not printed when the printer came back: $(cat "$work/said")"
wait "$waiting" || fail "it ended as not printed"
echo 'print: a printer that went away is said, and printing goes on when it is back'

cupsreject ward
prints ward recovery "$resources" && fail "a refused job counts as printed"
says 'does not take any printing at the moment'
cupsaccept ward
prints elsewhere recovery "$resources" && fail "an unknown printer counts as printed"
says 'The printer “elsewhere” is not there any more.'
lpadmin -x ward
unset DBUS_SYSTEM_BUS_ADDRESS
CUPS_SERVER=$work/no.sock prints ward recovery "$resources" && fail "no print system counts as printed"
says 'No printer was found.'
echo 'print: refused, unknown and missing printers are said'
