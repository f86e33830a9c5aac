// SPDX-License-Identifier: MIT
//
// changewatch TIMES KEY ...
//
// Presses the keys in turn, in whatever window has the keyboard on the display in $DISPLAY, and watches the screen as a
// person would. Prints a line for each press: milliseconds until the first change of the screen, and until the last.
// A press after which nothing changes is a fault. It knows nothing of the program, so that any two can be compared.
#include "watchedscreen.h"

#include <X11/keysym.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace
{

constexpr double kCalm = 500; ///< so long without a change, and it was the last
constexpr double kPatience = 5000;

void press(Display *display, KeySym key)
{
    Window focus = 0;
    int revert = 0;
    XGetInputFocus(display, &focus, &revert);
    XEvent event{};
    event.xkey.display = display;
    event.xkey.window = focus;
    event.xkey.root = DefaultRootWindow(display);
    event.xkey.same_screen = True;
    event.xkey.keycode = XKeysymToKeycode(display, key);
    for (const int type : {KeyPress, KeyRelease}) {
        event.type = type;
        XSendEvent(display, focus, True, type == KeyPress ? KeyPressMask : KeyReleaseMask, &event);
    }
    XFlush(display);
}

struct Change {
    double first = -1;
    double last = -1;
};

Change watchPress(Display *display, const WatchedScreen &screen, KeySym key)
{
    std::span<const uint8_t> now = screen.look();
    std::vector<uint8_t> before(now.begin(), now.end());
    Change change;
    const Clock::time_point start = Clock::now();
    press(display, key);
    while (millisecondsSince(start) < (change.last < 0 ? kPatience : change.last + kCalm)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
        const double time = millisecondsSince(start);
        now = screen.look();
        if (std::equal(now.begin(), now.end(), before.begin()))
            continue;
        std::copy(now.begin(), now.end(), before.begin());
        change.first = change.first < 0 ? time : change.first;
        change.last = time;
    }
    return change;
}

} // namespace

int main(int argc, char *argv[])
{
    Display *display = argc < 3 ? nullptr : XOpenDisplay(nullptr);
    if (!display) {
        std::fprintf(stderr, "usage: changewatch TIMES KEY ..., with a display\n");
        return 2;
    }
    const WatchedScreen screen(display);
    for (int i = 0; i < std::atoi(argv[1]); ++i) {
        const Change change = watchPress(display, screen, XStringToKeysym(argv[2 + i % (argc - 2)]));
        if (change.last < 0) {
            std::fprintf(stderr, "changewatch: nothing changed after press %d\n", i + 1);
            return 1;
        }
        std::printf("%.0f %.0f\n", change.first, change.last);
        std::fflush(stdout);
    }
    return 0;
}
