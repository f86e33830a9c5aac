#!/bin/bash
# SPDX-License-Identifier: MIT
# The kiosk's unit: sound by systemd itself, and what a clinic relies on stands in it.
# usage: unit.sh CMAKE BUILD SOURCE
. "$(dirname "$0")/lib.sh"

install_component "$1" "$2" kiosk
install_component "$1" "$2" guide
root=$work/kiosk
unit=$root/usr/lib/systemd/system/cartguide-kiosk.service
cp -r "$work/guide/usr" "$root"

# What other packages bring: the compositor and the units that are named.
ln -s usr/lib "$root/lib"
install -m 755 /bin/true "$root/usr/bin/cage"
for name in seatd getty@ systemd-user-sessions plymouth-quit-wait cups; do
    printf '[Service]\nExecStart=/usr/bin/cage\n' >"$root/usr/lib/systemd/system/$name.service"
done
for name in sysinit basic multi-user shutdown system; do
    printf '[Unit]\nDescription=%s\n' "$name" | tee "$root/usr/lib/systemd/system/$name.target" >"$root/usr/lib/systemd/system/$name.slice"
done
said=$(systemd-analyze verify --man=no --root="$root" cartguide-kiosk.service 2>&1) && [ -z "$said" ] || fail "$said"

# says LINE...: each is a line of the unit.
says()
{
    local line
    for line in "$@"; do
        grep -qxF -e "$line" "$unit" || fail "the unit does not say: $line"
    done
}

says User=cartguide Restart=always RestartSec=2 StartLimitIntervalSec=0 NoNewPrivileges=yes KillMode=control-group \
    IPAddressDeny=any PrivateTmp=yes ProtectSystem=strict CapabilityBoundingSet= \
    'ExecStart=/usr/libexec/cartguide-kiosk/session /usr/bin/cartguide --kiosk' \
    'ExecStartPre=/usr/libexec/cartguide-kiosk/pause' LimitCORE=0

# What a visitor leaves behind lies in memory and goes when the program ends.
says 'RuntimeDirectory=cartguide-kiosk cartguide-kiosk/home' RuntimeDirectoryMode=0700 \
    'Environment=HOME=/run/cartguide-kiosk/home XDG_RUNTIME_DIR=/run/cartguide-kiosk'
! grep '^RuntimeDirectoryPreserve=' "$unit" || fail "the line above keeps what a visitor left behind."

# One that hangs is ended within the agreed time and at once; the program is no child of systemd's, so all may speak.
says Type=notify NotifyAccess=all WatchdogSec=30 WatchdogSignal=SIGKILL
# The longest pause before a start is not taken for a start that hangs.
longest=$(sed -n 's/^most=//p' "$root/usr/libexec/cartguide-kiosk/pause")
[ "$(sed -n 's/^TimeoutStartSec=//p' "$unit")" -gt $((longest + 15)) ] || fail "a start may be ended while it pauses."

# Staff leave for good and without a failure, by the number that the program ends with.
left=$(sed -n 's/^ *ByStaff = \([0-9]*\),.*/\1/p' "$3/app/ui/kiosk/kioskwindow.h")
says "RestartPreventExitStatus=${left:?the program has no such number}" "SuccessExitStatus=$left"

# Under the compositor, which keeps the keyboard from changing to another console.
grep -q '^/usr/bin/cage -d -- ' "$root/usr/libexec/cartguide-kiosk/session" || fail "the session is not cage's, or it is given -s."

# Whatever the page engine takes from the environment is taken away.
for name in QTWEBENGINE_DISABLE_SANDBOX QTWEBENGINE_CHROMIUM_FLAGS QTWEBENGINE_REMOTE_DEBUGGING QTWEBENGINEPROCESS_PATH; do
    grep -q "^UnsetEnvironment=.*\b$name\b" "$unit" || fail "$name is let in."
done
! grep -E '^(Pass)?Environment.*(QTWEBENGINE|QT_PLUGIN|LD_)' "$unit" || fail "the line above lets the engine be talked into things."

# The engine's sandbox needs these.
! grep -E '^(RestrictNamespaces|ProtectKernelTunables|ProtectProc|MemoryDenyWriteExecute|PrivateUsers|SystemCallFilter)=' "$unit" ||
    fail "the line above weakens the engine's sandbox or ends the program."
