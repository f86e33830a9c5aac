# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# For the scripts beside this one: `me` is set, and the project's folder is the current one.

: "${me:?}"

failed=()

# check COMMAND...: every check runs, even after one has failed.
check()
{
    local begin=$SECONDS result=passed
    "$@" || result=FAILED
    [ $result = passed ] || failed+=("$*")
    say "$* $result after $((SECONDS - begin)) s."
}

conclude()
{
    [ ${#failed[@]} -eq 0 ] || fail "failed: $(printf '%s; ' "${failed[@]}")"
}
