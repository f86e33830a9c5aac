// SPDX-License-Identifier: MIT
#pragma once

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>

#include <sys/ipc.h>
#include <sys/shm.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

/// What is on the screen, four bytes a pixel, fetched through shared memory (about 2 ms for 1280x800).
class WatchedScreen
{
public:
    explicit WatchedScreen(Display *display) : m_display(display)
    {
        const int screen = DefaultScreen(display);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen), unsigned(DefaultDepth(display, screen)),
                                  ZPixmap, nullptr, &m_segment, unsigned(DisplayWidth(display, screen)),
                                  unsigned(DisplayHeight(display, screen)));
        m_segment.shmid = shmget(IPC_PRIVATE, size(), IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        m_segment.readOnly = False;
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }

    /// Good until the next look.
    std::span<const uint8_t> look() const
    {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
        return {reinterpret_cast<const uint8_t *>(m_image->data), size()};
    }

private:
    size_t size() const { return size_t(m_image->bytes_per_line) * size_t(m_image->height); }

    Display *m_display;
    XShmSegmentInfo m_segment{};
    XImage *m_image = nullptr;
};

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}
