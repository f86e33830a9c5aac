// SPDX-License-Identifier: MIT
#include "layers.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>

using layers::Room;
using layers::Target;

namespace
{

const QString kApp = QStringLiteral(CARTGUIDE_SOURCE_DIR "/app");

QString read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList sources()
{
    QStringList files;
    QDirIterator it(kApp, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(kApp).relativeFilePath(it.next());
    files.sort();
    return files;
}

/// The links of every target, as the build wrote them down: folder, name, libraries.
QList<Target> targets()
{
    QList<Target> all;
    const QStringList lines = read(QStringLiteral(CARTGUIDE_LINKS)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        all << Target{words.value(0), words.value(1), words.mid(2)};
    }
    return all;
}

struct Planted {
    const char *file;
    const char *line;
};

constexpr std::array<Planted, 18> kForbidden{{
    {"guide/page.cpp", "#include <QWidget>"},
    {"guide/page.cpp", "#include <QtWidgets/QWidget>"},
    {"guide/page.cpp", "#include <QtWidgets>"},
    {"guide/page.cpp", "#include <qwidget.h>"},
    {"guide/page.cpp", "  #  include \"QWidget\""},
    {"guide/page.cpp", "#include <QColor>"},
    {"guide/page.cpp", "#include <QPrinter>"},
    {"guide/page.cpp", "#include <QWebEngineView>"},
    {"guide/page.cpp", "#include \"ui/look.h\""},
    {"guide/page.cpp", "#include <ui/look.h>"},
    {"guide/page.cpp", "#include \"../ui/look.h\""},
    {"guide/page.cpp", "#include \"page.h\""},
    {"guide/page.cpp", "#include HEADER"},
    {"guide/page.h", "#include <cmark.h>"},
    {"language/languages.cpp", "#include <cmark.h>"},
    {"web/reader.cpp", "#include \"ui/look.h\""},
    {"ui/window.cpp", "#include <QWebEngineView>"},
    {"cellar/wine.cpp", "#include <QString>"},
}};

constexpr std::array<Planted, 9> kAllowed{{
    {"guide/page.cpp", "#include \"guide/page.h\""},
    {"guide/page.cpp", "#include <QString>"},
    {"guide/page.cpp", "#include <QtCore/QString>"},
    {"guide/page.cpp", "#include <string_view>"},
    {"guide/markdown.cpp", "#include <cmark.h>"},
    {"web/reader.cpp", "#include <QWebEngineView>"},
    {"web/reader.cpp", "#include \"reader.moc\""},
    {"ui/window.cpp", "#include \"web/reader.h\""},
    {"main.cpp", "#include \"commandline.h\""},
}};

QStringList faultsOf(const Planted &planted)
{
    const QString text = QStringLiteral("// first\n%1\nint x;\n").arg(QLatin1String(planted.line));
    return layers::includeFaults(QLatin1String(planted.file), text);
}

} // namespace

TEST(LayersTest, everyIncludeFollowsAnArrow)
{
    const QStringList files = sources();
    ASSERT_TRUE(files.contains(QStringLiteral("guide/page.h")));
    QStringList faults;
    for (const QString &file : files)
        faults << layers::includeFaults(file, read(kApp + u'/' + file));
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join(u'\n'));
}

TEST(LayersTest, everyLinkFollowsAnArrow)
{
    const QList<Target> all = targets();
    ASSERT_TRUE(
        std::any_of(all.cbegin(), all.cend(), [](const Target &t) { return t.name == QLatin1String("guide"); }));
    const QStringList faults = layers::linkFaults(all);
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join(u'\n'));
}

TEST(LayersTest, noArrowLeadsBack)
{
    QStringList above;
    for (const Room &room : layers::rooms()) {
        for (const QString &seen : room.rooms)
            EXPECT_TRUE(above.contains(seen)) << qPrintable(room.name) << " sees " << qPrintable(seen);
        above << room.name;
    }
}

TEST(LayersTest, aForbiddenIncludeIsCaughtWithItsLine)
{
    for (const Planted &planted : kForbidden) {
        const QStringList faults = faultsOf(planted);
        ASSERT_EQ(faults.size(), 1) << planted.file << ' ' << planted.line;
        EXPECT_TRUE(faults.front().startsWith(QLatin1String(planted.file))) << qPrintable(faults.front());
    }
    EXPECT_TRUE(faultsOf(kForbidden.front()).front().contains(QStringLiteral("page.cpp:2:")));
}

TEST(LayersTest, anAllowedIncludePasses)
{
    for (const Planted &planted : kAllowed)
        EXPECT_TRUE(faultsOf(planted).isEmpty()) << planted.file << ' ' << planted.line;
}

TEST(LayersTest, aForbiddenLinkIsCaught)
{
    const Target helper{QStringLiteral("tests/ui"), QStringLiteral("windows"), {}};
    const QList<Target> forbidden{
        {QStringLiteral("app/guide"), QStringLiteral("guide"), {QStringLiteral("Qt6::Widgets")}},
        {QStringLiteral("app/guide"), QStringLiteral("guide"), {QStringLiteral("ui::ui")}},
        {QStringLiteral("app/ui"), QStringLiteral("ui"), {QStringLiteral("PkgConfig::libcmark")}},
        {QStringLiteral("app/cellar"), QStringLiteral("cellar"), {}},
        {QStringLiteral("tests/guide"), QStringLiteral("guide-test"), {QStringLiteral("web::web")}},
        {QStringLiteral("tests/guide"), QStringLiteral("guide-test"), {QStringLiteral("windows")}},
    };
    for (const Target &target : forbidden)
        EXPECT_EQ(layers::linkFaults({helper, target}).size(), 1) << qPrintable(target.links.join(u' '));
}

TEST(LayersTest, anAllowedLinkPasses)
{
    const QList<Target> allowed{
        {QStringLiteral("app/guide"),
         QStringLiteral("guide"),
         {QStringLiteral("Qt6::Core"), QStringLiteral("PkgConfig::libcmark")}},
        {QStringLiteral("app"),
         QStringLiteral("cartguide"),
         {QStringLiteral("ui::ui"), QStringLiteral("cartguide_flags")}},
        {QStringLiteral("tests/guide"), QStringLiteral("folders"), {QStringLiteral("guide::guide")}},
        {QStringLiteral("tests/guide"),
         QStringLiteral("guide-test"),
         {QStringLiteral("folders"), QStringLiteral("GTest::gtest")}},
    };
    const QStringList faults = layers::linkFaults(allowed);
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join(u'\n'));
}
