// SPDX-License-Identifier: MIT
#include "guide/exporter.h"

#include "guidefolder.h"
#include "rendered.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using guide::exportGuide;
using guide::Guide;

namespace
{

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList all(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

/// Every link in every file that does not reach a file of the folder and an id in it.
QStringList brokenLinks(const QString &folder)
{
    QStringList broken;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.html")})) {
        for (const QString &href : captured(fileText(folder + u'/' + name), QStringLiteral("href=\"([^\"]*)\""))) {
            if (href.startsWith(QLatin1String("https://")))
                continue;
            const QString target = fileText(folder + u'/' + href.section(u'#', 0, 0));
            const QString id = href.section(u'#', 1);
            if (target.isEmpty() || (!id.isEmpty() && !target.contains(QStringLiteral("id=\"%1\"").arg(id))))
                broken.append(name + QStringLiteral(" -> ") + href);
        }
    }
    return broken;
}

QStringList doubledIds(const QString &folder)
{
    QStringList doubled;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.html")})) {
        QSet<QString> seen;
        for (const QString &id : captured(fileText(folder + u'/' + name), QStringLiteral(" id=\"([^\"]*)\""))) {
            if (seen.contains(id))
                doubled.append(name + u'#' + id);
            seen.insert(id);
        }
    }
    return doubled;
}

} // namespace

class ExporterTest : public testing::Test
{
protected:
    QString place(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void put(const char *name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(place(name)).path());
        QFile file(place(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    Guide m_tiny{tinyGuide()};
};

TEST_F(ExporterTest, everyPageBecomesAFile)
{
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    QStringList expected{QStringLiteral(".cartguide-export"), QStringLiteral("index.html"),
                         QStringLiteral("get-help-now.html")};
    for (const QString &id : m_tiny.pageIds())
        expected.append(id + QStringLiteral(".html"));
    expected.sort();
    QStringList found = all(place("out"));
    found.sort();
    EXPECT_EQ(found, expected);
    EXPECT_EQ(all(m_folder.path()), QStringList{QStringLiteral("out")}) << "nothing is left beside it";
}

TEST_F(ExporterTest, everyLinkOfTheTinyGuideIsReached)
{
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    EXPECT_EQ(brokenLinks(place("out")), QStringList());
    EXPECT_EQ(doubledIds(place("out")), QStringList());
}

TEST_F(ExporterTest, everyLinkOfTheRealGuideIsReached)
{
    ASSERT_EQ(exportGuide(Guide(realGuide()), on(kFresh), place("out")), std::nullopt);
    EXPECT_EQ(brokenLinks(place("out")), QStringList());
    EXPECT_EQ(doubledIds(place("out")), QStringList());
}

TEST_F(ExporterTest, aFileSaysWhenItWasMade)
{
    ASSERT_EQ(exportGuide(m_tiny, on(QDate(2026, 12, 1)), place("out")), std::nullopt);
    EXPECT_TRUE(fileText(place("out/lupus.html"))
                    .contains(QLatin1String("<b>This copy was made</b> <span>1 December 2026</span>")));
}

TEST_F(ExporterTest, theFilesNeedNothingButThemselves)
{
    ASSERT_EQ(exportGuide(Guide(realGuide()), on(kFresh), place("out")), std::nullopt);
    for (const QString &name : QDir(place("out")).entryList({QStringLiteral("*.html")})) {
        QString text = fileText(place("out") + u'/' + name);
        // The name of the SVG language; nothing is ever fetched from it.
        text.remove(QLatin1String("xmlns=\"http://www.w3.org/2000/svg\""));
        EXPECT_FALSE(text.contains(QLatin1String("guide:/"))) << qPrintable(name);
        EXPECT_FALSE(text.contains(QLatin1String("action:"))) << qPrintable(name);
        EXPECT_FALSE(text.contains(QLatin1String("http://"))) << qPrintable(name);
        EXPECT_EQ(captured(text, QStringLiteral("<(script|link|img|iframe|object|embed|form|base)\\b")), QStringList())
            << qPrintable(name);
        EXPECT_EQ(captured(text, QStringLiteral("((?:src|srcset|action|data)=\"[^\"]*\"|url\\([^)]*\\)|@import)")),
                  QStringList())
            << qPrintable(name);
        EXPECT_TRUE(text.contains(QLatin1String("http-equiv=\"Content-Security-Policy\""))) << qPrintable(name);
    }
}

TEST_F(ExporterTest, theStyleInAFileIsTheOneItsPolicyAllows)
{
    ASSERT_EQ(exportGuide(Guide(realGuide()), on(kFresh), place("out")), std::nullopt);
    const QString text = fileText(place("out/index.html"));
    const QByteArray style = captured(text, QStringLiteral("(?s)<style>(.*?)</style>")).value(0).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(text.contains(QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(hash))));
}

TEST_F(ExporterTest, anEmptyFolderIsUsed)
{
    QDir().mkpath(place("out"));
    EXPECT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    EXPECT_TRUE(QFile::exists(place("out/index.html")));
}

TEST_F(ExporterTest, anEarlierExportIsReplaced)
{
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    put("out/index.html", "old");
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    EXPECT_TRUE(fileText(place("out/index.html")).startsWith(QLatin1String("<!doctype html>")));
    EXPECT_EQ(all(m_folder.path()), QStringList{QStringLiteral("out")});
}

TEST_F(ExporterTest, aFolderThatHoldsAnythingElseIsLeftAlone)
{
    for (const char *name : {"out/letter.txt", "hidden/.profile", "folders/inner/file"}) {
        put(name, "mine");
        const QString folder = place(name).section(u'/', 0, place("").count(u'/'));
        const QStringList before = all(folder);
        const std::optional<QString> problem = exportGuide(m_tiny, on(kFresh), folder);
        ASSERT_TRUE(problem) << name;
        EXPECT_EQ(*problem, QStringLiteral("The folder “%1” is not empty. Choose a new or empty folder.").arg(folder));
        EXPECT_EQ(all(folder), before);
        EXPECT_EQ(fileText(place(name)), QStringLiteral("mine"));
    }
}

TEST_F(ExporterTest, whatAPersonPutIntoAnEarlierExportIsNotLost)
{
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("out")), std::nullopt);
    for (const char *name : {"out/letter.txt", "out/letter.html"}) {
        put(name, "mine");
        EXPECT_TRUE(exportGuide(m_tiny, on(kFresh), place("out")));
        EXPECT_EQ(fileText(place(name)), QStringLiteral("mine"));
        ASSERT_TRUE(QFile::remove(place(name)));
    }
}

TEST_F(ExporterTest, aFileIsLeftAlone)
{
    put("out", "mine");
    const std::optional<QString> problem = exportGuide(m_tiny, on(kFresh), place("out"));
    ASSERT_TRUE(problem);
    EXPECT_EQ(*problem,
              QStringLiteral("“%1” is a file, not a folder. Choose a new or empty folder.").arg(place("out")));
    EXPECT_EQ(fileText(place("out")), QStringLiteral("mine"));
    EXPECT_EQ(all(m_folder.path()), QStringList{QStringLiteral("out")});
}

TEST_F(ExporterTest, aFolderThatCannotBeWrittenGivesOneSentenceAndLeavesNothing)
{
    put("file", "mine");
    for (const QString &folder : {place("file/out"), place("missing/out"), QStringLiteral("/proc/cartguide")}) {
        const std::optional<QString> problem = exportGuide(m_tiny, on(kFresh), folder);
        ASSERT_TRUE(problem) << qPrintable(folder);
        EXPECT_EQ(*problem,
                  QStringLiteral("The guide could not be written to “%1”. Choose a folder that you may write to.")
                      .arg(folder));
        EXPECT_FALSE(QFileInfo::exists(folder));
    }
    EXPECT_EQ(all(m_folder.path()), QStringList{QStringLiteral("file")});
}

TEST_F(ExporterTest, aRelativeFolderIsMeantFromHere)
{
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder.path());
    const std::optional<QString> problem = exportGuide(m_tiny, on(kFresh), QStringLiteral("./a/../out/"));
    QDir::setCurrent(before);
    EXPECT_EQ(problem, std::nullopt);
    EXPECT_TRUE(QFile::exists(place("out/index.html")));
}

TEST_F(ExporterTest, theExportLooksAsTheReaderChose)
{
    guide::Presentation presentation = on(kFresh);
    presentation.theme = QStringLiteral("dark");
    ASSERT_EQ(exportGuide(m_tiny, presentation, place("out")), std::nullopt);
    EXPECT_TRUE(fileText(place("out/start.html")).contains(QLatin1String("class=\"theme-dark\"")));
}

TEST_F(ExporterTest, theSameGuideGivesTheSameFiles)
{
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("one")), std::nullopt);
    ASSERT_EQ(exportGuide(m_tiny, on(kFresh), place("two")), std::nullopt);
    for (const QString &name : all(place("one")))
        EXPECT_EQ(fileText(place("one") + u'/' + name), fileText(place("two") + u'/' + name)) << qPrintable(name);
}
