#!/bin/bash
# SPDX-License-Identifier: MIT
# The verdict on a soak: each kind of growth is seen, and one visit that stands out is not taken for growth.
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
columns=$(sed -n 's/^COLUMNS = "\(.*\)"$/\1/p' "$here/watch.py")

# readings SCRIPT: three hundred visits, where awk's SCRIPT changes some of the numbers.
readings() {
    echo "visit,seconds,$columns"
    awk -v names="$columns" "BEGIN {
        n = split(names, name, \",\")
        for (v = 1; v <= 300; ++v) {
            value[\"pss\"] = 100000; value[\"anon\"] = 60000; value[\"main\"] = 40000; value[\"zygotes\"] = 20000
            value[\"renderers\"] = 0; value[\"fds\"] = 45; value[\"threads\"] = 24; value[\"children\"] = 3
            value[\"windows\"] = 99; value[\"files\"] = 0
            $1
            line = v \",\" v
            for (i = 1; i <= n; ++i) line = line \",\" value[name[i]]
            print line
        }
    }"
}

fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

passes() { readings "$2" > "$work/r.csv"; "$here/figures.py" "$work/r.csv" > /dev/null 2>&1 || fail "$1 should pass"; }

grows() {
    readings "$2" > "$work/r.csv"
    "$here/figures.py" "$work/r.csv" > /dev/null 2> "$work/said" && fail "$1 should not pass"
    grep -q "grew: $1$" "$work/said" || fail "$1: $(cat "$work/said")"
}

passes "what stays" ''
passes "one visit" 'value["fds"] = v == 290 ? 400 : 45; value["pss"] = v == 290 ? 900000 : 100000'
passes "a beginning that is small" 'if (v <= 10) value["anon"] = 30000; else value["anon"] = 60000'
passes "less than a twentieth" 'value["anon"] += v * 10'
passes "what shrinks" 'value["threads"] = v < 200 ? 25 : 23'
grows "memory" 'value["pss"] += v * 40'
grows "its own memory" 'value["anon"] += v * 20'
grows "files open" 'value["fds"] += v > 200'
grows "threads" 'value["threads"] += v > 200'
grows "processes below" 'value["children"] += v > 200'
grows "windows" 'value["windows"] += v > 200'
grows "files at home" 'value["files"] += v > 200'
readings 'value["fds"] += v' | head -n 20 > "$work/r.csv"
"$here/figures.py" "$work/r.csv" > "$work/said"
[ $? = 77 ] && grep -q '^no verdict' "$work/said" || fail "so few should get no verdict"
: > "$work/r.csv"
"$here/figures.py" "$work/r.csv" 2> /dev/null && fail "no readings should not pass"
echo "figures: growth of each kind is seen"
