// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace web
{
class PdfMaker;
struct Pdf;
} // namespace web

namespace ui
{

/// The system's dialogs: a path, or nothing. `name` is what the file is called unless the person says otherwise.
QString askWhereTo(QWidget *window, const QString &title, const QString &name, const QString &filter);
QString askWhichOne(QWidget *window, const QString &title, const QString &filter);

/// What the sheet's editor needs from outside.
struct SheetTools {
    web::PdfMaker *pdfMaker = nullptr; ///< null: the engine cannot start, and there is neither preview nor PDF
    QByteArray style; ///< resources/style/sheet.css
    QString keepFolder; ///< where the list is kept if the person asks; the keeper's alone
    std::function<QDate()> today; ///< null while the clock cannot be trusted
    QDate factsChecked; ///< of the guide, as are the next two
    QString version;
    QString reviewedBy; ///< empty: nobody yet
    using Said = std::function<void(bool printed, const QString &sentence)>;
    /// Prints, asking where over `window`, and says how it goes, once or more often; an empty sentence: the person
    /// changed their mind. Without it there is no Print button.
    std::function<void(QWidget *window, const web::Pdf &pdf, const Said &said)> print;
    /// The system's file dialogs: a path, or nothing.
    std::function<QString(QWidget *window, const QString &title, const QString &name, const QString &filter)> whereTo =
        askWhereTo;
    std::function<QString(QWidget *window, const QString &title, const QString &filter)> whichOne = askWhichOne;
};

} // namespace ui
