// SPDX-License-Identifier: MIT
//
// screenwatch SECONDS -- PROGRAM [ARGS ...]
//
// Starts a program on the display in $DISPLAY and watches the screen as a person would. Prints one line:
// milliseconds from exec to the first readable screen (2000 pixels that differ strongly from their left neighbour and
// from the empty screen), and the memory of all its processes at the end, in MiB (proportional set size).
// It knows nothing of the program, so that any two can be compared.
#include "watchedscreen.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace
{

std::vector<uint8_t> greyOf(std::span<const uint8_t> picture)
{
    std::vector<uint8_t> grey(picture.size() / 4);
    for (size_t i = 0; i < grey.size(); ++i)
        grey[i] = uint8_t((picture[i * 4] + 2 * picture[i * 4 + 1] + picture[i * 4 + 2]) / 4);
    return grey;
}

bool isReadable(const std::vector<uint8_t> &now, const std::vector<uint8_t> &empty)
{
    int edges = 0;
    for (size_t i = 1; i < now.size(); ++i)
        edges += now[i] != empty[i] && std::abs(now[i] - now[i - 1]) > 60;
    return edges >= 2000;
}

/// Proportional set size of every process of the session, in MiB.
double memoryOf(pid_t session)
{
    double kilobytes = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const pid_t pid = pid_t(std::atoi(entry.path().filename().c_str()));
        if (pid <= 0 || getsid(pid) != session)
            continue;
        std::ifstream rollup(entry.path() / "smaps_rollup");
        for (std::string word; rollup >> word;) {
            if (word == "Pss:" && rollup >> word)
                kilobytes += std::stod(word);
        }
    }
    return kilobytes / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    Display *display = argc < 4 ? nullptr : XOpenDisplay(nullptr);
    if (!display) {
        std::fprintf(stderr, "usage: screenwatch SECONDS -- PROGRAM [ARGS ...], with a display\n");
        return 2;
    }
    const double limit = std::atof(argv[1]) * 1000;
    const WatchedScreen screen(display);
    const std::vector<uint8_t> empty = greyOf(screen.look());
    const Clock::time_point start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setsid();
        execvp(argv[3], argv + 3);
        _exit(127);
    }
    double readable = -1;
    while (millisecondsSince(start) < limit) {
        if (readable < 0 && isReadable(greyOf(screen.look()), empty))
            readable = millisecondsSince(start);
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    std::printf("%.0f %.0f\n", readable, memoryOf(child));
    kill(-child, SIGTERM);
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    kill(-child, SIGKILL);
    waitpid(child, nullptr, 0);
    return 0;
}
