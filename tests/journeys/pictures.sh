#!/bin/bash
# SPDX-License-Identifier: MIT
# Takes pictures of the program for people to look at. pictures.sh PROGRAM FOLDER
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
mkdir -p "$2"
pictures=$(cd "$2" && pwd)

kept() { # kept THEME PERCENT: what a person who keeps these choices starts with
    mkdir -p "$work/home/.config/cartguide"
    printf '[kept]\nasked=true\n[look]\ntheme=%s\ntextPercent=%s\nmoreSpace=false\nexplainInMargin=true\nfollowSystem=false\n[window]\nlastPage=four-steps\n' \
        "$1" "$2" > "$work/home/.config/cartguide/cartguide.ini"
    [ "$(id -u)" = 0 ] && chown -R "$user" "$work/home"
}

# shoot NAME ARGS ...: start, let it settle, picture, leave.
shoot() {
    local name=$1
    shift
    start "$@"
    xdotool windowsize --sync "$window" "${screen%x*}" "${screen#*x}" windowmove "$window" 0 0
    xdotool mousemove 5 "$((${screen#*x} - 5))"
    sleep 1.2
    [ -z "${keys:-}" ] || { press $keys; sleep 0.8; }
    picture "$name"
    stop
}


program=$1
for screen_size in 1280x800 1920x1080 1024x600; do
    begin "$1" "$screen_size"
    kept light 100
    shoot "home-$screen_size"
    for page in four-steps studies side-effects uk-trials; do shoot "$page-$screen_size" --page "$page"; done
    keys=F1 shoot "help-$screen_size" --page four-steps
    keys=ctrl+l shoot "look-$screen_size" --page four-steps
    for theme in dark cream contrast; do
        kept "$theme" 100
        shoot "four-steps-$theme-$screen_size" --page four-steps
        shoot "home-$theme-$screen_size"
    done
    for percent in 200 400; do
        kept light "$percent"
        shoot "home-$percent-$screen_size"
        shoot "four-steps-$percent-$screen_size" --page four-steps
        keys=F1 shoot "help-$percent-$screen_size" --page four-steps
    done
    end
    trap - EXIT
done
