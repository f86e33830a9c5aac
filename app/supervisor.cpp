// SPDX-License-Identifier: MIT
#include "supervisor.h"

#include <QByteArray>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

void tellSupervisor(const char *state)
{
    const QByteArray name = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    const auto length = std::size_t(name.size());
    // A path, or, with an @, a name of the kernel's own.
    if (length < 2 || length >= sizeof(address.sun_path) || (name[0] != '/' && name[0] != '@'))
        return;
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), length);
    if (name[0] == '@')
        address.sun_path[0] = '\0';
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + length);
    const auto *const to = static_cast<const sockaddr *>(static_cast<const void *>(&address));
    // Nobody waits for an answer: a supervisor that is gone has other ways to find out.
    (void)!::sendto(descriptor, state, std::strlen(state), MSG_NOSIGNAL | MSG_DONTWAIT, to, size);
    ::close(descriptor);
}

std::optional<std::chrono::milliseconds> supervisorsPace()
{
    const qint64 whole = qgetenv("WATCHDOG_USEC").toLongLong();
    constexpr qint64 kLeast = 2000;
    if (whole < kLeast)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(whole / 2));
}
