// SPDX-License-Identifier: MIT
#include "guide/peoplegrid.h"

#include "guide/setting.h"

#include <QPoint>

#include <algorithm>

namespace guide
{

namespace
{

constexpr int kPerRow = 20;
constexpr int kStepX = 20;
constexpr int kStepY = 29;
const QLatin1String kDied{"died"};

QPoint placeOf(int person)
{
    return {person % kPerRow * kStepX + 1, person / kPerRow * kStepY + 1};
}

/// The people from `first` to before `end`, in one path: an element each costs the engine more than the rest of a page.
QString people(const QString &outline, const QString &kind, int first, int end)
{
    if (first >= end)
        return {};
    QString path;
    for (int i = first; i < end; ++i)
        path += QStringLiteral("M%1 %2").arg(placeOf(i).x()).arg(placeOf(i).y()) + outline;
    QString drawn = QStringLiteral("<path class=\"%1\" d=\"%2\"/>").arg(kind, path);
    for (int i = first; kind == kDied && i < end; ++i) {
        drawn += QStringLiteral("<rect class=\"died\" x=\"%1\" y=\"%2\" width=\"16\" height=\"3\"/>")
                     .arg(placeOf(i).x() - 1)
                     .arg(placeOf(i).y() + 23);
    }
    return drawn;
}

} // namespace

QString outlineOf(const QByteArray &glyph)
{
    return QString::fromUtf8(glyph).section(QStringLiteral(" d=\""), 1).section(u'"', 0, 0);
}

QString peopleGrid(const QString &outline, const PeopleCount &count)
{
    const int rows = (count.of + kPerRow - 1) / kPerRow;
    const int columns = std::min(count.of, kPerRow);
    QString words = Words::tr("%1 of %2 people").arg(count.happened).arg(count.of);
    if (count.died > 0)
        words += QStringLiteral("; ") + Words::tr("%n of them died", nullptr, count.died);
    return QStringLiteral("<svg class=\"grid\" role=\"img\" aria-label=\"%1\" width=\"%2\" height=\"%3\" "
                          "viewBox=\"0 0 %2 %3\">%4</svg>\n")
        .arg(words.toHtmlEscaped())
        .arg(columns * kStepX)
        .arg(rows * kStepY)
        .arg(people(outline, kDied, 0, count.died) + people(outline, QStringLiteral("yes"), count.died, count.happened)
             + people(outline, QStringLiteral("no"), count.happened, count.of));
}

QString personOfKind(const QString &outline, const QString &kind)
{
    return QStringLiteral(
               "<svg class=\"grid\" aria-hidden=\"true\" width=\"16\" height=\"27\" viewBox=\"0 0 16 27\">%1</svg>")
        .arg(people(outline, kind, 0, 1));
}

} // namespace guide
