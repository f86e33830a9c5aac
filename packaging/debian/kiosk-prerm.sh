#!/bin/sh
# SPDX-License-Identifier: MIT
set -e

if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    deb-systemd-invoke stop cartguide-kiosk.service >/dev/null || :
fi
