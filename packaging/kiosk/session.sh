#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program under the compositor and ends with what the program ended with. Debian 12's cage ends with 0 whatever
# that was, and systemd could not tell staff who have left by their PIN from a program that has died.
# usage: session PROGRAM [ARGUMENT...]
set -u

ended=$XDG_RUNTIME_DIR/ended
rm -f "$ended"
# Without -s cage does not let the keyboard change to another console.
# shellcheck disable=SC2016 # the inner shell expands these
/usr/bin/cage -d -- /bin/sh -c '"$@"; echo $? >"$0"' "$ended" "$@"
status=$?
# Nothing stands there if the compositor went first: then its own status counts.
[ ! -s "$ended" ] || read -r status <"$ended"
exit "$status"
