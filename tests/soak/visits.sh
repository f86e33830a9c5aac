#!/bin/bash
# SPDX-License-Identifier: MIT
# One visit after the other at the real kiosk: three pages, larger text, "Get ready to ask" with two answers, Finish and
# clear. After each it reads what all the kiosk's processes hold together; when the kiosk ends after its hundred visits it
# is started again, as its unit does; and at the end figures.py tells whether anything has grown. visits.sh PROGRAM [VISITS]
# A thousand take about half an hour. Not among the tests but for a few visits; run it before a release, on a machine
# where nothing else uses the same libraries, for a process's share of those depends on who else has them.
. "$(dirname "$0")/lib.sh"

doors=(understand expect next)

one_visit() {
    enter "$([ $((visit % 3)) = 0 ] && echo welsh || echo english)"
    click_to "${doors[visit % 3]}"
    click_to contents
    follow $((visit % 7 + 1))
    open_wizard
    answer_to
    mark; press ctrl+plus; turns "larger text"
    answer_to
    finish
}

begin_soak "$1"
for visit in $(seq "${2:-1000}"); do
    one_visit
    note
    rest
    [ $((visit % 50)) != 0 ] || echo "visit $visit after $((SECONDS - began)) s: $(tail -n 1 "$csv")"
done
echo "visits: ${2:-1000} in $((SECONDS - began)) s"
[ -z "$(all_said)" ] || fail "stderr should be empty: $(all_said)"
judge
