// SPDX-License-Identifier: MIT
#include "supervisor.h"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

using namespace std::chrono_literals;

/// Listens as systemd does, at a path or, with an @, at a name of the kernel's own.
class Listener
{
public:
    explicit Listener(const std::string &name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        name.copy(address.sun_path, sizeof(address.sun_path) - 1);
        if (name.front() == '@')
            address.sun_path[0] = '\0';
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + name.size());
        const auto *const here = static_cast<const sockaddr *>(static_cast<const void *>(&address));
        EXPECT_EQ(::bind(m_socket, here, size), 0) << std::strerror(errno);
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// What it was told next; empty: nothing.
    std::string heard() const
    {
        std::array<char, 64> words{};
        const ssize_t length = ::recv(m_socket, words.data(), words.size(), 0);
        return length > 0 ? std::string(words.data(), std::size_t(length)) : std::string();
    }

private:
    const int m_socket;
};

class SupervisorTest : public testing::Test
{
protected:
    SupervisorTest()
    {
        std::string name = (std::filesystem::temp_directory_path() / "supervisor-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        ::unsetenv("NOTIFY_SOCKET");
        ::unsetenv("WATCHDOG_USEC");
    }
    ~SupervisorTest() override
    {
        std::filesystem::remove_all(m_folder);
        ::unsetenv("NOTIFY_SOCKET");
        ::unsetenv("WATCHDOG_USEC");
    }

    std::string path() const { return m_folder + "/notify"; }
    static void listenAt(const std::string &name) { ::setenv("NOTIFY_SOCKET", name.c_str(), 1); }
    static std::optional<std::chrono::milliseconds> paceFor(const char *microseconds)
    {
        ::setenv("WATCHDOG_USEC", microseconds, 1);
        return supervisorsPace();
    }
    static std::ptrdiff_t openFiles()
    {
        return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
    }

private:
    std::string m_folder;
};

TEST_F(SupervisorTest, whoeverListensAtAPathIsTold)
{
    const Listener systemd(path());
    listenAt(path());
    tellSupervisor("READY=1");
    tellSupervisor("WATCHDOG=1");
    EXPECT_EQ(systemd.heard(), "READY=1");
    EXPECT_EQ(systemd.heard(), "WATCHDOG=1");
    EXPECT_EQ(systemd.heard(), "");
}

TEST_F(SupervisorTest, whoeverListensAtANameIsTold)
{
    const std::string name = "@cartguide" + path();
    const Listener systemd(name);
    listenAt(name);
    tellSupervisor("READY=1");
    EXPECT_EQ(systemd.heard(), "READY=1");
}

TEST_F(SupervisorTest, withoutASupervisorNothingHappens)
{
    const std::ptrdiff_t before = openFiles();
    tellSupervisor("READY=1");
    const std::string tooLong = '/' + std::string(sizeof(sockaddr_un::sun_path), 'x');
    for (const std::string &name : {std::string(), std::string("/"), std::string("@"), std::string("notify"),
                                    std::string("vsock:2:1234"), path(), tooLong}) {
        listenAt(name);
        tellSupervisor("READY=1");
    }
    EXPECT_EQ(openFiles(), before);
}

// One that has stopped reading must not make the screen stand still.
TEST_F(SupervisorTest, aSupervisorThatDoesNotReadHoldsNobodyUp)
{
    const Listener systemd(path());
    listenAt(path());
    const std::ptrdiff_t before = openFiles();
    const auto start = std::chrono::steady_clock::now();
    constexpr int kMoreThanAnyQueue = 5000;
    for (int i = 0; i < kMoreThanAnyQueue; ++i)
        tellSupervisor("WATCHDOG=1");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 10s);
    EXPECT_EQ(openFiles(), before);
    EXPECT_EQ(systemd.heard(), "WATCHDOG=1");
}

TEST_F(SupervisorTest, theBeatIsTwiceAsFastAsItHasToBe)
{
    EXPECT_EQ(paceFor("30000000"), 15s);
    EXPECT_EQ(paceFor("1000000"), 500ms);
    EXPECT_EQ(paceFor("2000"), 1ms);
}

TEST_F(SupervisorTest, whoAsksForNoBeatGetsNone)
{
    EXPECT_EQ(supervisorsPace(), std::nullopt);
    for (const char *microseconds : {"", "0", "-30000000", "1999", "soon"})
        EXPECT_EQ(paceFor(microseconds), std::nullopt) << microseconds;
}

} // namespace
