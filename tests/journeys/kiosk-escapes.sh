#!/bin/bash
# SPDX-License-Identifier: MIT
# Whatever somebody tries at the kiosk's real window, by keys, by the mouse and through the window manager: there is one
# window and no other, it fills the screen, it shows what it showed, and no file has been written.
# kiosk-escapes.sh PROGRAM
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"

keys=(
    alt+F4 alt+Tab alt+Escape alt+space alt+Return alt+Left alt+Right alt+Up alt+Home alt+d alt+f alt+e
    ctrl+a ctrl+b ctrl+c ctrl+d ctrl+e ctrl+f ctrl+g ctrl+h ctrl+i ctrl+j ctrl+k ctrl+l ctrl+m ctrl+n ctrl+o ctrl+p
    ctrl+q ctrl+r ctrl+s ctrl+t ctrl+u ctrl+v ctrl+w ctrl+x ctrl+y ctrl+z ctrl+slash ctrl+question
    ctrl+Home ctrl+End ctrl+Next ctrl+Prior ctrl+Tab ctrl+shift+Tab ctrl+F4 ctrl+F5 ctrl+Escape ctrl+Return ctrl+space
    ctrl+1 ctrl+9 ctrl+Insert ctrl+Delete ctrl+Left ctrl+Right ctrl+Up ctrl+Down
    ctrl+shift+i ctrl+shift+j ctrl+shift+c ctrl+shift+k ctrl+shift+n ctrl+shift+p ctrl+shift+t ctrl+shift+w ctrl+shift+q
    ctrl+shift+b ctrl+shift+o ctrl+shift+s ctrl+shift+v ctrl+shift+Delete ctrl+shift+Escape ctrl+shift+r
    ctrl+alt+Delete ctrl+alt+BackSpace ctrl+alt+t ctrl+alt+l ctrl+alt+d ctrl+alt+F1 ctrl+alt+F2 ctrl+alt+F7
    ctrl+alt+Left ctrl+alt+Right ctrl+alt+Up ctrl+alt+Down ctrl+alt+Escape ctrl+alt+space
    F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 shift+F1 shift+F3 shift+F7 shift+F10 shift+Escape shift+Insert shift+Delete
    Menu Print alt+Print Pause Scroll_Lock Insert Delete BackSpace shift+BackSpace
    Super_L Super_R super+d super+e super+l super+m super+r super+s super+x super+Tab super+space super+Left super+Up
    super+Down super+1 super+F1 super+shift+s Hyper_L ISO_Level3_Shift
    XF86Back XF86Forward XF86HomePage XF86Search XF86Refresh XF86Reload XF86Mail XF86Explorer XF86WWW XF86Tools
    XF86PowerOff XF86Sleep XF86Eject XF86Calculator XF86Close XF86Copy XF86Open XF86Save XF86New XF86Launch1
    a x slash apostrophe question shift+Left shift+Right shift+Up shift+Down shift+Home shift+End
)

# What a window manager can be asked for, each on a chord of its own: the kiosk meets the harshest one there is.
wishes=(Close Iconify ToggleFullscreen Unmaximize UnmaximizeFull ToggleDecorations Lower ToggleShade MoveResizeTo)
wishing() {
    local i
    echo '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>'
    echo '<keybind key="A-F4"><action name="Close"/></keybind>'
    for i in "${!wishes[@]}"; do
        echo "<keybind key=\"C-A-S-W-F$((i + 1))\"><action name=\"${wishes[i]}\"><width>400</width><height>300</height>" \
            '<x>50</x><y>50</y></action></keybind>'
    done
    echo '</keyboard><mouse/></openbox_config>'
}

# Everything that must not change, on a line.
stand() {
    xprop -root _NET_CLIENT_LIST
    xprop -id "$window" _NET_WM_STATE
    xdotool getwindowgeometry "$window" getwindowname "$window" search --onlyvisible --pid "$main_pid" 2> /dev/null
}

# tried WHAT: has a moment for whatever might come of it, and looks.
tried() {
    count=$((count + 1))
    sleep 0.05
    local _ now
    # What the window manager has changed the program puts right, a moment later.
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 "$main_pid" 2> /dev/null || fail "$where: $1 ended the program"
        now=$(stand)
        [ "$now" = "$before" ] && return 0
        sleep 0.1
    done
    diff <(echo "$before") <(echo "$now") >&2
    fail "$where: $1 led out"
}

# here_is WHERE: what stands on the screen now is what must stay there.
here_is() {
    where=$1
    before=$(stand)
    xdotool mousemove 1220 690
    sleep 0.5
    import -window root "$work/look.png"
}

# still_here WHAT: the screen is as it was, and no file has come or changed.
still_here() {
    local differ _
    xdotool mousemove 1220 690
    for _ in 1 2 3 4 5; do
        sleep 0.3
        import -window root "$work/now.png"
        differ=$(compare -metric AE "$work/look.png" "$work/now.png" null: 2>&1)
        [ "$differ" = 0 ] && break
    done
    [ "$differ" = 0 ] || fail "$where: $1 changed $differ pixels of the screen"
    [ -z "$(find "$work/home" "$work/run" -type f)" ] || fail "$where: $1 left files: $(find "$work/home" "$work/run" -type f)"
}

try_keys() {
    local key
    for key in "${keys[@]}"; do
        press "$key"
        tried "$key"
    done
    still_here 'a key'
}

try_wishes() {
    local i
    for i in "${!wishes[@]}"; do
        press "ctrl+alt+shift+super+F$((i + 1))"
        sleep 0.2
        tried "the window manager's ${wishes[i]}"
    done
    still_here 'the window manager'
}

# try_buttons X Y: every button at this place but the left one.
try_buttons() {
    local button held
    xdotool mousemove "$1" "$2"
    for button in 2 3 8 9 10; do
        xdotool click "$button"; tried "button $button at $1,$2"
        xdotool click --repeat 3 --delay 40 "$button"; tried "button $button three times at $1,$2"
    done
    for held in ctrl shift alt super; do
        xdotool keydown "$held" click 3 keyup "$held"; tried "$held and the right button at $1,$2"
        xdotool keydown "$held" click 2 keyup "$held"; tried "$held and the middle button at $1,$2"
    done
    still_here "a button at $1,$2"
}

# try_fingers X Y: a long press, and dragging from here to all sides and out.
try_fingers() {
    local to
    xdotool mousemove "$1" "$2" mousedown 1; sleep 1.5; tried "a long press at $1,$2"
    xdotool mousemove_relative 0 250 mouseup 1; tried "letting go elsewhere than at $1,$2"
    for to in '640 2' '640 798' '2 400' '1278 400'; do
        # shellcheck disable=SC2086 # two numbers
        xdotool mousemove "$1" "$2" mousedown 1 mousemove_relative 12 12 sleep 0.1 mousemove_relative 60 30 sleep 0.1 \
            mousemove $to
        sleep 0.1
        tried "dragging from $1,$2 to $to"
        xdotool mouseup 1; tried "letting go at $to"
    done
    still_here "a drag from $1,$2"
}

# link: where the first link of the page is, by the colour of its underline.
link() {
    convert "$work/look.png" -crop 860x560+380+110 txt:- 2> /dev/null | awk -F '[,:]' '/#0A5C66/ {
        run = $2 == row && $1 == last + 1 ? run + 1 : 1; last = $1; row = $2
        if (run == 40) { print 380 + $1 - 20, 110 + $2 - 9; exit } }'
}

begin_visit() {
    press Return
    sleep 1.5
    press Return
    shows 'Start here - CAR-T Guide'
    sleep 2
}

begin "$1" 1280x800
wishing > "$work/openbox.xml"
openbox --replace --config-file "$work/openbox.xml" > "$work/openbox.log" 2>&1 &
pids+=($!)
sleep 0.5
[ ! -s "$work/openbox.log" ] || fail "the window manager says: $(cat "$work/openbox.log")"
printf '[kiosk]\nidle-seconds = 900\nlanguages = en-GB, cy\ndesk = desk 2\n' > "$work/kiosk.conf"
chmod 644 "$work/kiosk.conf"
count=0
start --kiosk --kiosk-config "$work/kiosk.conf"
shows 'CAR-T Guide'
sleep 1
here_is 'first screen'
grep -q FULLSCREEN <<< "$before" || fail "the kiosk does not fill the screen: $before"
xprop -id "$window" _NET_WM_ICON | grep -q 'Icon (128 x 128)' || fail "the window has no icon"
try_wishes
try_keys
try_buttons 200 380
try_buttons 950 400
try_fingers 950 400

begin_visit
here_is 'a page'
try_wishes
try_keys
place=$(link)
[ -n "$place" ] || fail "the page shows no link"
read -r x y <<< "$place"
for spot in "$place" '640 215' '200 300' '640 40' '640 750'; do
    # shellcheck disable=SC2086 # two numbers
    try_buttons $spot
done
try_fingers "$x" "$y"
try_fingers 640 320
for held in ctrl shift alt ctrl+shift ctrl+alt; do
    xdotool mousemove "$x" "$y" keydown "$held" click 1 keyup "$held"; tried "$held and a link"
    still_here "$held and a link"
done
xdotool mousemove 640 320
xdotool click --repeat 2 --delay 60 1; tried 'two clicks'
xdotool click --repeat 3 --delay 60 1; tried 'three clicks'
still_here 'clicks on words'
# The size of the words has its limits, and the way back is as long as the way there.
for direction in 4 5; do
    xdotool keydown ctrl click --repeat 25 --delay 30 "$direction" keyup ctrl; tried "Ctrl and the wheel, $direction"
done
for key in ctrl+plus ctrl+minus; do
    for _ in $(seq 12); do press "$key"; done
    tried "$key, twelve times"
done
press ctrl+0
sleep 1
tried ctrl+0
# And the link was one: a press alone does open something, in the same window.
xdotool mousemove "$x" "$y" click 1
sleep 1
import -window root "$work/now.png"
compare -metric AE "$work/look.png" "$work/now.png" null: > /dev/null 2>&1 && fail "there was no link at $x,$y"
windows=$(xdotool search --onlyvisible --pid "$main_pid" 2> /dev/null)
[ "$windows" = "$window" ] || fail "a link opened another window: $windows"
# A refusal is said to whoever looks after the kiosk, and nothing else is.
grep -v '^cartguide.web: Refused' "$work/stderr" && fail 'stderr says more than what was refused'
echo "kiosk-escapes: $count ways out tried on the first screen and on a page, by keys, mouse and window manager: none"
