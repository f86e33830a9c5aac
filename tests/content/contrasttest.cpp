// SPDX-License-Identifier: MIT
#include "guide/theme.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <array>

using guide::contrastRatio;
using guide::Theme;

namespace
{

constexpr double kText = 4.5;
constexpr double kGraphics = 3;

struct Pair {
    const char16_t *foreground;
    const char16_t *background;
    double least;
    std::array<double, 4> designed; ///< light, dark, cream, contrast, to one decimal
};

constexpr std::array kPairs{
    Pair{u"ink", u"page", kText, {14.6, 13.2, 12.8, 21}},
    Pair{u"ink", u"frame", kText, {12.6, 14.9, 10.6, 21}},
    Pair{u"ink", u"frame2", kText, {11.3, 11.8, 9.3, 21}},
    Pair{u"ink2", u"page", kText, {7.4, 8.5, 6.9, 21}},
    Pair{u"ink2", u"frame", kText, {6.3, 9.6, 5.7, 21}},
    Pair{u"ink2", u"frame2", kText, {5.7, 7.6, 5.0, 21}},
    Pair{u"ink", u"teal-wash", kText, {11.9, 9.7, 11.0, 21}},
    Pair{u"ink", u"red-wash", kText, {12.8, 12.0, 11.0, 21}},
    Pair{u"teal", u"page", kText, {7.7, 9.0, 7.9, 15.9}},
    Pair{u"teal", u"frame", kText, {6.6, 10.2, 6.5, 15.9}},
    Pair{u"teal", u"teal-wash", kText, {6.3, 6.6, 6.7, 15.9}},
    Pair{u"on-teal", u"teal", kText, {7.7, 10.2, 8.6, 15.9}},
    Pair{u"red", u"page", kText, {7.2, 8.0, 7.4, 12.3}},
    Pair{u"red", u"frame", kText, {6.2, 9.0, 6.1, 12.3}},
    Pair{u"red", u"red-wash", kText, {6.4, 7.3, 6.3, 12.3}},
    Pair{u"warm", u"page", kGraphics, {4.8, 8.9, 5.4, 15.2}},
    Pair{u"warm", u"frame", kGraphics, {4.1, 10.0, 4.5, 15.2}},
    Pair{u"edge", u"page", kGraphics, {4.7, 5.1, 4.8, 21}},
    Pair{u"edge", u"frame", kGraphics, {4.0, 5.8, 4.0, 21}},
    Pair{u"focus", u"page", kGraphics, {14.6, 12.4, 12.8, 15.2}},
    Pair{u"focus", u"frame", kGraphics, {12.6, 14.1, 10.6, 15.2}},
    Pair{u"cover-ink", u"cover", kText, {9.7, 10.1, 9.7, 21}},
};

QList<Theme> shippedThemes()
{
    return guide::parseThemes(realFile(QStringLiteral("style/tokens.json")));
}

double ratio(const Theme &theme, const char16_t *foreground, const char16_t *background)
{
    return contrastRatio(theme.colour(QString::fromUtf16(foreground)), theme.colour(QString::fromUtf16(background)));
}

} // namespace

TEST(ContrastTest, theRatioIsTheOneOfTheGuidelines)
{
    const struct {
        const char16_t *a;
        const char16_t *b;
        double ratio;
    } table[] = {
        {u"#000000", u"#FFFFFF", 21},   {u"#FFFFFF", u"#000000", 21},   {u"#123456", u"#123456", 1},
        {u"#777777", u"#FFFFFF", 4.48}, {u"#767676", u"#FFFFFF", 4.54}, {u"#949494", u"#FFFFFF", 3.03},
        {u"#FF0000", u"#FFFFFF", 4.00}, {u"#0000FF", u"#FFFFFF", 8.59}, {u"#ffff00", u"#ffffff", 1.07},
    };
    for (const auto &[a, b, expected] : table)
        EXPECT_NEAR(contrastRatio(QString::fromUtf16(a), QString::fromUtf16(b)), expected, 0.005);
}

TEST(ContrastTest, thereAreFourThemes)
{
    QStringList ids;
    for (const Theme &theme : shippedThemes())
        ids.append(theme.id);
    EXPECT_EQ(ids,
              (QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("cream"),
                           QStringLiteral("contrast")}));
}

TEST(ContrastTest, everyThemeHasEveryColour)
{
    const QList<Theme> themes = shippedThemes();
    for (const Theme &theme : themes) {
        EXPECT_EQ(theme.colours.size(), themes.front().colours.size());
        for (const QString &colour : theme.colours)
            EXPECT_TRUE(QRegularExpression(QStringLiteral("^#[0-9A-Fa-f]{6}$")).match(colour).hasMatch());
    }
}

TEST(ContrastTest, everyPairCanBeReadInEveryTheme)
{
    const QList<Theme> themes = shippedThemes();
    ASSERT_EQ(themes.size(), 4);
    for (const Pair &pair : kPairs) {
        for (qsizetype i = 0; i < themes.size(); ++i) {
            const double found = ratio(themes[i], pair.foreground, pair.background);
            const QString name =
                QStringLiteral("%1 on %2, %3")
                    .arg(QString::fromUtf16(pair.foreground), QString::fromUtf16(pair.background), themes[i].id);
            EXPECT_GE(found, pair.least) << qPrintable(name);
            EXPECT_NEAR(found, pair.designed[size_t(i)], 0.051) << qPrintable(name);
        }
    }
}

TEST(ContrastTest, notesCanBeReadOnTheirPaper)
{
    for (const Theme &theme : shippedThemes()) {
        for (const char16_t *text : {u"ink", u"ink2", u"teal", u"red"})
            EXPECT_GE(ratio(theme, text, u"paper"), kText) << qPrintable(theme.id);
    }
}
