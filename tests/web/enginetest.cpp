// SPDX-License-Identifier: MIT
#include "web/engine.h"
#include "sample.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace
{

bool touch(const QString &path, const QByteArray &bytes = {})
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

// main() has filled the environment with harm before it prepared the engine.
TEST(EngineTest, nothingOfTheEnvironmentReachesTheEngine)
{
    EXPECT_FALSE(qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING"));
    EXPECT_FALSE(qEnvironmentVariableIsSet("QTWEBENGINEPROCESS_PATH"));
    EXPECT_FALSE(qEnvironmentVariableIsSet("QTWEBENGINE_RESOURCES_PATH"));
    EXPECT_EQ(qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"), ::geteuid() == 0);
    EXPECT_FALSE(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("web-security"));
}

TEST(EngineTest, screenReadersAreLetIn)
{
    EXPECT_EQ(qgetenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"), "1");
}

TEST(EngineTest, drawsInSoftwareAndWritesNoCaches)
{
    EXPECT_EQ(qgetenv("QT_QUICK_BACKEND"), "software");
    EXPECT_EQ(qgetenv("QT_XCB_GL_INTEGRATION"), "none");
    EXPECT_EQ(qgetenv("MESA_SHADER_CACHE_DISABLE"), "true");
    EXPECT_EQ(qgetenv("QT_DISABLE_SHADER_DISK_CACHE"), "1");
}

TEST(EngineTest, theAdministratorAloneIsTurnedAwayInWords)
{
    const auto why = web::whyEngineCannotStart(false);
    ASSERT_EQ(why.has_value(), ::geteuid() == 0);
    EXPECT_TRUE(!why || why->startsWith(u"CAR-T Guide does not run as the administrator (root)")) << qPrintable(*why);
}

TEST(EngineTest, aCompleteEngineCanStart)
{
    EXPECT_EQ(web::whyEngineCannotStart(true), std::nullopt);
}

TEST(EngineTest, aMissingPartIsSaidBeforeTheEngineWouldAbort)
{
    const QString helper =
        QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + QStringLiteral("/QtWebEngineProcess");
    const QString data = QLibraryInfo::path(QLibraryInfo::DataPath);
    const QTemporaryDir folder;
    const QString resources = folder.filePath(QStringLiteral("resources"));
    ASSERT_TRUE(QDir().mkpath(resources));

    EXPECT_EQ(web::whatEngineMisses(helper, data), std::nullopt);
    EXPECT_TRUE(web::whatEngineMisses(folder.filePath(QStringLiteral("helper")), data));
    EXPECT_TRUE(web::whatEngineMisses(folder.path(), data)) << "a folder is not a program";
    EXPECT_TRUE(web::whatEngineMisses(helper, folder.path()));
    const QString pak = resources + QStringLiteral("/qtwebengine_resources.pak");
    ASSERT_TRUE(touch(pak));
    EXPECT_TRUE(web::whatEngineMisses(helper, folder.path())) << "empty";
    ASSERT_TRUE(touch(pak, "data"));
    EXPECT_EQ(web::whatEngineMisses(helper, folder.path()), std::nullopt);
    ASSERT_TRUE(touch(folder.filePath(QStringLiteral("helper"))));
    EXPECT_TRUE(web::whatEngineMisses(folder.filePath(QStringLiteral("helper")), data)) << "not executable";
    ASSERT_TRUE(QFile::setPermissions(folder.filePath(QStringLiteral("helper")), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_TRUE(web::whatEngineMisses(folder.filePath(QStringLiteral("helper")), data)) << "empty";
}

TEST(EngineTest, onlyKnownHarmlessLinesAreNoise)
{
    EXPECT_TRUE(web::isEngineNoise(QStringLiteral("No suitable graphics backend found\n")));
    EXPECT_TRUE(web::isEngineNoise(
        QStringLiteral("QXcbIntegration: Cannot create platform OpenGL context, neither GLX nor EGL are enabled")));
    EXPECT_TRUE(web::isEngineNoise(QStringLiteral("Unable to detect GPU vendor.")));
    EXPECT_FALSE(web::isEngineNoise(QStringLiteral("Unable to detect")));
    EXPECT_FALSE(web::isEngineNoise(QStringLiteral("No suitable graphics backend found: something else")));
    EXPECT_FALSE(web::isEngineNoise(QStringLiteral("QXcbIntegration: Cannot create platform OpenGL context")));
    EXPECT_FALSE(web::isEngineNoise(QString()));
}
