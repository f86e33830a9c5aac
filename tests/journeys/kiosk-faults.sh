#!/bin/bash
# SPDX-License-Identifier: MIT
# What goes wrong at a kiosk where nobody stands by: dead processes, missing and damaged files, no printer, a full disk,
# a configuration of rubbish, a clock that is years behind. Each ends with the first screen and a visit that can be made,
# or with one plain sentence on it. kiosk-faults.sh PROGRAM TRANSLATIONS
# The guide's own pages, words and styles are in the program itself: there is no file of them that could be missing.
. "$(dirname "$0")/../soak/lib.sh"

translations=$2

ms() { echo $(($(date +%s%N) / 1000000)); }

# within MOST WHAT: how long it took since $since, and no longer than that.
within() {
    local took=$(($(ms) - since))
    [ "$took" -le "$1" ] || fail "$2: $took ms, not $1"
    echo "kiosk-faults: $2: $took ms"
}

# said TEXT [TIMES]: on stderr, for the journal.
said_in_journal() {
    [ "$(grep -c -e "$1" "$work/stderr")" = "${2:-1}" ] || fail "the journal should say '$1' ${2:-1} times: $(cat "$work/stderr")"
}

# comes_up WHAT [ARGS ...]: the first screen, and a visit with a page; then the program goes.
comes_up() {
    local what=$1
    shift
    since=$(ms)
    open_kiosk "$@"
    is_over "$what"
    within "$restart" "$what: the first screen"
    a_visit
    stop
}

a_visit() {
    enter english
    click_to understand
    leave_unanswered
}

# The pages' process is killed; three times, and the panel comes, but not for the next visitor.
renderer_killed() {
    local page
    open_kiosk
    is_over "start"
    enter english
    click_to understand
    mark
    page=$(renderer) || exit 1
    since=$(ms)
    kill -9 "$page"
    page=$(renderer) || exit 1
    watch same "$page_box" "$marked" 5
    within 1000 "the page's process killed: the page is back"
    kill -9 "$page"
    page=$(renderer) || exit 1
    kill -9 "$page"
    turns "the third death"
    leave_unanswered
    a_visit
    echo "kiosk-faults: after three deaths the next visitor has pages"
    stop
}

# starters: what starts the pages' processes, and those. Where there is no sandbox the pages would outlive it.
starters() {
    local pid
    renderer
    for pid in $(descendants "$main_pid"); do
        ! grep -q -a -e '--type=zygote' "/proc/$pid/cmdline" || echo "$pid"
    done
}

# What starts the pages' processes is killed: none can come any more. With nothing to lose the program ends, so that the
# supervisor starts it anew. The unit waits before that for two seconds: they are within the five.
starters_killed() {
    open_kiosk
    is_over "start"
    enter english
    click_to understand
    since=$(ms)
    # shellcheck disable=SC2046 # one process a word
    kill -9 $(starters)
    ended 1 10
    said_in_journal 'The engine can start no page any more'
    open_kiosk
    is_over "anew"
    within $((restart - pause)) "what starts the pages killed: ended, and the first screen anew"
    a_visit
    stop

    # Somebody with answers keeps them until they have finished.
    open_kiosk
    is_over "start"
    enter english
    click_to for-me
    follow 1
    press_to Return
    answer_to
    # shellcheck disable=SC2046
    kill -9 $(starters)
    click_to contents
    kill -0 "$main_pid" || fail "the visitor's answers are lost"
    mark
    click finish
    turns "Finish and clear"
    press Tab space
    ended 1 10
    echo "kiosk-faults: what starts the pages killed: a visitor with answers keeps them"
}

# without COMMAND: the next program sees the file system after this command; nothing else does.
without() { wrap=("${unshared[@]}" sh -c "$1"' && exec "$@"' sh); }

# no_pages WHAT COMMAND: the first screen says so, and urgent help can be had.
no_pages() {
    without "$2"
    since=$(ms)
    start --kiosk --kiosk-config "$work/kiosk.conf"
    xdotool mousemove 640 2
    is_over "$1"
    watch other "$prompt_box" 0 5
    [ "$seen" = yes ] || fail "the first screen has no words that rest"
    watch print "$prompt_box"
    [ "$seen" != "$usual_prompt" ] || fail "$1: the first screen does not say that there are no pages"
    within "$restart" "$1: the first screen says so"
    said_in_journal 'is missing. Please ask whoever looks after this computer'
    called=$(title)
    mark
    click help-first
    goes "$1: Get help now"
    turns "$1: Get help now"
    click finish
    goes "$1: Finish and clear"
    picture "no-pages"
    stop
    wrap=()
}

engine_missing() {
    local helper data
    open_kiosk
    is_over "start"
    watch other "$prompt_box" 0 5
    [ "$seen" = yes ] || fail "the first screen has no words that rest"
    watch print "$prompt_box"
    usual_prompt=$seen
    enter english
    click_to understand
    helper=$(readlink "/proc/$(renderer)/exe")
    data=$(find "/proc/$main_pid/fd" -lname '*/qtwebengine_resources.pak' -exec readlink {} \;)
    stop
    if ! "${unshared[@]}" true 2> /dev/null; then
        echo 'kiosk-faults: NOT ASSERTED here: a missing engine, a full disk; nobody may mount anything here'
        return 0
    fi
    no_pages "no engine" "mount -t tmpfs none '${helper%/*}'"
    no_pages "an empty engine" "mount --bind '$work/nothing' '$helper'"
    no_pages "no engine's data" "mount -t tmpfs none '${data%/*}'"
    no_pages "empty engine's data" "mount --bind '$work/nothing' '$data'"
    # The environment cannot lead the engine elsewhere.
    clean_env+=(QTWEBENGINEPROCESS_PATH=/bin/false QTWEBENGINE_RESOURCES_PATH=/nowhere)
    comes_up "an environment that leads the engine astray"
    silent
    clean_env=("${plain_env[@]}")
}

disk_full() {
    "${unshared[@]}" true 2> /dev/null || return 0
    mkdir -p "$work/full"
    without "mount -t tmpfs -o size=16k,mode=777 none '$work/full' && dd if=/dev/zero of='$work/full/all' 2> /dev/null; true"
    local home_env=("${clean_env[@]}")
    clean_env+=("HOME=$work/full" "XDG_RUNTIME_DIR=$work/full" "XDG_CACHE_HOME=$work/full" "XDG_CONFIG_HOME=$work/full")
    write_config "counts-file = $work/full/counts.csv"
    comes_up "a full disk"
    said_in_journal 'The counts could not be written'
    clean_env=("${home_env[@]}")
    wrap=()
    write_config
}

# rubbish WHAT SENTENCES: the file is as it is; as many sentences in the journal.
rubbish() {
    comes_up "configuration: $1"
    [ "$(wc -l < "$work/stderr")" = "$2" ] || fail "$1: the journal should have $2 lines: $(cat "$work/stderr")"
    ! grep -v '^cartguide: .*kiosk.conf' "$work/stderr" || fail "$1: not about the configuration"
}

configuration() {
    rm "$work/kiosk.conf"
    rubbish "no file" 1
    mkdir "$work/kiosk.conf"
    rubbish "a folder" 1
    rmdir "$work/kiosk.conf"
    # Without its line for languages there is one language, and one wide button to begin with.
    printf '%s = /\n' languages idle-seconds warn-seconds printer page-cap staff-pin-hash nightly-restart counts-file \
        > "$work/kiosk.conf"
    printf 'clinic-name = %0100d\ndesk = \377\nunknown = 1\n' 0 >> "$work/kiosk.conf"
    rubbish "every value wrong" 11
    printf 'idle-seconds = -1\nwarn-seconds = 99999999999999999999\npage-cap = 1.5\nnightly-restart = 24:00\n' > "$work/kiosk.conf"
    rubbish "numbers beyond all bounds" 4
    # The same rubbish at every run: each byte once, over and over, and never the end of a line.
    for _ in $(seq 40); do awk 'BEGIN { for (i = 0; i < 256; ++i) if (i != 10) printf "%c", i }'; done > "$work/kiosk.conf"
    rubbish "bytes" 1
    : > "$work/kiosk.conf"
    rubbish "an empty file" 0
    write_config
}

clock_behind() {
    comes_up "a clock of the year 2000" --today 2000-01-01
    silent
}

# damaged WHAT COMMAND FILE: that file of the translations, run through the command. English always comes; so does a
# visit by the button of the damaged language.
damaged() {
    rm -rf "$work/words"
    cp -r "$translations" "$work/words"
    chmod -R a+rX "$work/words"
    sh -c "$2" < "$translations/$3" > "$work/words/$3"
    open_kiosk --translations "$work/words"
    is_over "$1"
    a_visit
    enter welsh
    click_to understand
    leave_unanswered
    stop
    echo "kiosk-faults: $1: visits can be made"
}

language_files() {
    damaged "Welsh cut short" 'head -c 2000' cy.qm
    damaged "Welsh cut short near its end" 'head -c -20' cy.qm
    damaged "Welsh of rubbish" 'tr "\\000-\\377" "\\200-\\377\\000-\\177"' cy.qm
    damaged "Welsh empty" 'true' cy.qm
    damaged "English of rubbish" 'tr "\\000-\\377" "\\200-\\377\\000-\\177"' en-GB.qm
    printf '[' > "$work/words/languages.json"
    local code
    "${as_user[@]:-env}" "${clean_env[@]}" "$program" --kiosk --translations "$work/words" 2> "$work/stderr"
    code=$?
    [ "$code" = 1 ] && [ "$(wc -l < "$work/stderr")" = 1 ] || fail "a damaged list of languages: $code, $(cat "$work/stderr")"
    echo "kiosk-faults: a damaged list of languages: one sentence and exit code 1"
}

# The queue has gone: a sentence, with a screen reader to hear it, and the visit goes on.
printer_gone() {
    clean_env+=("CUPS_SERVER=$work/no-print-system")
    write_config 'printer = nowhere'
    start --kiosk --kiosk-config "$work/kiosk.conf"
    click english
    ask where Home
    click understand
    shows 'Start here - CAR-T Guide'
    place print Print
    click_for print 'Print this page'
    place print-page 'Print this page'
    since=$(ms)
    click print-page
    told 'Nothing was printed. The printer does not take' 10
    within 10000 "no printer: it is said"
    stop
    write_config
}

begin "$1"
prompt_box=0,290,700,150
restart=5000
pause=2000
: > "$work/nothing"
chmod 755 "$work/nothing"
if [ "$(id -u)" = 0 ]; then unshared=(unshare --mount); else unshared=(unshare --user --map-current-user --keep-caps --mount); fi
write_config
learn
printer_gone
listen_off
begin_watch
renderer_killed
starters_killed
engine_missing
disk_full
configuration
clock_behind
language_files
rm -r "$results"
