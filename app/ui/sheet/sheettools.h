// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/papertools.h"

#include <QByteArray>

namespace ui
{

/// What the sheet's editor needs from outside.
struct SheetTools : PaperTools {
    QByteArray style; ///< resources/style/sheet.css
    QString keepFolder; ///< where the list is kept if the person asks; the keeper's alone
    QDate factsChecked; ///< of the guide, as is the next
    QString reviewedBy; ///< empty: nobody yet
    /// The system's file dialog: a path, or nothing.
    std::function<QString(QWidget *window, const QString &title, const QString &filter)> whichOne = askWhichOne;
};

} // namespace ui
