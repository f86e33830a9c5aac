// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"
#include "ui/sentence.h"

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

/// How it goes with what is on its way to a printer.
struct PrintNews {
    Sentence sentence; ///< none: the person changed their mind, and nothing was sent
    bool printed = false; ///< it is on paper
    /// Takes it back, at whatever stage it is; empty when it is over. May be called late, or twice.
    std::function<void()> stop = {};
    bool isRefused = false; ///< the printer took none of it
};

/// What whoever prints, or saves as PDF, needs from outside.
struct PaperTools {
    using Told = std::function<void(const PrintNews &news)>;

    web::PdfMaker *pdfMaker = nullptr; ///< null: the engine cannot start, and there are neither pages nor PDF
    /// A kiosk: strangers use it one after the other, so there are no files, nothing is kept, and nobody types.
    bool isShared = false;
    int pageCap = 0; ///< the most pages that can be printed from this window; 0: as many as there are
    std::function<QDate()> today;
    /// What the person reads in.
    std::function<guide::ReaderLanguage()> language = [] { return guide::ReaderLanguage(); };
    QString version; ///< of the guide
    /// Prints, asking where over `window`, and says how it goes, once or more often. Without it there is no Print
    /// button.
    std::function<void(QWidget *window, const QString &title, const web::Pdf &pdf, const Told &told)> print;
    std::function<QString(QWidget *window, const QString &title, const QString &name, const QString &filter)> whereTo =
        askWhereTo;
};

} // namespace ui
