#!/bin/bash
# SPDX-License-Identifier: MIT
# The figures of the whole program, beside a bare window of the same engine, measured in turn in one run.
# tests/bench/run.sh [PART...]: the parts that are named, else all of them. Each takes less than four minutes.
#   start      from exec to a readable screen, and memory
#   memory     after a tour of every page
#   pages      a page change, with the guide as it is and with ten times the pages
#   language   a language change, on a usual page and on the longest
#   languages  the start with twenty languages installed, beside one
# Medians of RUNS starts (7 unless set) and of CHANGES changes (20 unless set). Builds into build/bench.
set -eu
runs=${RUNS:-7}
changes=${CHANGES:-20}
cd -P "$(dirname "$(readlink -f "$0")")/../.."
me=tests/bench/run.sh
. packaging/common.sh
all_parts=(start memory pages language languages)
parts=("$@")
[ $# -gt 0 ] || parts=("${all_parts[@]}")
for part in "${parts[@]}"; do
    [[ " ${all_parts[*]} " == *" $part "* ]] || fail "there is no part '$part'. The parts are: ${all_parts[*]}."
done
build_preset bench
bin=$PWD/build/bench/tests/bench
. tests/journeys/lib.sh
set +e
begin "$PWD/build/bench/app/cartguide"
for language in en cy; do
    "$program" --export-html "$work/$language" --language "$language" > /dev/null || fail "the pages could not be written"
done
chmod -R a+rX "$work"

# watched NAME COMMAND ...: its name, the milliseconds to a readable screen, and its memory.
watched() {
    local name=$1
    shift
    echo "$name $("$bin/screenwatch" "$seconds" -- "${as_user[@]:-env}" "${clean_env[@]}" "$@" 2> /dev/null)"
}

# rank PERCENT: of the numbers on standard input.
rank() { sort -n | awk -v p="$1" '{ a[NR] = $1 } END { print a[int((NR - 1) * p / 100 + 0.5) + 1] }'; }

# median NAME FIELD: of what watched() said.
median() { awk -v n="$1" -v f="$2" '$1 == n { print $f }' "$work/times" | rank 50; }

part_start() {
    local run seconds=3
    for run in $(seq 0 "$runs"); do
        watched home "$program"
        watched page "$program" --page recovery
        watched bare QTWEBENGINE_DISABLE_SANDBOX=0 "$bin/barewindow" "$work/en/recovery.html"
        [ "$run" = 0 ] && echo warm
    done | sed '1,/^warm$/d' > "$work/times"
    printf '%-28s %12s %10s\n' "start, median of $runs" 'readable ms' 'PSS MiB'
    for name in home page bare; do printf '%-28s %12s %10s\n' "$name" "$(median $name 2)" "$(median $name 3)"; done
}

memory() { for p in "$1" $(descendants "$1"); do cat "/proc/$p/smaps_rollup" 2> /dev/null; done | awk '/^Pss:/ { s += $2 } END { printf "%.0f", s / 1024 }'; }

# start_bare FILE ...: the floor, in place of the program.
start_bare() {
    "${as_user[@]:-env}" "${clean_env[@]}" "$bin/barewindow" "$@" > /dev/null 2>&1 &
    bare=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --class '^barewindow$' | head -n 1)
    xdotool windowactivate --sync "$window"
}
stop_bare() { kill "$bare"; wait "$bare" 2> /dev/null; }

part_memory() {
    local pages ours floor
    pages=$(grep -c '(page:' resources/guide/contents.md)
    for _ in $(seq 3); do
        start --page start
        for _ in $(seq "$pages"); do press ctrl+Next; sleep 0.12; done
        sleep 1
        ours=$(memory "$main_pid")
        stop
        start_bare "$work/en/recovery.html"
        sleep 3
        floor=$(memory "$bare")
        stop_bare
        echo "memory after $pages pages: $ours MiB; bare window with one page: $floor MiB"
    done
}

part_pages() {
    local tenfold=$work/tenfold n f
    echo 'page change, from asking to the frame that shows it:'
    "${as_user[@]:-env}" "${clean_env[@]}" "$bin/switchbench" "$PWD/resources" 2> /dev/null
    cp -r resources "$tenfold"
    for n in 2 3 4 5 6 7 8 9 10; do
        printf '\n## Copy %s\n\n' "$n"
        grep -o '^- \[.*\](page:[a-z-]*)' resources/guide/contents.md | sed -E "/page:(words|sources|changes)\)/d; s/\)$/-$n)/"
        for f in resources/guide/*.md; do cp "$f" "$tenfold/guide/$(basename "$f" .md)-$n.md"; done
    done >> "$tenfold/guide/contents.md"
    chmod -R a+rX "$work"
    echo "the same with $(grep -c '(page:' "$tenfold/guide/contents.md") pages:"
    "${as_user[@]:-env}" "${clean_env[@]}" "$bin/switchbench" "$tenfold" 2> /dev/null
}

# column FIELD PERCENT: of what changewatch said.
column() { awk -v f="$1" '{ print $f }' "$work/changes" | rank "$2"; }

# changing NAME KEY OTHER_KEY: what somebody sees who presses them in turn; the first of each is not counted.
changing() {
    "$bin/changewatch" $((changes + 2)) "$2" "$3" > "$work/changes" || fail "$1 could not be measured"
    sed -i 1,2d "$work/changes"
    printf '  %-34s first change median %4s ms; last median %4s ms, p95 %4s ms, of %s\n' "$1" "$(column 1 50)" \
        "$(column 2 50)" "$(column 2 95)" "$(wc -l < "$work/changes")"
}

still() { xdotool windowsize --sync "$window" 1280 800 windowmove "$window" 0 0; sleep 2; }

# open_languages: the names of the languages, with the keyboard on the one that is spoken.
open_languages() {
    xdotool mousemove 952 60 click 1 mousemove 5 795
    sleep 1
    local english=
    english=$(title)
    press Right
    sleep 1
    [ "$(title)" != "$english" ] || fail "the language could not be chosen"
    press Left
    sleep 1
    shows "$english"
}

part_language() {
    local longest page
    longest=$(grep -o '(page:[a-z-]*' resources/guide/contents.md | sed 's/(page://' |
        while read -r page; do echo "$(wc -c < "$work/en/$page.html") $page"; done | sort -n | awk 'END { print $2 }')
    echo 'language change, from the key that chooses to the last change of the screen:'
    for page in recovery "$longest"; do
        echo "$page ($(wc -c < "$work/en/$page.html") bytes)"
        start --page "$page" --language en
        still
        open_languages
        changing 'English and Welsh' Right Left
        stop
        start_bare "$work/en/$page.html" "$work/cy/$page.html"
        still
        changing 'a bare window, the same two pages' Right Left
        stop_bare
    done
}

part_languages() {
    local codes=(cy pl ro pa ur bn gu ta fr de es pt it nl lt lv bg so tr ar) words=build/bench/translations
    local name count code run seconds=1.5
    for name in one:1 twenty:20; do
        count=${name#*:}
        name=${name%:*}
        mkdir -p "$work/$name"
        for code in "${codes[@]:0:$count}"; do cp "$words/cy.qm" "$work/$name/$code.qm"; done
        cp "$words/en-GB.qm" "$work/$name/"
        {
            printf '[{"code":"en-GB","name":"English"}'
            for code in "${codes[@]:0:$count}"; do printf ',{"code":"%s","name":"%s"}' "$code" "$code"; done
            echo ']'
        } > "$work/$name/languages.json"
    done
    chmod -R a+rX "$work"
    for run in $(seq 0 "$runs"); do
        for name in one twenty; do watched $name "$program" --translations "$work/$name" --language cy; done
        [ "$run" = 0 ] && echo warm
    done | sed '1,/^warm$/d' > "$work/times"
    printf '%-28s %12s %10s\n' "in Welsh, median of $runs" 'readable ms' 'PSS MiB'
    for name in one twenty; do printf '%-28s %12s %10s\n' "$name installed" "$(median $name 2)" "$(median $name 3)"; done
}

for part in "${parts[@]}"; do "part_$part"; done
