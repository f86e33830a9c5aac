#!/bin/bash
# SPDX-License-Identifier: MIT
# Every page of the guide, one after the other, in one real window, while every system call that could leave the
# computer is traced. tour.sh PROGRAM RESOURCES
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"

pages=$(grep -o '^ *- \[.*\](page:' "$2/guide/contents.md" | sed 's/^ *- \[//; s/\](page:$//')

turn_every_page() {
    local name
    while read -r name; do
        shows "$name - CAR-T Guide"
        press ctrl+Next
    done <<< "$pages"
    shows 'About this guide - CAR-T Guide'
}

# The page's renderer lives in its own network and process namespaces under a system-call filter.
sandboxed() {
    local page
    # A kernel gives no namespaces of their own to ordinary users inside a chroot; there the engine has none to use.
    if ! "${as_user[@]:-env}" unshare --user true 2> /dev/null; then
        echo 'tour: NOT ASSERTED here: the sandbox, since ordinary users may make no namespaces (is this a chroot?)'
        return 0
    fi
    page=$(renderer)
    [ -n "$page" ] || fail "no renderer was found"
    [ "$(readlink "/proc/$page/ns/net")" != "$(readlink "/proc/$main_pid/ns/net")" ] || fail "the page shares the network"
    [ "$(readlink "/proc/$page/ns/pid")" != "$(readlink "/proc/$main_pid/ns/pid")" ] || fail "the page sees other processes"
    grep -q '^Seccomp:[[:space:]]*2' "/proc/$page/status" || fail "the page has no system-call filter"
}

begin "$1"
start --page start
shows 'Start here - CAR-T Guide'
sandboxed
turn_every_page
quit
silent
[ -z "$(find "$work/home" -type f)" ] || fail "the tour left files: $(find "$work/home" -type f)"
echo "tour: $(wc -l <<< "$pages") pages, sandbox on, nothing on stderr, no file left"

strace_log=$work/strace.log
touch "$strace_log"; chmod 666 "$strace_log"
wrap=(strace -f -qq -o "$strace_log" -e 'trace=connect,sendto,sendmsg,sendmmsg,bind')
start --page start
turn_every_page
quit
wrap=()
[ "$(grep -c 'AF_UNIX\|sun_path' "$strace_log")" -gt 0 ] || fail "the trace saw nothing, not even the display"
if grep -E 'AF_INET6?' "$strace_log"; then fail "an internet socket was used"; fi
echo "tour: $(wc -l < "$strace_log") traced calls, none to the internet"

# The same tour where there is no network at all.
if [ "$(id -u)" = 0 ]; then wrap=(unshare --net); else wrap=(unshare --user --map-current-user --net); fi
start --page start
turn_every_page
quit
silent
echo "tour: the same in an empty network"
