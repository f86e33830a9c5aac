# SPDX-License-Identifier: MIT
# For the journeys that end on paper. Source it after listen.sh and ippprinter.sh.
# shellcheck shell=bash disable=SC2034,SC2154 # some are set for the journey, some by those two

papers() { find "$work/paper" -name '*.pdf' | wc -l; }

# arrived NUMBER: waits until the printer has got so many; the newest is $paper.
arrived() {
    local _
    for _ in $(seq 300); do
        if [ "$(papers)" = "$1" ]; then
            paper=$(find "$work/paper" -name '*.pdf' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-)
            return 0
        fi
        sleep 0.2
    done
    fail "the printer got $(papers) papers, not $1"
}

# dialog: the system's own print dialog opens, has chosen the printer that is the usual one, and Enter prints.
dialog() {
    wait_for 20 xdotool search --onlyvisible --name '^Print$' || fail "the system's print dialog did not open"
    sleep 0.5 # until it has the keyboard
    press Return
}

# keep_papers: for whoever wants to look at them.
keep_papers() { [ -z "${pictures:-}" ] || find "$work/paper" -name '*.pdf' -exec cp {} "$pictures" \;; }
