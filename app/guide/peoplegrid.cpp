// SPDX-License-Identifier: MIT
#include "guide/peoplegrid.h"

#include "guide/setting.h"

#include <algorithm>

namespace guide
{

QString peopleGrid(const PeopleCount &count)
{
    constexpr int perRow = 20;
    constexpr int stepX = 20;
    constexpr int stepY = 29;
    QString uses;
    for (int i = 0; i < count.of; ++i) {
        const QString kind = i < count.died ? QStringLiteral("died")
            : i < count.happened            ? QStringLiteral("yes")
                                            : QStringLiteral("no");
        const int x = (i % perRow) * stepX + 1;
        const int y = (i / perRow) * stepY + 1;
        uses += QStringLiteral("<use href=\"#person\" class=\"%1\" x=\"%2\" y=\"%3\" width=\"14\" height=\"22\"/>")
                    .arg(kind)
                    .arg(x)
                    .arg(y);
        if (i < count.died)
            uses += QStringLiteral("<rect class=\"died\" x=\"%1\" y=\"%2\" width=\"16\" height=\"3\"/>")
                        .arg(x - 1)
                        .arg(y + 23);
    }
    const int rows = (count.of + perRow - 1) / perRow;
    const int columns = std::min(count.of, perRow);
    QString words = Words::tr("%1 of %2 people").arg(count.happened).arg(count.of);
    if (count.died > 0)
        words += QStringLiteral("; ") + Words::tr("%n of them died", nullptr, count.died);
    return QStringLiteral("<svg class=\"grid\" role=\"img\" aria-label=\"%1\" width=\"%2\" height=\"%3\" "
                          "viewBox=\"0 0 %2 %3\">%4</svg>\n")
        .arg(words.toHtmlEscaped())
        .arg(columns * stepX)
        .arg(rows * stepY)
        .arg(uses);
}

} // namespace guide
