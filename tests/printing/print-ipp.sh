#!/bin/bash
# SPDX-License-Identifier: MIT
# A page of the guide on its way to a real printer of the network kind, and everything that can be in its way.
# print-ipp.sh PRINTFILE RESOURCES
#
# The print system is the test's own: cupsd and ippeveprinter with their own folders, on this computer only. One that
# runs already is left alone. The printer needs a message bus and a name service; where there are none, it gets its own.
set -u
printfile=$1
resources=$2

fail() { printf 'FAIL: %s\n' "$*" >&2; [ -s "$work/cups.log" ] && tail -n 20 "$work/cups.log" >&2; exit 1; }

work=$(mktemp -d /tmp/cartguide-print.XXXXXX)
pids=()
end()
{
    local at
    for ((at = ${#pids[@]} - 1; at >= 0; at--)); do kill "${pids[at]}" 2> /dev/null; done
    wait 2> /dev/null
    rm -rf "$work"
}
trap end EXIT

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for()
{
    local tries=$(($1 * 10))
    shift
    until "$@" > /dev/null 2>&1; do
        [ $((tries -= 1)) -gt 0 ] || return 1
        sleep 0.1
    done
}

bus()
{
    pidof avahi-daemon > /dev/null && [ -S /run/dbus/system_bus_socket ] && return
    [ "$(id -u)" = 0 ] || { echo "print: no name service runs here, and only root can start one"; exit 77; }
    cat > "$work/bus.conf" << CONF
<busconfig><type>system</type><listen>unix:path=$work/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/><allow send_type="signal"/>
<allow send_type="method_return"/><allow send_type="error"/><allow receive_type="method_call"/>
<allow receive_type="signal"/><allow receive_type="method_return"/><allow receive_type="error"/></policy></busconfig>
CONF
    dbus-daemon --config-file="$work/bus.conf" --nofork --nopidfile 2> "$work/bus.log" &
    pids+=($!)
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/bus
    wait_for 10 test -S "$work/bus" || fail "no message bus"
    printf '[server]\nallow-interfaces=lo\nenable-dbus=yes\ndisallow-other-stacks=no\n' > "$work/avahi.conf"
    avahi-daemon --file "$work/avahi.conf" --no-drop-root --no-chroot --no-rlimits > "$work/avahi.log" 2>&1 &
    pids+=($!)
    wait_for 10 grep -q 'Server startup complete' "$work/avahi.log" || fail "no name service: $(cat "$work/avahi.log")"
}

printer()
{
    ippeveprinter -n localhost -p "$port" -k -d "$work/paper" -f application/pdf,image/pwg-raster,image/urf Ward \
        > "$work/printer.log" 2>&1 &
    printer_pid=$!
    pids+=("$printer_pid")
    wait_for 10 bash -c "exec 3<> /dev/tcp/127.0.0.1/$port" || fail "no printer: $(cat "$work/printer.log")"
}

print_system()
{
    mkdir -p "$work"/{root,spool,cache,state,tmp,paper}
    chmod 755 "$work"
    cat > "$work/cups-files.conf" << CONF
ServerRoot $work/root
RequestRoot $work/spool
CacheDir $work/cache
StateDir $work/state
TempDir $work/tmp
ErrorLog $work/cups.log
AccessLog $work/access.log
PageLog $work/page.log
CONF
    cat > "$work/cupsd.conf" << CONF
Listen $work/cups.sock
LogLevel info
Browsing No
WebInterface No
JobRetryInterval 2
ErrorPolicy retry-job
<Location />
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Allow all
  </Limit>
</Policy>
CONF
    cupsd -f -c "$work/cupsd.conf" -s "$work/cups-files.conf" 2> "$work/cupsd.err" &
    pids+=($!)
    export CUPS_SERVER=$work/cups.sock
    wait_for 10 lpstat -r || fail "no print system: $(cat "$work/cupsd.err")"
    wait_for 20 lpadmin -p ward -v "ipp://localhost:$port/ipp/print" -E -m everywhere || fail "no queue"
}

# prints ARGS...: runs the program's part of printing; what it says is kept.
prints() { "$printfile" "$@" > "$work/said" 2> "$work/stderr"; }
says() { grep -qF "$1" "$work/said" || fail "instead of \"$1\" it said: $(cat "$work/said" "$work/stderr")"; }
idle() { [ -z "$(lpstat -o 2> /dev/null)" ]; }

for port in $(shuf -i 20000-60000 -n 20); do
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
done
bus
printer
print_system

prints ward recovery "$resources" || fail "it was not printed: $(cat "$work/said" "$work/stderr")"
says 'Printed on “ward”.'
paper=$(find "$work/paper" -name '*.pdf' | head -n 1)
[ -n "$paper" ] || fail "the printer got no PDF: $(ls "$work/paper")"
pages=$(pdfinfo "$paper" | sed -n 's/^Pages: *//p')
[ "$pages" -ge 2 ] || fail "it has $pages pages"
pdfinfo "$paper" | grep -q '^Page size:.*A4' || fail "it is not A4: $(pdfinfo "$paper" | grep 'Page size')"
pdftotext -layout "$paper" "$work/text"
grep -q 'Recovery, vaccines, driving and' "$work/text" || fail "its title is missing"
for n in $(seq "$pages"); do grep -q "Page $n of $pages" "$work/text" || fail "page $n has no number"; done
pdffonts "$paper" | tail -n +3 | grep -q 'yes yes' || fail "its letters are pictures: $(pdffonts "$paper")"
[ -z "$(find /tmp "$HOME" -maxdepth 1 -newer "$work/cupsd.conf" -name '*.pdf' 2> /dev/null)" ] || fail "it left a file"
echo "print: $pages pages of A4 arrived as PDF, numbered, with their fonts"

cupsdisable ward
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 20 grep -qF 'The printer “ward” is paused.' "$work/said" || fail "a paused printer is not said: $(cat "$work/said")"
cupsenable ward
wait "$waiting" || fail "it was not printed when the printer went on: $(cat "$work/said")"
echo 'print: a paused printer is said, and printing goes on after'

cupsdisable ward
prints ward recovery "$resources" cancel && fail "a cancelled job counts as printed"
says 'Printing was stopped.'
wait_for 5 idle || fail "a cancelled job is still in the queue: $(lpstat -o)"
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 20 grep -qF 'is paused' "$work/said" || fail "the job did not arrive"
cancel -a
wait "$waiting" && fail "a job cancelled at the printer counts as printed"
says 'Printing was stopped at the printer'
cupsenable ward
echo 'print: cancelled here and there'

kill "$printer_pid"
wait "$printer_pid" 2> /dev/null
"$printfile" ward recovery "$resources" > "$work/said" 2> "$work/stderr" &
waiting=$!
wait_for 30 grep -qF 'The printer “ward” does not answer.' "$work/said" || fail "a dead printer is not said: $(cat "$work/said")"
printer
wait_for 60 grep -qF 'Printed on' "$work/said" || fail "it was not printed when the printer came back: $(cat "$work/said")"
wait "$waiting" || fail "it ended as not printed"
echo 'print: a printer that went away is said, and printing goes on when it is back'

cupsreject ward
prints ward recovery "$resources" && fail "a refused job counts as printed"
says 'does not take any printing at the moment'
cupsaccept ward
prints elsewhere recovery "$resources" && fail "an unknown printer counts as printed"
says 'The printer “elsewhere” is not there any more.'
lpadmin -x ward
unset DBUS_SYSTEM_BUS_ADDRESS
CUPS_SERVER=$work/no.sock prints ward recovery "$resources" && fail "no print system counts as printed"
says 'No printer was found.'
echo 'print: refused, unknown and missing printers are said'
