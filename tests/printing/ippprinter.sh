# SPDX-License-Identifier: MIT
# A print system of a test's own: cupsd and ippeveprinter with their own folders, on this computer only. One that runs
# already is left alone. The printer needs a message bus and a name service; where there are none, it gets its own.
#
# For scripts that have a folder $work of their own, end the processes in $pids, and can fail SENTENCE.
# print_system starts it all, with one queue "ward"; what the printer got lies in $work/paper.
# shellcheck shell=bash disable=SC2154 # whoever sources it sets them

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

# none_lives PID...: each has gone; kill succeeds while one is there.
none_lives() { ! kill -0 "$@" 2> /dev/null; }

bus()
{
    pidof avahi-daemon > /dev/null && [ -S /run/dbus/system_bus_socket ] && return
    [ "$(id -u)" = 0 ] || { echo "print: no name service runs here, and only root can start one"; exit 77; }
    cat > "$work/system-bus.conf" << CONF
<busconfig><type>system</type><listen>unix:path=$work/system-bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/><allow send_type="signal"/>
<allow send_type="method_return"/><allow send_type="error"/><allow receive_type="method_call"/>
<allow receive_type="signal"/><allow receive_type="method_return"/><allow receive_type="error"/></policy></busconfig>
CONF
    dbus-daemon --config-file="$work/system-bus.conf" --nofork --nopidfile 2> "$work/system-bus.log" &
    pids+=($!)
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/system-bus
    wait_for 10 test -S "$work/system-bus" || fail "no message bus"
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

free_port()
{
    local at
    for at in $(shuf -i 20000-60000 -n 20); do
        (exec 3<> "/dev/tcp/127.0.0.1/$at") 2> /dev/null || break
    done
    echo "$at"
}

print_system()
{
    mkdir -p "$work"/{root,spool,cache,state,tmp,paper}
    port=$(free_port)
    bus
    printer
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
