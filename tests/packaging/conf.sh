#!/bin/bash
# SPDX-License-Identifier: MIT
# The clinic's file: every key once, each explained right above it, nothing else.
# usage: conf.sh FILE
. "$(dirname "$0")/lib.sh"

file=$1
keys="languages idle-seconds warn-seconds printer page-cap clinic-name desk staff-pin-hash nightly-restart counts-file"

[ "$(grep -cx '\[kiosk\]' "$file")" = 1 ] || fail "there should be one group, [kiosk]."
for key in $keys; do
    grep -q "^# $key: " "$file" || fail "$key is not explained."
    grep -q "^#\?$key = \|^#\?$key =$" "$file" || fail "$key is not there to be filled in."
done

# A paragraph is an explanation that begins with its key, and the key's own lines; the first one is about the file.
awk -v keys=" $keys " '
    BEGIN { RS = ""; FS = "\n" }
    NR == 1 || $0 == "[kiosk]" { next }
    {
        if (!match($1, /^# [a-z-]+: /)) { print "not explained: " $1; bad = 1; next }
        key = substr($1, 3, RLENGTH - 4)
        if (!index(keys, " " key " ")) { print "not a key: " key; bad = 1 }
        if (seen[key]++) { print "twice: " key; bad = 1 }
        set = 0
        for (i = 1; i <= NF; ++i) {
            if ($i ~ /^# / ) continue
            if ($i ~ "^#?" key " =") { ++set; continue }
            print "does not belong to " key ": " $i
            bad = 1
        }
        if (!set) { print "explained only: " key; bad = 1 }
    }
    END { exit bad }' "$file" || fail "the lines above."

# What stands there is what is said to be the default.
grep -qx 'idle-seconds = 90' "$file" && grep -qx 'warn-seconds = 20' "$file" || fail "the times are not the agreed ones."
# An example of a secret would be somebody's secret.
grep -qx 'staff-pin-hash =' "$file" || fail "the file comes with a PIN."
