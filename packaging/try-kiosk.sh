#!/bin/bash
# SPDX-License-Identifier: MIT
# What packaging/try-packages.sh asks of the kiosk from inside the system that it has started: systemd is process 1 there
# and the compositor draws into memory. Not for a kiosk in use, which it would kill, hang, upgrade and leave.
# usage: try-kiosk.sh QUESTION...
set -eu -o pipefail

unit=cartguide-kiosk
conf=/etc/cartguide/cartguide-kiosk.conf
changes=/run/systemd/system/$unit.service.d
pin=271828

say() { printf '%s: %s\n' "${ME:-try-kiosk}" "$*"; }

fail()
{
    say "$*"
    journalctl --no-pager --lines=40 --output=cat
    exit 1
}

now() { echo $(($(date +%s%N) / 1000000)); }
property() { systemctl show --property="$1" --value $unit; }
program_now() { pgrep -o -u cartguide -x cartguide || :; }

# As if five minutes had passed: the pause before a start begins anew.
forget_starts() { rm -f /var/lib/$unit/starts; }

# up_within SECONDS [PID]: waits until the unit is up by another program than that. Sets program, and how long it took.
up_within()
{
    local begun
    begun=$(now)
    while :; do
        program=$(program_now)
        took=$(($(now) - begun))
        if [ -n "$program" ] && [ "$program" != "${2:-}" ] && [ "$(property ActiveState)" = active ]; then
            return
        fi
        [ $took -lt $(($1 * 1000)) ] || fail "the kiosk is not up after $took ms: $(property ActiveState), $(property Result)."
        sleep 0.02
    done
}

# change NAME LINE...: the unit has these lines too, until its change is taken back.
change()
{
    local name=$1
    shift
    mkdir -p $changes
    printf '%s\n' '[Service]' "$@" >$changes/$name.conf
    systemctl daemon-reload
}

# take_back NAME
take_back()
{
    rm $changes/"$1".conf
    systemctl daemon-reload
}

# renderer_of PID: the process below it that draws the page.
renderer_of()
{
    local child
    for child in $(pgrep -P "$1"); do
        if tr '\0' ' ' <"/proc/$child/cmdline" | grep -q -e '--type=renderer'; then
            echo "$child"
            return
        fi
        renderer_of "$child"
    done
}

status_of() { awk -v name="$2:" '$1 == name { print $2 }' "/proc/$1/status"; }

# The unit is up once its program says so and not before; the program has none of the rights that the unit takes away.
ready()
{
    local begun
    [ "$(cat /proc/1/comm)" = systemd ] || fail "process 1 is not systemd."
    up_within 30
    say "the computer's start: up $((($(property ActiveEnterTimestampMonotonic) - $(property ExecMainStartTimestampMonotonic)) / 1000)) ms after its command began."
    [ "$(status_of "$program" CapBnd)" = 0000000000000000 ] || fail "the guide could gain rights."
    [ "$(status_of "$program" NoNewPrivs)" = 1 ] || fail "the guide could gain rights."
    [ "$(status_of "$program" Uid)" = "$(id -u cartguide)" ] || fail "the guide is somebody else than cartguide."
    grep -q $unit.service "/proc/$program/cgroup" || fail "the guide is outside of its unit."
    grep -q '^Max core file size *0 *0 ' "/proc/$program/limits" || fail "a core of the guide could be written."

    systemctl stop $unit
    change slow ExecStart= 'ExecStart=/usr/libexec/cartguide-kiosk/session /bin/sh -c "sleep 3; systemd-notify --ready; exec sleep 1000"'
    forget_starts
    begun=$(now)
    systemctl --no-block start $unit
    while [ $(($(now) - begun)) -lt 2500 ]; do
        [ "$(property ActiveState)" = activating ] || fail "a program that has said nothing yet counts as $(property ActiveState)."
        sleep 0.1
    done
    while [ "$(property ActiveState)" = activating ]; do
        [ $(($(now) - begun)) -lt 20000 ] || fail "a program that has said that it is ready still counts as activating."
        sleep 0.05
    done
    [ "$(property ActiveState)" = active ] || fail "a program that is ready counts as $(property ActiveState)."
    say "a program that says after 3 s that it is ready is up after $(($(now) - begun)) ms."
    systemctl stop $unit
    take_back slow
}

# Dead, it is back within five seconds; dead for the third time within five minutes, five seconds later.
kills()
{
    local killed
    forget_starts
    systemctl start $unit
    up_within 30
    touch /run/$unit/home/left
    for killed in 1 2 3 4 5 6; do
        [ "$killed" -le 3 ] || forget_starts
        kill -9 "$program"
        up_within 30 "$program"
        say "killed (time $killed), it is up again after $took ms."
        if [ "$killed" = 3 ]; then
            [ "$took" -ge 5000 ] && [ "$took" -lt 12000 ] || fail "there is no pause after three starts, or too long a one."
        else
            [ "$took" -lt 5000 ] || fail "that is more than five seconds."
        fi
    done
    [ ! -e /run/$unit/home/left ] || fail "what was in the home before it was killed is still there."
}

# held_up HOW PID
held_up()
{
    up_within 60 "$2"
    say "$1, it is up again after $took ms."
    [ "$took" -lt 35000 ] || fail "that is more than the watchdog's thirty seconds and five."
    [ ! -e "/proc/$2" ] || fail "the one that hung is still there."
}

# Hanging, whole or only where touches are answered, it is back within the watchdog's time and five seconds.
hangs()
{
    local attach
    forget_starts
    systemctl restart $unit
    up_within 30
    sleep 40
    [ "$(program_now)" = "$program" ] || fail "the watchdog ended a program that was well."
    kill -STOP "$program"
    held_up "stopped" "$program"
    case $(uname -m) in
        x86_64) attach=101 ;;
        aarch64) attach=117 ;;
        *)
            say "NOT SHOWN here: a window that hangs while the rest of the program goes on."
            return
            ;;
    esac
    # A tracer holds the first thread, which is the window's, and no other, until it dies.
    perl -e 'syscall('"$attach"', 16, $ARGV[0] + 0, 0, 0) == 0 or die "ptrace: $!"; 1 while waitpid($ARGV[0], 0) > 0' "$program" &
    sleep 0.5
    [ "$(status_of "$program" State)" = t ] || fail "the window's thread is not held."
    ! grep -L '^State:.t' "/proc/$program"/task/*/status | grep -q . && fail "all threads are held, not the window's alone."
    held_up "with its window's thread alone held" "$program"
}

# What never says that it is ready is ended and tried again.
never()
{
    forget_starts
    systemctl stop $unit
    change never ExecStart= 'ExecStart=/usr/libexec/cartguide-kiosk/session /bin/sleep 1000' TimeoutStartSec=4
    systemctl --no-block start $unit
    for _ in $(seq 300); do
        [ "$(property ActiveState)" != active ] || fail "it counts as up and has not said so."
        [ "$(property NRestarts)" -lt 2 ] || break
        sleep 0.1
    done
    [ "$(property NRestarts)" -ge 2 ] || fail "a start that is never ready is not tried again."
    say "a start that is never ready was ended and tried again, $(property NRestarts) times."
    systemctl stop $unit
    take_back never
}

# The program as an X client of the compositor's: then keys and clicks can be sent to it.
begin_visit()
{
    local display
    change visit Environment=QT_QPA_PLATFORM=xcb
    forget_starts
    systemctl restart $unit
    up_within 30
    sleep 2
    display=$(tr '\0' '\n' <"/proc/$program/environ" | sed -n 's/^DISPLAY=//p')
    as_visitor=(setpriv --reuid=cartguide --regid=cartguide --clear-groups env "DISPLAY=$display" xdotool)
}

# A visitor reads a page: it is drawn behind the whole of the engine's sandbox.
visit()
{
    local renderer
    begin_visit
    "${as_visitor[@]}" key --delay 700 space space
    for _ in $(seq 100); do
        renderer=$(renderer_of "$program")
        [ -z "$renderer" ] || break
        sleep 0.1
    done
    [ -n "$renderer" ] || fail "the visitor sees no page."
    [ "$(status_of "$renderer" Seccomp)" = 2 ] || fail "the renderer may make any system call."
    [ "$(readlink "/proc/$renderer/ns/net")" != "$(readlink "/proc/$program/ns/net")" ] ||
        fail "the renderer has no network namespace of its own."
    say "a visitor's page is drawn by $(stat -c %U "/proc/$program"), behind the sandbox."
    take_back visit
}

# Staff leave by gesture and PIN: it stays away until it is started, and that is no failure.
staff()
{
    local before
    before=$(cat $conf)
    sed -i "s/^staff-pin-hash =.*/staff-pin-hash = salt:$(printf 'salt%s' "$pin" | sha256sum | cut -d ' ' -f 1)/" $conf
    begin_visit
    # The pad opens with the fifth tap in the corner; its keys are pressed where they are, by touch.
    "${as_visitor[@]}" mousemove 1210 60 click --repeat 10 --delay 250 1
    for digit in $(grep -o . <<<"$pin"); do
        "${as_visitor[@]}" mousemove $((533 + (digit - 1) % 3 * 108)) $((257 + (digit - 1) / 3 * 84)) sleep 0.2 click 1
        sleep 0.3
    done
    # Its screen is gone while the last key is still being let go.
    "${as_visitor[@]}" mousemove 749 509 sleep 0.2 click 1 2>/dev/null || :
    for _ in $(seq 50); do
        [ "$(property ActiveState)" != inactive ] || break
        sleep 0.1
    done
    sleep 8
    [ "$(property ActiveState)" = inactive ] && [ "$(property Result)" = success ] && [ -z "$(pgrep -u cartguide)" ] ||
        fail "staff have left it, and it is $(property ActiveState), $(property Result)."
    [ "$(property ExecMainStatus)" = 10 ] || fail "it ended with $(property ExecMainStatus), not as left by staff."
    say "left by gesture and PIN, it stays away."
    printf '%s\n' "$before" >$conf
    take_back visit
    systemctl start $unit
    up_within 5
    say "started again, it is up."
}

# install_over FOLDER: as an update at night does it, without anybody to answer a question.
install_over()
{
    local version old=$program
    forget_starts
    apt-get install --yes --no-install-recommends --allow-downgrades --option Dpkg::Options::=--force-confdef \
        --option Dpkg::Options::=--force-confold "$1"/*.deb </dev/null >/var/tmp/apt 2>&1 ||
        fail "it could not be installed: $(cat /var/tmp/apt)"
    up_within 10 "$old"
    version=$(dpkg-deb --field "$1"/cartguide_*.deb Version)
    [ "$(dpkg-query --show --showformat='${Version}' $unit)" = "$version" ] || fail "$unit is not $version."
    [ "$(cartguide --version)" = "cartguide $version" ] || fail "the program is not $version."
    [ "$(readlink "/proc/$program/exe")" = /usr/bin/cartguide ] || fail "the program that runs is the one before."
    [ "$(sha256sum <$conf)" = "$clinics" ] || fail "the clinic's settings are not as they were."
    say "now $version: started anew by itself, the clinic's settings kept."
}

# A newer version over it, and back: the clinic's settings stay, and the kiosk shows the version that is installed.
upgrade()
{
    sed -i -e 's/^idle-seconds =.*/idle-seconds = 120/' -e 's/^clinic-name =.*/clinic-name = Ward 7/' $conf
    clinics=$(sha256sum <$conf)
    mv /usr/sbin/policy-rc.d /usr/sbin/policy-rc.d.off
    systemctl restart $unit
    up_within 30
    install_over /newer
    visit
    systemctl restart $unit
    up_within 30
    install_over /packages
    visit
    mv /usr/sbin/policy-rc.d.off /usr/sbin/policy-rc.d
}

# Stopping it leaves nothing.
stopped()
{
    systemctl stop $unit
    # What has just ended may not have been taken note of yet.
    for _ in $(seq 20); do
        [ -n "$(pgrep -u cartguide)" ] || break
        sleep 0.1
    done
    [ -z "$(pgrep -u cartguide)" ] || fail "something of it goes on after it was stopped: $(ps -u cartguide -o pid,stat,args)"
    [ ! -e /run/$unit ] || fail "its home is still there after it was stopped."
}

for question in "$@"; do
    "$question"
done
say "all well."
