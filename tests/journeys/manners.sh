#!/bin/bash
# SPDX-License-Identifier: MIT
# Options, exit codes and sentences, with no display at all. manners.sh PROGRAM
set -u
program=$1
work=$(mktemp -d /tmp/cartguide-manners.XXXXXX)
trap 'rm -rf "$work"' EXIT
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

# says CODE TEXT ARGS ...: the program ends with CODE, and TEXT is in what it says.
says() {
    local code=$1 text=$2 got
    shift 2
    out=$(env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM HOME="$work/home" "$program" "$@" 2>&1 < /dev/null)
    got=$?
    [ "$got" = "$code" ] || fail "$* ended with $got, not $code: $out"
    case $out in *"$text"*) ;; *) fail "$* should say '$text' but says: $out" ;; esac
}

mkdir "$work/home"
says 0 '--export-html' --help
says 0 '0.' --version
says 2 "--wat" --wat
says 2 "stray" stray
says 2 "xx" --export-html "$work/x" --language xx
says 2 "--page" --page
says 1 'needs a screen'
[ "$(grep -c . <<< "$out")" = 1 ] || fail "one sentence was expected: $out"

says 0 'index.html' --export-html "$work/guide"
[ -s "$work/guide/index.html" ] || fail "no index.html was written"
says 0 'index.html' --export-html "$work/guide"
says 1 "$work/full" --export-html "$(mkdir -p "$work/full" && touch "$work/full/mine" && echo "$work/full")"
[ "$(ls -A "$work/full")" = mine ] || fail "a folder with somebody's file in it was touched"
says 1 "$work/afile" --export-html "$(touch "$work/afile" && echo "$work/afile")"
says 1 "$work/afile/below" --export-html "$work/afile/below"
[ "$(ls -A "$work" | sort | tr '\n' ' ')" = 'afile full guide home ' ] || fail "something half-written stays: $(ls -A "$work")"
[ -z "$(find "$work/home" -type f)" ] || fail "files were left in the home folder"
echo "manners: options, exit codes, export: all as they should be"
