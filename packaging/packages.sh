#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes the Debian packages, from a fresh checkout if need be, and has them judged. They are in build/release/packages.
# usage: packages.sh ['NAME <ADDRESS>']   who answers for them: whoever passes them on
set -eu -o pipefail

me=packaging/packages.sh
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

[ $# -le 1 ] || fail "takes one argument, who answers for the packages, in quotes: 'NAME <ADDRESS>'."
install_packages packaging/packages.txt packaging/debian/packages.txt
configure_preset release
quietly "the configuration failed." cmake --preset release -DCARTGUIDE_MAINTAINER="${1-}"
build_preset release

packages=$PWD/build/release/packages
rm -rf "$packages"
say "packing."
# The days in a package are those of its last change, so that the same source gives the same package.
if changed=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH=$changed
fi
(cd build/release && quietly "the packages could not be made." cpack)
rm -rf "$packages/_CPack_Packages"

options=(--fail-on 'error,warning')
[ "$(id -u)" -ne 0 ] || options+=(--allow-root)
if grep -q '^CARTGUIDE_MAINTAINER:STRING=$' build/release/CMakeCache.txt; then
    say "nobody answers for these packages yet. Before they are passed on: packaging/packages.sh 'NAME <ADDRESS>'"
    options+=(--suppress-tags 'malformed-contact,bogus-mail-host-in-debian-changelog')
fi
lintian "${options[@]}" "$packages"/*.deb || fail "lintian found the faults above."
for package in "$packages"/*.deb; do
    say "$(dpkg-deb --field "$package" Package) $(dpkg-deb --field "$package" Version): ${package#"$PWD"/}"
done
