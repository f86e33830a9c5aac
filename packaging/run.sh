#!/bin/bash
# SPDX-License-Identifier: MIT
# Opens the guide: installs what is missing, builds what has changed, starts. All arguments go to the program.
set -eu -o pipefail

me=packaging/run.sh
from=$PWD
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

# Whether anything that these arguments ask for is done in a window.
needs_screen()
{
    local arg
    for arg in "$@"; do
        case $arg in
            --export-html | --export-html=* | --help | --version) return 1 ;;
        esac
    done
}

# Writes the whole guide, so an argument that says where a window would open is dropped.
write_pages()
{
    local passed=()
    while [ $# -gt 0 ]; do
        case $1 in
            --page) shift ;;
            --page=*) ;;
            *) passed+=("$1") ;;
        esac
        shift || break
    done
    exec "$program" "${passed[@]}" --export-html "$PWD/build/guide"
}

install_packages packaging/packages.txt
build_preset release
program=$PWD/build/release/app/cartguide

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && needs_screen "$@"; then
    say "there is no screen here, so the guide is written as web pages instead."
    write_pages "$@"
fi

cd "$from"
exec "$program" "$@"
