#!/bin/bash
# SPDX-License-Identifier: MIT
# The figures of the whole program, beside a bare window of the same engine, measured in turn in one run.
# tests/bench/run.sh [RUNS]: medians of RUNS (7 unless told). Builds into build/bench.
set -eu
runs=${1:-7}
cd -P "$(dirname "$(readlink -f "$0")")/../.."
me=tests/bench/run.sh
. packaging/common.sh
build_preset bench
bin=build/bench/tests/bench
. tests/journeys/lib.sh
set +e
begin "$PWD/build/bench/app/cartguide"
"$program" --export-html "$work/pages" > /dev/null || fail "the pages could not be written"
chmod -R a+rX "$work"

one() { # one NAME COMMAND ...
    local name=$1
    shift
    echo "$name $("$bin/screenwatch" 3 -- "${as_user[@]:-env}" "${clean_env[@]}" "$@" 2> /dev/null)"
}

for run in $(seq 0 "$runs"); do
    one home "$program"
    one page "$program" --page recovery
    one bare QTWEBENGINE_DISABLE_SANDBOX=0 "$PWD/$bin/barewindow" "$work/pages/recovery.html"
    [ "$run" = 0 ] && echo warm
done | sed '1,/^warm$/d' > "$work/times"

median() { awk -v n="$1" -v f="$2" '$1 == n { print $f }' "$work/times" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
printf '%-28s %12s %10s\n' "median of $runs" 'readable ms' 'PSS MiB'
for name in home page bare; do printf '%-28s %12s %10s\n' "$name" "$(median $name 2)" "$(median $name 3)"; done

# Memory after a tour of every page, beside the bare window with one page open.
memory() { for p in "$1" $(descendants "$1"); do cat "/proc/$p/smaps_rollup" 2> /dev/null; done | awk '/^Pss:/ { s += $2 } END { printf "%.0f", s / 1024 }'; }
pages=$(grep -c '(page:' resources/guide/contents.md)
for _ in $(seq 3); do
    start --page start
    for _ in $(seq "$pages"); do press ctrl+Next; sleep 0.12; done
    sleep 1
    ours=$(memory "$main_pid")
    stop
    "${as_user[@]:-env}" "${clean_env[@]}" "$PWD/$bin/barewindow" "$work/pages/recovery.html" > /dev/null 2>&1 &
    bare=$!
    sleep 3
    floor=$(memory "$bare")
    kill "$bare"
    wait "$bare" 2> /dev/null
    echo "memory after $pages pages: $ours MiB; bare window with one page: $floor MiB"
done

echo 'page change, from asking to the frame that shows it:'
"${as_user[@]:-env}" "${clean_env[@]}" "$PWD/$bin/switchbench" "$PWD/resources" 2> /dev/null
tenfold=$work/tenfold
cp -r resources "$tenfold"
for n in 2 3 4 5 6 7 8 9 10; do
    printf '\n## Copy %s\n\n' "$n"
    grep -o '^- \[.*\](page:[a-z-]*)' resources/guide/contents.md | sed -E "/page:(words|sources|changes)\)/d; s/\)$/-$n)/"
    for f in resources/guide/*.md; do cp "$f" "$tenfold/guide/$(basename "$f" .md)-$n.md"; done
done >> "$tenfold/guide/contents.md"
chmod -R a+rX "$work"
echo "the same with $(grep -c '(page:' "$tenfold/guide/contents.md") pages:"
"${as_user[@]:-env}" "${clean_env[@]}" "$PWD/$bin/switchbench" "$tenfold" 2> /dev/null
