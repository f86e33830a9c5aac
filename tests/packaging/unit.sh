#!/bin/bash
# SPDX-License-Identifier: MIT
# The kiosk's unit: sound by systemd itself, and what a clinic relies on stands in it.
# usage: unit.sh CMAKE BUILD
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
    'ExecStart=/usr/bin/cage -d -- /usr/bin/cartguide --kiosk' 'ExecStartPre=/usr/libexec/cartguide-kiosk/pause'

# A watchdog without a program that answers it would end the guide twice a minute.
if grep -q '^WatchdogSec=' "$unit"; then
    says Type=notify NotifyAccess=all
else
    says Type=simple
fi

# Whatever the page engine takes from the environment is taken away.
for name in QTWEBENGINE_DISABLE_SANDBOX QTWEBENGINE_CHROMIUM_FLAGS QTWEBENGINE_REMOTE_DEBUGGING QTWEBENGINEPROCESS_PATH; do
    grep -q "^UnsetEnvironment=.*\b$name\b" "$unit" || fail "$name is let in."
done
! grep -E '^(Pass)?Environment.*(QTWEBENGINE|QT_PLUGIN|LD_)' "$unit" || fail "the line above lets the engine be talked into things."

# The engine's sandbox needs these.
! grep -E '^(RestrictNamespaces|ProtectKernelTunables|ProtectProc|MemoryDenyWriteExecute|PrivateUsers|SystemCallFilter)=' "$unit" ||
    fail "the line above weakens the engine's sandbox or ends the program."
