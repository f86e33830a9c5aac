#!/bin/bash
# SPDX-License-Identifier: MIT
# The papers that desktops and administrators read: sound by the tools that read them, and true.
# usage: papers.sh CMAKE BUILD PROGRAM
. "$(dirname "$0")/lib.sh"

install_component "$1" "$2" guide
install_component "$1" "$2" kiosk
program=$3
share=$work/guide/usr/share
desktop=$share/applications/cartguide.desktop
metainfo=$share/metainfo/cartguide.metainfo.xml
version=$("$program" --version)

said=$(desktop-file-validate "$desktop" 2>&1) && [ -z "$said" ] || fail "$said"
for name in $(sed -n -e 's/^Exec=\([^ ]*\).*/\1/p' "$desktop"); do
    [ -x "$work/guide/usr/bin/$name" ] || fail "the desktop entry starts $name, which is not installed."
done
icon=$(sed -n 's/^Icon=//p' "$desktop")
[ -f "$share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "the desktop entry's icon is not installed."

# The project has no domain of its own that an id could begin with, and takes nobody else's.
said=$(appstreamcli validate --no-net --no-color --override=cid-desktopapp-is-not-rdns=info "$metainfo" 2>&1) ||
    fail "$said"
grep -q "<release version=\"${version#* }\"" "$metainfo" || fail "the metainfo does not name $version."

for page in "$share"/man/man1/cartguide.1.gz "$work"/kiosk/usr/share/man/man8/cartguide-kiosk.8.gz; do
    said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >"$work/page") && [ -z "$said" ] ||
        fail "${page##*/}: $said"
    # A page that cannot be found is an empty one.
    [ -s "$work/page" ] || fail "${page##*/} is empty."
done

# Every option that the program has is in its page.
zcat "$share/man/man1/cartguide.1.gz" | sed 's/\\-/-/g' >"$work/cartguide.1"
options=$("$program" --help | sed -n 's/^  \(-[a-z-]*\).*/\1/p')
[ "$(wc -l <<<"$options")" -gt 10 ] || fail "the options of the help could not be read: $options"
for option in $options; do
    grep -q -e "^\.BI\? $option\( \"\|$\)" "$work/cartguide.1" || fail "$option is not in the manual page."
done

# The session and the program it shows are of one version.
grep -qF "set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS \"cartguide (= ${version#* })," "$2/CPackConfig.cmake" ||
    fail "cartguide-kiosk goes with other versions of cartguide than its own."

# Who answers for the packages is whoever was named, and nobody else.
named=$(sed -n 's/^CARTGUIDE_MAINTAINER:STRING=//p' "$2/CMakeCache.txt")
: "${named:=nobody has been named yet <unset>}"
[ "$(zcat "$share/doc/cartguide/changelog.gz" | sed -n 's/^ -- \(.*\)  [A-Z].*/\1/p' | sort -u)" = "$named" ] ||
    fail "the changelog is somebody else's than $named."
grep -qF "set(CPACK_PACKAGE_CONTACT \"$named\")" "$2/CPackConfig.cmake" || fail "the packages are somebody else's than $named."
! grep -rE '<[^<> ]+@[^<> ]+>' "$(dirname "$0")/../../packaging" || fail "the address above is nobody's."

zcat "$share/doc/cartguide/changelog.gz" | head -n 1 | grep -q "^cartguide (${version#* })" ||
    fail "the changelog does not begin with $version."
