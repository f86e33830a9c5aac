#!/bin/bash
# SPDX-License-Identifier: MIT
# Reads the code without running it. With no argument all of: format, scripts, tidy, clazy.
set -eu -o pipefail

me=tests/lint.sh
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

# on_each COMMAND...: the command on every source of the program, as many at once as there are processors. A file's
# findings are printed in one piece. Clang refuses the headers of libqpdf as C++20.
on_each()
{
    # shellcheck disable=SC2016 # the inner shell expands these
    find app -name '*.cpp' -print0 | sort -z |
        xargs -0 -n 1 -P "$(nproc)" bash -c '
            options=()
            ! grep -q "<qpdf/" "${!#}" || options=(--extra-arg={-std=c++17,-Wno-c++20-extensions,-Wno-pedantic})
            found=$("$@" "${options[@]}" 2>&1) || { printf "%s\n" "$found"; exit 1; }' each "$@"
}

format()
{
    find app tests -name '*.cpp' -o -name '*.h' | sort | xargs clang-format --dry-run -Werror
}

scripts()
{
    find packaging tests -name '*.sh' -exec \
        shellcheck --external-sources --source-path=SCRIPTDIR --severity=warning .ci/run .ci/deep .ci/lib.sh {} +
}

tidy()
{
    build_preset dev # its commands, and the sources it generates, are what the checkers read
    on_each clang-tidy --quiet -p build/dev
}

clazy()
{
    build_preset dev
    # qstring-ref speaks of functions that Qt 6 no longer has.
    on_each clazy-standalone -p build/dev --checks=level1,no-qstring-ref --header-filter=/app/ --extra-arg=-Werror
}

[ $# -gt 0 ] || set -- format scripts tidy clazy
install_packages packaging/packages.txt tests/packages.txt
for check in "$@"; do
    say "$check"
    "$check" || fail "$check found the faults above."
done
