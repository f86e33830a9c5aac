// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QByteArray>
#include <QDate>

namespace questions
{

/// How the sheet is printed, and what it says of the guide.
struct SheetSetting {
    QString language = QStringLiteral("en-GB"); ///< of the words textOf() gives; the English stands under any other
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool letterPaper = false; ///< instead of A4
    bool largePrint = false; ///< 18 pt instead of 14 pt
    QString version; ///< of the guide: "1.0"
    QDate factsChecked;
    QDate made; ///< the day, injected; null: not known, and the sheet does not say
    QString reviewedBy; ///< the clinician who approved the guide; empty: nobody yet, and the sheet says so
    /// How many pages it takes; 0 when not known yet. Print once without, count, print again with it: then every page
    /// says "Page 1 of 2".
    int pages = 0;

    bool operator==(const SheetSetting &) const = default;
};

/// The whole printable sheet as one HTML document that needs nothing else: `style` is resources/style/sheet.css and is
/// carried inside. Meant for printing without margins: the sheet brings its own.
QByteArray sheetHtml(const VisitSheet &sheet, const SheetSetting &setting, const QByteArray &style);

} // namespace questions
