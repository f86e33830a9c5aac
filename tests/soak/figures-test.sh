#!/bin/bash
# SPDX-License-Identifier: MIT
# The verdict on a soak: each kind of growth is seen, and one visit that stands out is not taken for growth.
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
columns=$(sed -n 's/^COLUMNS = "\(.*\)"$/\1/p' "$here/watch.py")

# readings SCRIPT: three hundred visits in rounds of a hundred, where awk's SCRIPT changes some of the numbers. It knows the
# visit as v, its number within the round as r.
round=100
readings() {
    echo "visit,round,seconds,$columns"
    awk -v names="$columns" -v size="$round" "BEGIN {
        n = split(names, name, \",\")
        for (v = 1; v <= 300; ++v) {
            value[\"pss\"] = 100000; value[\"anon\"] = 60000; value[\"main\"] = 40000; value[\"zygotes\"] = 20000
            value[\"renderers\"] = 0; value[\"fds\"] = 45; value[\"threads\"] = 24; value[\"children\"] = 3
            value[\"windows\"] = 99; value[\"files\"] = 0
            r = (v - 1) % size + 1
            $1
            line = v \",\" int((v - 1) / size) \",\" v
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
passes "a beginning that is small" 'if (r <= 10) value["anon"] = 30000'
passes "a hundredth" 'value["anon"] += r * 10'
passes "a jump in one round" 'if (v > 150 && v <= 200) value["anon"] = 66000; if (v > 250) value["fds"]++'
passes "a jump in one round of two" 'if (v > 200) exit; if (v > 160) value["anon"] = 66000; if (v > 150) value["fds"]++'
passes "what shrinks" 'value["threads"] = v < 200 ? 25 : 23'
passes "another program with another number of threads" 'value["threads"] += v > 200'
passes "a round that is too short to tell" 'if (v > 140) exit; value["fds"] += v > 120'
# From round to round, with nothing to be seen within one.
grows "memory" 'value["pss"] += int((v - 1) / 100) * 3000'
grows "its own memory" 'value["anon"] += int((v - 1) / 100) * 2000'
grows "files at home" 'value["files"] += int((v - 1) / 100)'
# Within each round, and gone with it.
grows "memory" 'value["pss"] += r * 60'
grows "its own memory" 'value["anon"] += r * 40'
for name in fds:"files open" threads:threads children:"processes below" windows:windows; do
    grows "${name#*:}" "value[\"${name%%:*}\"] += r > 50"
done
# Where there is one round only.
round=300
grows "memory" 'value["pss"] += v * 20'
grows "files at home" 'value["files"] += v > 200'
readings 'value["fds"] += v' | head -n 20 > "$work/r.csv"
"$here/figures.py" "$work/r.csv" > "$work/said"
[ $? = 77 ] && grep -q '^no verdict' "$work/said" || fail "so few should get no verdict"
: > "$work/r.csv"
"$here/figures.py" "$work/r.csv" 2> /dev/null && fail "no readings should not pass"
echo "figures: growth of each kind is seen"
