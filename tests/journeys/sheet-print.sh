#!/bin/bash
# SPDX-License-Identifier: MIT
# From a few answers to the sheet in the tray of a real printer, by keys only: suggestions with their reasons, three
# stars, a question of one's own, the preview, Ctrl+P, the system's own dialog; then once more in large print.
# sheet-print.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
. "$here/listen.sh"
. "$here/sheetsteps.sh"
. "$here/../printing/ippprinter.sh"
. "$here/prints.sh"

# on_paper TEXT: the words of the sheet, line breaks or not, hold this.
on_paper() { grep -qF "$1" <<< "$words" || fail "the paper does not say '$1': $words"; }

# at TEXT: how far into the words it stands.
at() {
    local before=${words%%"$1"*}
    [ "$before" != "$words" ] || fail "the paper does not say '$1': $words"
    echo "${#before}"
}

# read_paper: $words of the newest paper, and what holds for every sheet.
read_paper() {
    local n name last=0 here_now
    words=$(pdftotext "$paper" - | tr '\f\n' '  ' | tr -s ' ')
    pdfinfo "$paper" | grep -q '^Page size:.*A4' || fail "it is not A4: $(pdfinfo "$paper")"
    pdfinfo "$paper" | grep -q "^Pages: *$pages\$" || fail "the preview counted $pages pages: $(pdfinfo "$paper")"
    on_paper 'For staff: This patient has brought questions. Please help them ask.'
    on_paper 'Not yet approved by a clinician.'
    on_paper "CAR-T Guide $version."
    on_paper "Sheet made $(LC_ALL=C date '+%-d %B %Y')."
    for n in $(seq "$pages"); do
        on_paper "Page $n of $pages"
        name=$(pdftotext -f "$n" -l "$n" "$paper" - | head -n 1)
        [ "$name" = 'My questions for the doctor' ] || fail "page $n begins with '$name', not with the name of the sheet"
    done
    # The stars come first, in the order they were given, and before everything else.
    for star in 'Most important to me' "${stars[@]}" 'I also want to ask' "$own"; do
        here_now=$(at "$star")
        [ "$here_now" -gt "$last" ] || fail "'$star' does not come in its place: $words"
        last=$here_now
    done
    # The six without which a sheet would be one-sided.
    for six in "${six_questions[@]}"; do on_paper "$six"; done
}

six_questions=('Am I a candidate for CAR-T therapy?' 'Can you refer me to a CAR-T center?'
    'Are there trials I might be eligible for?' 'How does this compare to my other options?'
    'What are the most serious risks, and how often have they happened?'
    'What would happen if I waited a year, or changed nothing?')

begin "$1"
version=$("${as_user[@]:-env}" "${clean_env[@]}" QT_QPA_PLATFORM=offscreen "$program" --version | sed 's/.* //')
print_system
lpadmin -d ward
clean_env+=("CUPS_SERVER=$CUPS_SERVER")
listen
start --page who-can-take-part
make_sheet
counted
press ctrl+p
dialog
told 'Printed on “ward”.' 60
arrived 1
read_paper
usual=$pages

tab_to 'My needs' shift+Tab
press Return
ask screen 'My needs'
press Tab
press space
sleep 2 # until the preview is the new sheet's
counted
press ctrl+p
dialog
arrived 2
told 'Printed on “ward”.' 60
read_paper
on_paper 'I need: large print'
[ "$pages" -gt "$usual" ] || fail "the large letters take $pages pages, the usual ones $usual"
keep_papers
# What is on paper is not at risk: closing does not ask.
quit
silent
echo "sheet-print: by keys, on paper, $usual pages; in large print $pages"
