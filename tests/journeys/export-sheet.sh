#!/bin/bash
# SPDX-License-Identifier: MIT
# Question sheets from the command line, as an ordinary user with neither display nor session: what is on them, every
# refusal, and that nothing half-written stays. export-sheet.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"

begin "$1"
files=$work/home/files
"${as_user[@]:-env}" mkdir "$files"
cd "$files" || fail "no folder to work in"

# runs ARGS ...: the program's exit code in $got, what it says in $out and $err.
runs() {
    "${as_user[@]:-env}" "${clean_env[@]}" env -u DISPLAY -u XDG_RUNTIME_DIR "$program" "$@" > "$work/out" 2> "$work/err" < /dev/null
    got=$?
    out=$(cat "$work/out")
    err=$(cat "$work/err")
}

# writes ARGS ...: the program makes it.pdf, silently on stderr; its words are in $text.
writes() {
    runs --export-sheet it.pdf "$@"
    [ "$got" = 0 ] || fail "$* ended with $got: $err"
    [ -z "$err" ] || fail "$* should be silent on stderr: $err"
    [ "$(stat -c %a it.pdf)" = 600 ] || fail "the sheet can be read by others: $(stat -c %a it.pdf)"
    text=$(pdftotext -layout it.pdf - | tr -s ' \n' ' ')
}

# height WORD: of its first letters on the sheet, in thousandths of a point.
height() {
    pdftotext -bbox it.pdf - | sed -n "s/.*yMin=\"\([0-9.]*\)\".*yMax=\"\([0-9.]*\)\">$1<.*/\1 \2/p" |
        awk 'NR == 1 { printf "%d", ($2 - $1) * 1000 }'
}

has() { case $text in *"$1"*) ;; *) fail "the sheet should have '$1': $text" ;; esac; }
has_not() { case $text in *"$1"*) fail "the sheet should not have '$1'" ;; esac; }

# refuses CODE WORDS ARGS ...: one line on stderr with these words, that code, and not a file more or less.
refuses() {
    local code=$1 words=$2 before after
    shift 2
    before=$(stat_all)
    runs "$@"
    after=$(stat_all)
    [ "$got" = "$code" ] || fail "$* ended with $got, not $code: $err"
    [ "$(wc -l < "$work/err")" = 1 ] || fail "$* should say one line, not: $err"
    case $err in *"$words"*) ;; *) fail "$* should say '$words' but says: $err" ;; esac
    [ -z "$out" ] || fail "$* should say nothing on stdout: $out"
    [ "$before" = "$after" ] || fail "$* left something behind: $after"
}
stat_all() { find "$files" -printf '%P %s %T@\n' | sed 's/^ .*//' | sort; }

# keep NAME: what comes on stdin, as a file of the ordinary user.
keep() { "${as_user[@]:-env}" tee "$1" > /dev/null; }

# The six that are for everybody.
writes
for words in 'Am I a candidate for CAR-T therapy?' 'What would happen if I waited a year, or changed nothing?' \
    'Not yet approved by a clinician' 'Page 1 of '; do
    has "$words"
done
[ "$(grep -c . <<< "$out")" = 1 ] || fail "one line was expected: $out"
case $out in *it.pdf*) ;; *) fail "it should say where the sheet is: $out" ;; esac
pdfinfo it.pdf | grep -q '^Title: *My questions for the doctor$' || fail "the sheet has no title"
minimum=$text
normal=$(height candidate)

# A day is said only if it can be true.
writes --today 2031-05-04
has 'Sheet made 4 May 2031.'
writes --today 2001-01-01
has_not 'Sheet made'

# Larger letters.
writes --large-print
large=$(height candidate)
# 18 points to 14 are 128 to 100.
[ $((large * 100 / normal)) = 128 ] || fail "letters are $large high in large print, $normal without"
has_not 'large print'

keep answers.json << 'END'
{ "format": "cartguide-answers", "version": 1, "answers": { "condition": "lupus", "pregnancy": "planning" } }
END
writes --answers answers.json
[ "$text" != "$minimum" ] || fail "the answers changed nothing"
has 'fertility'

keep list.json << 'END'
{ "format": "cartguide-list", "version": 1,
  "questions": [ { "id": "wait" }, { "own": "Can my sister come? Ŵy", "starred": true } ],
  "needs": ["interpreter"], "interpreter-language": "Polish", "appointment": { "who": "Dr Example" } }
END
writes --list list.json
for words in 'Can my sister come? Ŵy' 'Polish' 'Dr Example' 'What would happen if I waited a year'; do has "$words"; done
has_not 'Am I a candidate for CAR-T therapy?'
writes --list list.json --answers answers.json --language en
for words in 'Can my sister come? Ŵy' 'Am I a candidate for CAR-T therapy?' 'fertility'; do has "$words"; done

# What is refused, and how.
"${as_user[@]:-env}" cp it.pdf kept.pdf
printf '{\n"format": "cartguide-list",\n' | keep torn.json
echo '{"format":"cartguide-list","version":1,"questions":[{"id":"nonesuch"}]}' | keep unknown.json
echo '{"format":"cartguide-answers","version":1,"answers":{"condishun":"lupus"}}' | keep question.json
echo '{"format":"cartguide-answers","version":1,"answers":{"condition":"lup\u001b[31m\nos"}}' | keep answer.json
refuses 1 'torn.json: Line 3: ' --export-sheet kept.pdf --list torn.json
refuses 1 'torn.json: Line 3: ' --export-sheet new.pdf --answers torn.json
refuses 1 'unknown.json: questions[0].id: This version of the guide does not know “nonesuch”' --export-sheet new.pdf --list unknown.json
refuses 1 'question.json: answers.condishun: ' --export-sheet new.pdf --answers question.json
refuses 1 'answer.json: answers.condition: ' --export-sheet new.pdf --answers answer.json
case $err in *$'\033'*) fail "a stranger's file reached the terminal as it is" ;; esac
refuses 1 'answers.json: format: ' --export-sheet new.pdf --list answers.json
refuses 1 'list.json: format: ' --export-sheet new.pdf --answers list.json
refuses 1 'nothing.json: ' --export-sheet new.pdf --list nothing.json
refuses 1 '/: ' --export-sheet new.pdf --list /
refuses 1 'no/such/new.pdf: ' --export-sheet no/such/new.pdf
"${as_user[@]:-env}" mkdir closed taken.pdf
"${as_user[@]:-env}" chmod 500 closed
refuses 1 'closed/new.pdf: ' --export-sheet closed/new.pdf
refuses 1 'taken.pdf: ' --export-sheet taken.pdf
refuses 2 "'xx'" --export-sheet new.pdf --language xx
refuses 2 '--export-sheet' --list list.json
refuses 2 "'--export-sheet' needs a value" --export-sheet

# On a full disk: the sheet that is there stays as it was, and nothing stays beside it.
full="a full disk"
if unshare --mount true 2> /dev/null; then
    "${as_user[@]:-env}" mkdir small
    unshare --mount bash -c 'mount -t tmpfs -o size=16k,mode=777 none small && cd small && echo before > it.pdf &&
        chmod 666 it.pdf && { "$@"; code=$?; ls -A; cat it.pdf; exit $code; }' on-a-small-disk \
        "${as_user[@]:-env}" "${clean_env[@]}" "$program" --export-sheet it.pdf > "$work/out" 2> "$work/err"
    got=$?
    [ "$got" = 1 ] || fail "on a full disk it ended with $got: $(cat "$work/err")"
    grep -q 'it.pdf: The sheet was not written: ' "$work/err" || fail "a full disk was not said: $(cat "$work/err")"
    [ "$(cat "$work/out")" = $'it.pdf\nbefore' ] || fail "a full disk left something behind: $(cat "$work/out")"
else
    full="a full disk NOT RUN (no mount of our own is allowed here)"
fi

if [ "$(id -u)" = 0 ]; then
    as_user=()
    refuses 1 'administrator' --export-sheet new.pdf
fi
[ -z "$(find "$work/home" -type f -not -path "$files/*")" ] ||
    fail "files were left in the home folder: $(find "$work/home" -type f)"
echo "export-sheet: six questions, answers, a list, large print, $full; each refusal one line, nothing half-written"
