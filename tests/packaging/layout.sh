#!/bin/bash
# SPDX-License-Identifier: MIT
# Which files each component installs: all of these and no other.
# usage: layout.sh CMAKE BUILD SOURCE
. "$(dirname "$0")/lib.sh"

# expect COMPONENT: the files on standard input are those of the component.
expect()
{
    install_component "$cmake" "$build" "$1"
    diff <(LC_ALL=C sort) <(cd "$work/$1" && find . -type f -printf '%M %P\n' | LC_ALL=C sort) ||
        fail "the component $1 is not what it should be: < should be, > is."
}

cmake=$1 build=$2

expect guide <<'EOF'
-rwxr-xr-x usr/bin/cartguide
-rw-r--r-- usr/share/applications/cartguide.desktop
-rw-r--r-- usr/share/doc/cartguide/changelog.gz
-rw-r--r-- usr/share/doc/cartguide/copyright
-rw-r--r-- usr/share/icons/hicolor/scalable/apps/cartguide.svg
-rw-r--r-- usr/share/man/man1/cartguide.1.gz
-rw-r--r-- usr/share/metainfo/cartguide.metainfo.xml
EOF

expect kiosk <<'EOF'
-rw-r--r-- etc/cartguide/cartguide-kiosk.conf
-rw-r--r-- usr/lib/systemd/system/cartguide-kiosk.service
-rwxr-xr-x usr/libexec/cartguide-kiosk/pause
-rwxr-xr-x usr/libexec/cartguide-kiosk/session
-rw-r--r-- usr/share/doc/cartguide-kiosk/DEPLOY.md
-rw-r--r-- usr/share/doc/cartguide-kiosk/HAZARDS.md
-rw-r--r-- usr/share/doc/cartguide-kiosk/changelog.gz
-rw-r--r-- usr/share/doc/cartguide-kiosk/copyright
-rw-r--r-- usr/share/man/man8/cartguide-kiosk.8.gz
EOF

# What belongs to neither would be in no package.
said=$(DESTDIR=$work/all "$cmake" --install "$build" --prefix /usr 2>&1) || fail "$said"
diff <(cd "$work" && find guide kiosk -type f -printf '%P\n' | LC_ALL=C sort) \
    <(cd "$work/all" && find . -type f -printf '%P\n' | LC_ALL=C sort) || fail "a file belongs to no component."

# The file of the clinic is kept over upgrades.
conffiles=$(cat "$3/packaging/debian/kiosk-conffiles")
[ "$conffiles" = "$(cd "$work/kiosk" && find etc -type f -printf '/%p\n')" ] || fail "the conffiles are not those below /etc."

# The icon is drawn in the guide's colours.
icon=$work/guide/usr/share/icons/hicolor/scalable/apps/cartguide.svg
for colour in $(grep -o '#[0-9A-Fa-f]\{6\}' "$icon" | sort -u); do
    grep -q "\"$colour\"" "$3/resources/style/tokens.json" || fail "the icon has a colour of its own: $colour"
done
