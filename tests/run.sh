#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the tests: installs what is missing, builds what has changed, and leaves the last word to ctest.
#   --fast   leave out the tests that open windows
#   --asan   only the tests of the rooms, built with the address and undefined-behaviour sanitizers
set -eu -o pipefail

me=tests/run.sh
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

mode=${1:-}
case $#$mode in
    0 | 1--fast | 1--asan) ;;
    *) fail "say ./tests/run.sh, or ./tests/run.sh with --fast or --asan." ;;
esac

install_packages packaging/packages.txt packaging/debian/packages.txt tests/packages.txt
# The tests bring their own screens; the reader's stays as it is.
unset DISPLAY WAYLAND_DISPLAY

case $mode in
    --asan)
        build_preset asan
        ctest --preset asan-pure
        ctest --preset asan-engine
        ;;
    --fast)
        build_preset dev
        ctest --preset dev --label-exclude '^window$'
        ;;
    *)
        build_preset dev
        ctest --preset dev
        ;;
esac
