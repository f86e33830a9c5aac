#!/bin/bash
# SPDX-License-Identifier: MIT
# The hazard log: every hazard is whole, every test it names exists, and nothing in it is a rating or a person.
# usage: hazards.sh HAZARDS.md CTEST BUILD
. "$(dirname "$0")/lib.sh"

log=$1
"$2" --test-dir "$3" -N 2>/dev/null | sed -n 's/^ *Test *#[0-9]*: //p' >"$work/tests"
[ "$(wc -l <"$work/tests")" -gt 100 ] || fail "the tests could not be listed; is everything built?"
! grep '_NOT_BUILT$' "$work/tests" || fail "the test programs above are not built."

mapfile -t ids < <(sed -n 's/^## \(H[0-9]*\) .*/\1/p' "$log")
[ ${#ids[@]} -ge 15 ] || fail "there are ${#ids[@]} hazards, fewer than fifteen."
[ "$(printf '%s\n' "${ids[@]}" | sort -u | wc -l)" = ${#ids[@]} ] || fail "an id stands twice."
[ "$(grep -c '^## ' "$log")" = ${#ids[@]} ] || fail "a heading is not a hazard's."

bad=0
fault() { printf '%s\n' "$*" >&2; bad=1; }

for id in "${ids[@]}"; do
    awk -v id="$id" '/^## / { on = ($2 == id) } on' "$log" >"$work/hazard"
    for field in Hazard Cause Effect Control Test 'Residual risk'; do
        grep -q "^- \*\*$field:\*\* ." "$work/hazard" || fault "$id has no $field."
    done
    grep -qx -- '- \*\*Residual risk:\*\* to be rated by the clinical safety officer' "$work/hazard" ||
        fault "$id: residual risk is rated by nobody but the clinical safety officer."
    # Tests are the names in code marks of the Test field, which may run over several lines.
    mapfile -t tests < <(awk '/^- \*\*/ { on = /^- \*\*Test:/ } on' "$work/hazard" | grep -o '`[^`]*`' | tr -d '`')
    if [ ${#tests[@]} -eq 0 ]; then
        grep -q '^- \*\*Test:\*\* none yet: ' "$work/hazard" || fault "$id names no test, nor says that there is none yet."
    fi
    for name in "${tests[@]}"; do
        grep -qxF -e "$name" "$work/tests" || fault "$id names a test that does not exist: $name"
    done
done
exit $bad
