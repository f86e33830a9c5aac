#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes the Debian packages, from a fresh checkout if need be, and has them judged. They are in build/release/packages.
set -eu -o pipefail

me=packaging/packages.sh
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

[ $# -eq 0 ] || fail "takes no arguments."
install_packages packaging/packages.txt packaging/debian/packages.txt
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

as_root=()
[ "$(id -u)" -ne 0 ] || as_root=(--allow-root)
lintian "${as_root[@]}" --fail-on error,warning "$packages"/*.deb || fail "lintian found the faults above."
for package in "$packages"/*.deb; do
    say "$(dpkg-deb --field "$package" Package) $(dpkg-deb --field "$package" Version): ${package#"$PWD"/}"
done
