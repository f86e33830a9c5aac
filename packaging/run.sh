#!/bin/bash
# SPDX-License-Identifier: MIT
# Opens the guide: installs what is missing, builds what has changed, starts. All arguments go to the program.
set -eu -o pipefail

me=packaging/run.sh
from=$PWD
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

needs_screen()
{
    local arg
    for arg in "$@"; do
        case $arg in
            --export-html | --export-html=* | -h | --help | --help-all | -v | --version) return 1 ;;
        esac
    done
}

install_packages packaging/packages.txt
build_preset release
program=$PWD/build/release/app/cartguide

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && needs_screen "$@"; then
    say "there is no screen here, so the guide is written as web pages instead."
    exec "$program" "$@" --export-html "$PWD/build/guide"
fi

cd "$from"
exec "$program" "$@"
