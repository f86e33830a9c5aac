// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "dressed.h"

#include <gtest/gtest.h>

#include <QFont>
#include <QPalette>

namespace
{

ui::Look lookFor(const char *text, const char *window, double points = 10)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, QColor(QLatin1String(text)));
    palette.setColor(QPalette::Window, QColor(QLatin1String(window)));
    QFont font;
    font.setPointSizeF(points);
    return ui::systemLook(palette, font);
}

int sizeFor(double points)
{
    return lookFor("#000000", "#efefef", points).textPercent;
}

TEST(LookTest, aPlainLightDesktopIsLight)
{
    EXPECT_EQ(lookFor("#000000", "#efefef").theme, QStringLiteral("light"));
    EXPECT_EQ(lookFor("#232629", "#ffffff").theme, QStringLiteral("light"));
}

TEST(LookTest, lightTextOnADarkWindowIsDark)
{
    EXPECT_EQ(lookFor("#eeeeee", "#2d2d2d").theme, QStringLiteral("dark"));
    EXPECT_EQ(lookFor("#ffffff", "#101010").theme, QStringLiteral("dark"));
}

TEST(LookTest, blackAndWhiteAskForHighContrast)
{
    EXPECT_EQ(lookFor("#ffffff", "#000000").theme, QStringLiteral("contrast"));
    EXPECT_EQ(lookFor("#ffff00", "#000000").theme, QStringLiteral("contrast"));
    EXPECT_EQ(lookFor("#000000", "#ffffff").theme, QStringLiteral("contrast"));
}

TEST(LookTest, theUsualFontSizesAreAHundredPercent)
{
    EXPECT_EQ(sizeFor(8), 100);
    EXPECT_EQ(sizeFor(9), 100);
    EXPECT_EQ(sizeFor(11), 100);
}

TEST(LookTest, aLargerSystemFontTakesTheNextSizeUp)
{
    EXPECT_EQ(sizeFor(12), 125);
    EXPECT_EQ(sizeFor(14), 150);
    EXPECT_EQ(sizeFor(20), 200);
    EXPECT_EQ(sizeFor(30), 300);
    EXPECT_EQ(sizeFor(72), 400);
}

TEST(LookTest, aFontGivenInPixelsCountsToo)
{
    QFont font;
    font.setPixelSize(28);
    EXPECT_EQ(ui::systemLook(QPalette(Qt::white), font).textPercent, 200);
}

TEST(LookTest, theThemesAreThoseOfTheTokens)
{
    QStringList ids;
    const QByteArray tokens = readAll(QStringLiteral(CARTGUIDE_RESOURCES "/style/tokens.json"));
    for (const guide::Theme &theme : guide::parseThemes(tokens))
        ids.append(theme.id);
    EXPECT_EQ(ui::themeIds(), ids);
}

} // namespace
