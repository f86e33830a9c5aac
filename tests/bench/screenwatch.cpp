// SPDX-License-Identifier: MIT
//
// screenwatch SECONDS -- PROGRAM [ARGS ...]
//
// Starts a program on the display in $DISPLAY and watches the screen as a person would. Prints one line:
// milliseconds from exec to the first readable screen (2000 pixels that differ strongly from their left neighbour and
// from the empty screen), and the memory of all its processes at the end, in MiB (proportional set size).
// It knows nothing of the program, so that any two can be compared.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>

#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace
{

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The screen's brightness, a byte a pixel, fetched through shared memory (about 2 ms for 1280x800).
class WatchedScreen
{
public:
    explicit WatchedScreen(Display *display) : m_display(display)
    {
        const int screen = DefaultScreen(display);
        m_width = DisplayWidth(display, screen);
        m_height = DisplayHeight(display, screen);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen), unsigned(DefaultDepth(display, screen)),
                                  ZPixmap, nullptr, &m_segment, unsigned(m_width), unsigned(m_height));
        m_segment.shmid = shmget(IPC_PRIVATE, size_t(m_image->bytes_per_line) * size_t(m_height), IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        m_segment.readOnly = False;
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }

    std::vector<uint8_t> look() const
    {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
        std::vector<uint8_t> grey(size_t(m_width) * size_t(m_height));
        for (size_t i = 0; i < grey.size(); ++i) {
            const auto *pixel = reinterpret_cast<const uint8_t *>(m_image->data) + i * 4;
            grey[i] = uint8_t((pixel[0] + 2 * pixel[1] + pixel[2]) / 4);
        }
        return grey;
    }

private:
    Display *m_display;
    XShmSegmentInfo m_segment{};
    XImage *m_image = nullptr;
    int m_width = 0;
    int m_height = 0;
};

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
    const std::vector<uint8_t> empty = screen.look();
    const Clock::time_point start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setsid();
        execvp(argv[3], argv + 3);
        _exit(127);
    }
    double readable = -1;
    while (since(start) < limit) {
        if (readable < 0 && isReadable(screen.look(), empty))
            readable = since(start);
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    std::printf("%.0f %.0f\n", readable, memoryOf(child));
    kill(-child, SIGTERM);
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    kill(-child, SIGKILL);
    waitpid(child, nullptr, 0);
    return 0;
}
