// SPDX-License-Identifier: MIT
#include "questions/sheetfile.h"
#include "ui/choices.h"
#include "ui/sheet/listkeeper.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

using questions::VisitSheet;

constexpr int kNotAllowed = 77;
constexpr const char *kNoDisk = "No file system of our own may be mounted here, so this rule is not proved. Run the "
                                "tests as root, or where ordinary users may have namespaces of their own.";

VisitSheet sheetOf(const QStringList &own)
{
    VisitSheet sheet;
    for (const QString &words : own)
        sheet.addOwn(words);
    return sheet;
}

const VisitSheet kFirst = sheetOf({QStringLiteral("Can my sister come?")});
const VisitSheet kSecond = sheetOf({QStringLiteral("Is there parking?")});
/// Takes more than two pages of memory, and less than the buffer of a file.
const VisitSheet kLong =
    sheetOf({QStringLiteral("x").repeated(1900), QStringLiteral("y").repeated(1900), QStringLiteral("z").repeated(1900),
             QStringLiteral("a").repeated(1900), QStringLiteral("b").repeated(1900)});

/// What went wrong when a list that is kept in `folder` could not be kept anew; empty: it was said, nothing is lost,
/// and nothing is left over. Done in another process: no assertion of the test's own reaches from there.
std::string keepingFault(const QString &folder, const VisitSheet &kept)
{
    const ui::Sentence said = ui::ListKeeper(folder).keep(kLong);
    if (!said || !said().contains(QLatin1String("could not be kept on this computer: ")))
        return "it is not said: " + (said ? said().toStdString() : "(nothing)");
    const ui::ListKeeper::Loaded loaded = ui::ListKeeper(folder).load();
    if (loaded.sheet != kept || loaded.sentence)
        return "the list is not the last good one: " + (loaded.sentence ? loaded.sentence().toStdString() : "");
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &file : files) {
        if (file != QLatin1String("list.json") && file != QLatin1String("list-before.json"))
            return "left over: " + file.toStdString();
    }
    return {};
}

ui::Kept keptSince(const char *page)
{
    ui::Kept kept;
    kept.asked = true;
    kept.look.textPercent = 150;
    kept.lastPage = QLatin1String(page);
    return kept;
}

/// The same of the look and the place in the guide.
std::string choosingFault(const QString &file, const ui::Kept &kept)
{
    const ui::Keepsake keepsake(file);
    ui::Choices choices(keepsake, keepsake.load(), ui::Look());
    choices.setLastPage(QStringLiteral("side-effects"));
    choices.setKept(true);
    choices.write();
    if (choices.trouble() != ui::KeepTrouble::CouldNotKeep)
        return "it is not said";
    if (keepsake.load() != kept)
        return "what was kept is not there as it was";
    const QStringList files = QFileInfo(file).dir().entryList({QStringLiteral("cartguide*")}, QDir::Files);
    return files.size() > (kept.asked ? 1 : 0) ? "left over: " + files.join(u' ').toStdString() : std::string();
}

/// Runs `work` in a process of its own; what it gives is its exit code.
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int told(const std::string &fault)
{
    if (!fault.empty())
        (void)!::write(STDERR_FILENO, (fault + '\n').c_str(), fault.size() + 1);
    return fault.empty() ? 0 : 1;
}

bool writeTo(const char *file, const std::string &text)
{
    QFile out(QString::fromLatin1(file));
    return out.open(QIODevice::WriteOnly) && out.write(text.c_str()) == qint64(text.size());
}

/// Mounts an empty file system of `bytes` over `folder`, seen by this process alone; as root, or as the root of a
/// namespace of its own.
bool mountSmallDisk(const QString &folder, int bytes)
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", "0 " + std::to_string(user) + " 1");
        writeTo("/proc/self/gid_map", "0 " + std::to_string(group) + " 1");
    }
    // Under a changed root there is no mount to make private: so whoever mounts takes it away again as well.
    (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const std::string options = "size=" + std::to_string(bytes);
    return ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.c_str()) == 0;
}

void unmount(const QString &folder)
{
    ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

/// Fills the disk of `folder` but for `spare` pages of memory.
void fill(const QString &folder, int spare)
{
    const QByteArray page(int(::sysconf(_SC_PAGESIZE)), 'x');
    QFile filler(folder + QStringLiteral("/filler"));
    (void)filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    while (filler.write(page) == page.size()) { }
    filler.resize(filler.size() - spare * page.size());
}

} // namespace

TEST(FullDiskTest, aListThatDoesNotFitIsSaidAndTheLastGoodOneStays)
{
    for (int spare = 0; spare < 3; ++spare) {
        const QTemporaryDir disk;
        const int ended = inChild([&disk, spare] {
            const QString folder = disk.path() + QStringLiteral("/my-list");
            if (!mountSmallDisk(disk.path(), 64 * 1024))
                return kNotAllowed;
            if (ui::ListKeeper(folder).keep(kFirst) || ui::ListKeeper(folder).keep(kSecond))
                return told("the disk is too small for the test");
            fill(disk.path(), spare);
            const std::string fault = keepingFault(folder, kSecond);
            unmount(disk.path());
            return told(fault);
        });
        ASSERT_NE(ended, kNotAllowed) << kNoDisk;
        EXPECT_EQ(ended, 0) << spare;
    }
}

TEST(FullDiskTest, theFirstListThatDoesNotFitIsSaid)
{
    const QTemporaryDir disk;
    const int ended = inChild([&disk] {
        const QString folder = disk.path() + QStringLiteral("/my-list");
        if (!mountSmallDisk(disk.path(), 64 * 1024))
            return kNotAllowed;
        fill(disk.path(), 0);
        const ui::Sentence said = ui::ListKeeper(folder).keep(kFirst);
        const bool isWell = said && !ui::ListKeeper(folder).load().sheet;
        unmount(disk.path());
        return told(isWell ? std::string() : "it is not said, or half a list is there");
    });
    ASSERT_NE(ended, kNotAllowed) << kNoDisk;
    EXPECT_EQ(ended, 0);
}

/// Needs no rights: a file may not grow beyond a limit, which is met in the middle of writing, wherever it lies.
TEST(FullDiskTest, whereverWritingStopsTheListBeforeIsThere)
{
    const qsizetype size = questions::toJson(kLong).size();
    ASSERT_GT(size, 9000);
    for (qsizetype limit = 0; limit < size; limit += 331) {
        const QTemporaryDir home;
        const QString folder = home.path() + QStringLiteral("/my-list");
        ASSERT_FALSE(ui::ListKeeper(folder).keep(kFirst));
        ASSERT_FALSE(ui::ListKeeper(folder).keep(kSecond));
        const int ended = inChild([&folder, limit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const struct rlimit most {
                rlim_t(limit), rlim_t(limit)
            };
            if (::setrlimit(RLIMIT_FSIZE, &most) != 0)
                return told("no limit could be set");
            return told(keepingFault(folder, kSecond));
        });
        EXPECT_EQ(ended, 0) << limit;
        ASSERT_FALSE(ui::ListKeeper(folder).keep(kLong)) << "with room again it is kept";
        EXPECT_EQ(ui::ListKeeper(folder).load().sheet, kLong);
    }
}

TEST(FullDiskTest, choicesThatDoNotFitAreSaidAndThoseKeptBeforeStay)
{
    for (const ui::Kept &before : {ui::Kept(), keptSince("lupus")}) {
        const QTemporaryDir disk;
        const int ended = inChild([&disk, &before] {
            const QString file = disk.path() + QStringLiteral("/cartguide.ini");
            if (!mountSmallDisk(disk.path(), 64 * 1024))
                return kNotAllowed;
            if (!ui::Keepsake(file).save(before))
                return told("the disk is too small for the test");
            fill(disk.path(), 0);
            const std::string fault = choosingFault(file, before);
            unmount(disk.path());
            return told(fault);
        });
        ASSERT_NE(ended, kNotAllowed) << kNoDisk;
        EXPECT_EQ(ended, 0) << before.asked;
    }
}

TEST(FullDiskTest, whereverWritingStopsTheChoicesBeforeAreThere)
{
    const QTemporaryDir home;
    const QString file = home.path() + QStringLiteral("/cartguide.ini");
    const ui::Kept before = keptSince("lupus");
    ASSERT_TRUE(ui::Keepsake(file).save(before));
    const qint64 size = QFileInfo(file).size();
    ASSERT_GT(size, 50);
    for (qint64 limit = 0; limit < size; limit += 7) {
        const int ended = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const struct rlimit most {
                rlim_t(limit), rlim_t(limit)
            };
            if (::setrlimit(RLIMIT_FSIZE, &most) != 0)
                return told("no limit could be set");
            return told(choosingFault(file, before));
        });
        EXPECT_EQ(ended, 0) << limit;
    }
}
