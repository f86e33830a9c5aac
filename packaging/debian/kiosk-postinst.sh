#!/bin/sh
# SPDX-License-Identifier: MIT
set -e

if [ "$1" = configure ]; then
    adduser --system --quiet --group --no-create-home --home /nonexistent \
        --gecos "CAR-T Guide kiosk" --shell /usr/sbin/nologin cartguide
    deb-systemd-helper unmask cartguide-kiosk.service >/dev/null || :
    if deb-systemd-helper --quiet was-enabled cartguide-kiosk.service; then
        deb-systemd-helper enable cartguide-kiosk.service >/dev/null || :
    else
        deb-systemd-helper update-state cartguide-kiosk.service >/dev/null || :
    fi
    if [ -d /run/systemd/system ]; then
        systemctl --system daemon-reload >/dev/null || :
        if [ -n "$2" ]; then
            deb-systemd-invoke try-restart cartguide-kiosk.service >/dev/null || :
        fi
    fi
    # The first time the screen is left to whoever is installing.
    if [ -z "$2" ]; then
        echo "cartguide-kiosk: the guide takes this computer's screen when it is next started."
    fi
fi
