#!/bin/bash
# SPDX-License-Identifier: MIT
# Tries the packages where they are to be installed: makes a bare system of a Debian SUITE, builds them there from this
# checkout, and once more as the version after it; installs them with apt, uses the guide as an ordinary user, starts the
# system so that its systemd keeps the kiosk alive, goes to the newer version and back while it runs, and removes them.
#   packaging/try-packages.sh SUITE [PACKAGES NEWER]
#     SUITE     bookworm or trixie
#     PACKAGES  a folder with packages that are already built for the suite; then nothing is built
#     NEWER     another, with those of the version after it
#     $SYSTEM   where the system is made, /var/tmp/cartguide-SUITE if not said; it stays, and is quicker a second time
#     $ASK      which questions of packaging/try-kiosk.sh are asked of the started system, all if not said
#     $MIRROR   Debian's packages from elsewhere
# For root only, since it makes a system.
set -eu -o pipefail

me=packaging/try-packages.sh
given=${2:+$(realpath "$2")}
newer=${3:+$(realpath "$3")}
cd -P "$(dirname "$(readlink -f "$0")")/.."
. packaging/common.sh

case ${1:-} in
    bookworm | trixie) suite=$1 ;;
    *) fail "say packaging/try-packages.sh bookworm, or trixie." ;;
esac
system=${SYSTEM:-/var/tmp/cartguide-$suite}
units=$system/etc/systemd/system
mirror=${MIRROR:-http://deb.debian.org/debian}
[ "$(id -u)" -eq 0 ] || fail "only root can make a system to try the packages in."
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"

# inside COMMAND...: in that system, with processes and mounts of its own that end with the command. Its root is a true
# one: under a mere chroot the kernel refuses user namespaces, and with them half of the engine's sandbox.
inside()
{
    # shellcheck disable=SC2016 # the inner shell expands these
    unshare --mount --pid --fork --kill-child env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive sh -euc '
            mount --rbind "$0" "$0"
            cd "$0"
            mkdir -p dev/shm old-root
            mount -t proc proc proc
            mount -t tmpfs -o mode=1777 tmpfs dev/shm
            pivot_root . old-root
            umount -l /old-root
            rmdir /old-root
            exec "$@"' "$system" "$@"
}

# inside_shell FUNCTION...: the last of these functions of this script, in that system.
inside_shell() { inside bash -euc "me='$me: $suite'; $(declare -f say fail "$@"); ${*: -1}"; }

step() { say "$suite: $* (after $SECONDS s)."; }

make_system()
{
    if ! [ -e "$system/etc/debian_version" ]; then
        step "making a bare system in $system"
        quietly "the system could not be made." debootstrap --variant=minbase "$suite" "$system" "$mirror"
    fi
    # What is installed there starts nothing here.
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
    chmod 755 "$system/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    quietly "Debian's lists could not be fetched." inside apt-get update
}

install_there()
{
    quietly "the packages could not be installed." inside apt-get install --yes --no-install-recommends "$@"
}

# Files that are as they were keep their day, so that a second time only what has changed is built.
copy_source()
{
    local fresh=$system/src.fresh file
    rm -rf "$fresh"
    mkdir -p "$fresh" "$system/src"
    git ls-files -z --cached --others --exclude-standard |
        tar --create --null --files-from=- | tar --extract --no-same-owner --directory "$fresh"
    while IFS= read -r -d '' file; do
        cmp --silent "$fresh/$file" "$system/src/$file" ||
            install -D --mode="$(stat -c %a "$fresh/$file")" "$fresh/$file" "$system/src/$file"
    done < <(cd "$fresh" && find . -type f -print0)
    rm -rf "$fresh"
}

# Makes of the source there the version after it, with another settings file, as a version may bring one.
count_up()
{
    local version next
    version=$(sed -n 's/^project(cartguide VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    next=${version%.*}.$((${version##*.} + 1))
    sed -i "s/^project(cartguide VERSION $version/project(cartguide VERSION $next/" CMakeLists.txt
    sed -e "1s/$version/$next/" -e '/^ -- /q' packaging/debian/changelog | cat - <(echo) packaging/debian/changelog \
        >packaging/debian/changelog.next
    mv packaging/debian/changelog.next packaging/debian/changelog
    echo '# A line that the version before had not.' >>packaging/kiosk/cartguide-kiosk.conf
}

# build_there FOLDER: the packages of the source as it stands there, into that folder of the system.
build_there()
{
    step "building $1"
    if ! inside sh -c 'cd /src && cmake --preset release -DCARTGUIDE_WERROR=ON && nice -n 10 ninja -C build/release -j2' \
        >"$system/build.log" 2>&1; then
        grep -E -A 6 'error|FAILED' "$system/build.log" | head -n 60 >&2
        fail "the program does not build on $suite; all of it is in $system/build.log."
    fi
    rm -rf "$system/src/build/release/packages"
    quietly "the packages could not be made on $suite." inside sh -c 'cd /src/build/release && cpack'
    cp "$system"/src/build/release/packages/*.deb "$system/$1"
}

# Every file but those that installing anything changes: lists, logs, caches, and what dpkg and systemd remember.
files_of_system()
{
    inside find / -xdev \( -path /proc -o -path /src -o -path /tmp -o -path /packages -o -path /newer -o -path /build.log -o -path /home \
        -o -path /run -o -path /var/tmp \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/lib/systemd -o -path /var/cache -o -path /var/log \) -prune -o -print |
        LC_ALL=C sort
}

# renderer_of PID: the process below it that draws the page.
renderer_of()
{
    local child
    for child in $(pgrep -P "$1"); do
        if tr '\0' ' ' <"/proc/$child/cmdline" | grep -q -e '--type=renderer'; then
            echo "$child"
            return
        fi
        renderer_of "$child"
    done
}

# The guide as pages, and its window with the engine's sandbox on, by somebody who is not root.
use_it()
{
    local program renderer as_visitor=(setpriv --reuid=visitor --regid=visitor --clear-groups env HOME=/home/visitor
        DISPLAY=:77 XDG_RUNTIME_DIR=/tmp/visitor DBUS_SESSION_BUS_ADDRESS=disabled:)
    id visitor >/dev/null 2>&1 || useradd --create-home visitor
    rm -rf /tmp/visitor /home/visitor/pages /tmp/.X77-lock /tmp/.X11-unix/X77
    install -d -o visitor -m 700 /tmp/visitor
    "${as_visitor[@]}" cartguide --export-html /home/visitor/pages >/dev/null || fail "the guide could not be exported."
    [ "$(find /home/visitor/pages -name '*.html' | wc -l)" -gt 30 ] || fail "pages are missing from the export."

    Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    sleep 2
    "${as_visitor[@]}" cartguide --page four-steps >/tmp/visitor/said 2>&1 &
    program=$!
    sleep 8
    cat /tmp/visitor/said >&2
    kill -0 "$program" 2>/dev/null || fail "the window did not stay open."
    renderer=$(renderer_of "$program")
    [ -n "$renderer" ] || fail "there is no page: the program has no renderer."
    [ "$(awk '/^Seccomp:/ { print $2 }' "/proc/$renderer/status")" = 2 ] || fail "the renderer may make any system call."
    [ "$(readlink "/proc/$renderer/ns/net")" != "$(readlink "/proc/$program/ns/net")" ] ||
        fail "the renderer has no network namespace of its own."
    [ ! -s /tmp/visitor/said ] || fail "the program complained, above."
    xwd -silent -root -display :77 >/tmp/window.xwd
}

# Without a screen: the compositor draws into memory.
take_screen_away()
{
    local changes=$units/cartguide-kiosk.service.d
    mkdir -p "$changes"
    cat >"$changes/try.conf" <<'EOF'
[Unit]
ConditionPathExists=
[Service]
TTYPath=
StandardInput=null
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
EOF
}

# boot [QUESTION...]: starts that system by its own systemd, with no network, and asks these of packaging/try-kiosk.sh.
boot()
{
    local unified group asked=$system/var/tmp/asked
    unified=$(findmnt --noheadings --first-only --types cgroup2 --output TARGET || :)
    if [ -z "$unified" ]; then
        say "$suite: NOT SHOWN here: that systemd keeps the kiosk alive, since this kernel has no unified control groups."
        return
    fi
    group=$unified/cartguide-try.$$
    mkdir "$group"
    cat >"$units/cartguide-try.service" <<EOF
[Unit]
After=cartguide-kiosk.service
[Service]
Type=oneshot
StandardOutput=file:/var/tmp/asked
StandardError=file:/var/tmp/asked
Environment="ME=$me: $suite"
ExecStart=/bin/bash /var/tmp/ask $*
ExecStopPost=/bin/systemctl poweroff --force
EOF
    cp packaging/try-kiosk.sh "$system/var/tmp/ask"
    rm -f "$asked"
    mkdir -p "$units/multi-user.target.wants"
    ln -sf ../cartguide-try.service "$units/multi-user.target.wants/"
    # shellcheck disable=SC2016 # the inner shells expand these
    # --kill-after: what is started has a session of its own, and the one before it minds no other signal.
    timeout --kill-after=10 480 sh -euc 'echo $$ >"$0/cgroup.procs"
        exec unshare --mount --pid --cgroup --uts --ipc --net --fork --kill-child env -i container=other \
            PATH=/usr/sbin:/usr/bin sh -euc "$@"' "$group" '
            mount --rbind "$0" "$0"
            cd "$0"
            mkdir -p dev/shm old-root
            mount -t proc proc proc
            mount -t sysfs sysfs sys
            mount -t cgroup2 cgroup2 sys/fs/cgroup
            for folder in run tmp dev/shm; do mount -t tmpfs -o mode=1777 tmpfs $folder; done
            chmod 755 run
            pivot_root . old-root
            umount -l /old-root
            rmdir /old-root
            exec /lib/systemd/systemd --system --show-status=no' "$system" >"$system/tmp/boot" 2>&1 || :
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || :
    rm -rf "$units"/cartguide-kiosk.service.d "$units"/cartguide-try.service \
        "$units"/multi-user.target.wants/cartguide-try.service "$system/var/tmp/ask"
    cat "$asked" 2>/dev/null || cat "$system/tmp/boot"
    grep -qs 'all well\.$' "$asked" || fail "$suite did not do well, above."
}

make_system
quietly "an earlier try could not be removed." inside sh -c 'dpkg --purge cartguide-kiosk cartguide'
rm -rf "$system/packages" "$system/newer"
mkdir -p "$system/packages" "$system/newer"
if [ -n "$given" ]; then
    cp "$given"/*.deb "$system/packages"
    cp "${newer:?say where the packages of the version after it are}"/*.deb "$system/newer"
else
    mapfile -t wanted < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packaging/packages.txt packaging/debian/packages.txt)
    step "installing what builds them"
    install_there "${wanted[@]}"
    copy_source
    build_there packages
    (cd "$system/src" && count_up)
    build_there newer
fi
mapfile -t packages < <(cd "$system" && find packages -name '*.deb' -printf '/%p\n')
[ ${#packages[@]} -eq 2 ] || fail "there should be two packages: ${packages[*]}"

step "installing what the packages need, and a screen with hands"
mapfile -t needed < <(for package in "${packages[@]}"; do dpkg-deb --field "$system$package" Depends; done |
    tr ',' '\n' | sed -E 's/\(.*\)//; s/[[:space:]]//g; /^cartguide$/d; /^$/d' | sort -u)
install_there procps systemd-sysv x11-apps xdotool xvfb "${needed[@]}"
# What a first start does to a system is not the packages' doing.
boot
files_of_system >"$system/tmp/before"

step "installing the packages"
install_there "${packages[@]}"
inside dpkg --verify cartguide cartguide-kiosk
[ "$(inside id -u cartguide)" -lt 1000 ] || fail "cartguide is not a system user."
inside test -L /etc/systemd/system/multi-user.target.wants/cartguide-kiosk.service || fail "the kiosk is not switched on."
step "using the guide"
inside_shell renderer_of use_it
step "its window was open, its renderer behind the sandbox, and nothing was complained of"
step "starting the system"
take_screen_away
# shellcheck disable=SC2086 # words
boot ${ASK:-ready kills hangs never visit staff upgrade stopped}

quietly "the packages could not be removed." inside apt-get purge --yes cartguide cartguide-kiosk
files_of_system >"$system/tmp/after"
left=$(comm -13 "$system/tmp/before" "$system/tmp/after")
[ -z "$left" ] || fail "left behind: $left"
for kind in passwd group; do
    ! inside getent "$kind" cartguide || fail "cartguide is left behind in $kind."
done
say "$suite: installed, used, taken to the next version and back, and removed without a trace, in $SECONDS s."
