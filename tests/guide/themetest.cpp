// SPDX-License-Identifier: MIT
#include "guide/theme.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::Theme;

namespace
{

const QByteArray kTokens = R"({
    "themes": ["light", "dark"],
    "colours": { "ink": ["#111111", "#EEEEEE"], "teal": ["#00AAAA", "#00BBBB"], "teal-wash": ["#DDFFFF", "#002222"] },
    "strokes": { "drawing": ["2.5", "3"] }
})";

} // namespace

TEST(ThemeTest, themesAreReadInTheirOrder)
{
    const QList<Theme> themes = guide::parseThemes(kTokens);
    ASSERT_EQ(themes.size(), 2);
    EXPECT_EQ(themes[0].id, QStringLiteral("light"));
    EXPECT_EQ(themes[1].id, QStringLiteral("dark"));
    EXPECT_EQ(themes[0].colour(QStringLiteral("ink")), QStringLiteral("#111111"));
    EXPECT_EQ(themes[1].colour(QStringLiteral("teal-wash")), QStringLiteral("#002222"));
    EXPECT_EQ(themes[1].drawingStroke, QStringLiteral("3"));
}

TEST(ThemeTest, aMalformedFileHasNoThemes)
{
    for (const char *text : {"", "{", "[]", "{}", "{\"themes\": 5}", "\x00\xff"})
        EXPECT_TRUE(guide::parseThemes(text).isEmpty()) << text;
}

TEST(ThemeTest, theFirstThemeIsTheRootAndTheRestAreClasses)
{
    EXPECT_EQ(QString::fromUtf8(guide::themeCss(guide::parseThemes(kTokens))),
              QStringLiteral(":root{--ink:#111111;--teal:#00AAAA;--teal-wash:#DDFFFF;--drawing-stroke:2.5px}\n"
                             ":root.theme-dark{--ink:#EEEEEE;--teal:#00BBBB;--teal-wash:#002222;"
                             "--drawing-stroke:3px}\n"));
    EXPECT_EQ(guide::themeCss({}), QByteArray());
}

TEST(ThemeTest, aPaintedDrawingCarriesTheThemesColoursAndNoName)
{
    const QByteArray svg = realFile(QStringLiteral("diagrams/step-collect.svg"));
    for (const Theme &theme : guide::parseThemes(realFile(QStringLiteral("style/tokens.json")))) {
        const QByteArray painted = guide::paintedDrawing(svg, theme);
        EXPECT_TRUE(painted.contains(".vw{fill:" + theme.colour(QStringLiteral("teal-wash")).toUtf8()
                                     + ";stroke:" + theme.colour(QStringLiteral("ink")).toUtf8()))
            << painted.constData();
        EXPECT_TRUE(painted.contains("stroke-width:" + theme.drawingStroke.toUtf8()));
        EXPECT_FALSE(painted.contains('%')) << painted.constData();
        EXPECT_LT(painted.indexOf("<svg"), painted.indexOf("<style>"));
        EXPECT_EQ(painted.size() - svg.size(), painted.indexOf("</style>") + 8 - painted.indexOf("<style>"));
    }
}
