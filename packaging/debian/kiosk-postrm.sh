#!/bin/sh
# SPDX-License-Identifier: MIT
set -e

case $1 in
    remove)
        if [ -d /run/systemd/system ]; then
            systemctl --system daemon-reload >/dev/null || :
        fi
        if command -v deb-systemd-helper >/dev/null; then
            deb-systemd-helper mask cartguide-kiosk.service >/dev/null || :
        fi
        ;;
    purge)
        if command -v deb-systemd-helper >/dev/null; then
            deb-systemd-helper purge cartguide-kiosk.service >/dev/null || :
            deb-systemd-helper unmask cartguide-kiosk.service >/dev/null || :
        fi
        rm -rf /var/lib/cartguide-kiosk
        rmdir --ignore-fail-on-non-empty /etc/cartguide 2>/dev/null || :
        if getent passwd cartguide >/dev/null; then
            if command -v deluser >/dev/null; then
                deluser --quiet --system cartguide >/dev/null || :
            else
                userdel cartguide >/dev/null || :
            fi
        fi
        ;;
esac
