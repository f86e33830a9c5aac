// SPDX-License-Identifier: MIT
#include "guide/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace guide
{

namespace
{

/// Class in a drawing, and the CSS that paints it; `%token` stands for a colour.
struct PaintRule {
    const char *className;
    const char *css;
};

constexpr std::array<PaintRule, 16> kPaintRules{{
    {"vi", "fill:none;stroke:%ink"},
    {"vw", "fill:%teal-wash;stroke:%ink"},
    {"vm", "fill:%teal-mid;stroke:%ink"},
    {"vp", "fill:%page;stroke:%ink"},
    {"vy", "fill:%warm-fill;stroke:%ink"},
    {"vf", "fill:%ink"},
    {"vn", "fill:%warm-nucleus"},
    {"vt", "fill:%teal-nucleus"},
    {"c1", "fill:%c1"},
    {"c2", "fill:%c2"},
    {"c3", "fill:%c3"},
    {"c4", "fill:%c4"},
    {"c5", "fill:%c5"},
    {"c6", "fill:%c6"},
    {"c7", "fill:%c7"},
    {"c8", "fill:%c8"},
}};

QString withColours(QString css, const Theme &theme)
{
    // Longest names first, so that "%teal" does not eat the head of "%teal-wash".
    QStringList tokens = theme.colours.keys();
    std::sort(tokens.begin(), tokens.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &token : std::as_const(tokens))
        css.replace(u'%' + token, theme.colour(token));
    return css;
}

double channel(uint value)
{
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QString &colour)
{
    const uint rgb = colour.mid(1).toUInt(nullptr, 16);
    return 0.2126 * channel((rgb >> 16) & 0xff) + 0.7152 * channel((rgb >> 8) & 0xff) + 0.0722 * channel(rgb & 0xff);
}

} // namespace

QString Theme::colour(const QString &token) const
{
    const auto it = colours.constFind(token);
    Q_ASSERT_X(it != colours.cend(), "Theme::colour", qPrintable(token));
    return it == colours.cend() ? QString() : *it;
}

QList<Theme> parseThemes(const QByteArray &tokensJson)
{
    const QJsonObject root = QJsonDocument::fromJson(tokensJson).object();
    const QJsonArray ids = root[QStringLiteral("themes")].toArray();
    const QJsonObject colours = root[QStringLiteral("colours")].toObject();
    const QJsonArray strokes = root[QStringLiteral("strokes")][QStringLiteral("drawing")].toArray();
    QList<Theme> themes;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Theme theme{ids[i].toString(), {}, strokes[i].toString()};
        for (auto it = colours.begin(); it != colours.end(); ++it)
            theme.colours.insert(it.key(), it.value().toArray()[i].toString());
        themes.append(theme);
    }
    return themes;
}

QByteArray themeCss(const QList<Theme> &themes)
{
    QString css;
    for (const Theme &theme : themes) {
        css += &theme == &themes.front() ? QStringLiteral(":root{") : QStringLiteral(":root.theme-%1{").arg(theme.id);
        QStringList tokens = theme.colours.keys();
        tokens.sort();
        for (const QString &token : std::as_const(tokens))
            css += QStringLiteral("--%1:%2;").arg(token, theme.colour(token));
        css += QStringLiteral("--drawing-stroke:%1px}\n").arg(theme.drawingStroke);
    }
    return css.toUtf8();
}

QByteArray paintedDrawing(const QByteArray &svg, const Theme &theme)
{
    QString css;
    for (const PaintRule &rule : kPaintRules) {
        css += QStringLiteral(".%1{%2;stroke-width:%3;stroke-linecap:round;stroke-linejoin:round}")
                   .arg(QLatin1String(rule.className), QLatin1String(rule.css), theme.drawingStroke);
    }
    const qsizetype head = svg.indexOf('>', svg.indexOf("<svg")) + 1;
    QByteArray painted = svg;
    return painted.insert(head, QByteArray("<style>" + withColours(css, theme).toUtf8() + "</style>"));
}

double contrastRatio(const QString &a, const QString &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace guide
