// SPDX-License-Identifier: MIT
#pragma once

#include "openedwindow.h"
#include "ui/printing/printstrip.h"

/// The window with a printer that notes what it is given and says what the test tells it.
class PrintStripTest : public MainWindowTest
{
protected:
    PrintStripTest()
    {
        start.sheet.pdfMaker = &maker;
        start.sheet.today = start.clock;
        start.sheet.print = [this](QWidget *, const QString &title, const web::Pdf &pdf,
                                   const ui::PaperTools::Told &then) {
            titles.append(title);
            sent = pdf;
            told = then;
        };
        start.sheet.whereTo = [this](QWidget *, const QString &, const QString &name, const QString &) {
            offeredName = name;
            return file;
        };
    }
    ~PrintStripTest() override { window.reset(); }

    void pressPrint() { key(Qt::Key_P, Qt::ControlModifier); }
    ui::PrintStrip *strip() const { return find<ui::PrintStrip>("printStrip"); }
    QString said() const { return strip() && strip()->isVisible() ? strip()->accessibleName() : QString(); }
    bool says(const QString &part) const
    {
        return waitUntil([&] { return said().contains(part); });
    }
    bool isOffered(const char *choice) const { return isShown(choice); }
    bool isSent() const
    {
        return waitUntil([this] { return !titles.isEmpty(); });
    }

    web::PdfMaker maker;
    QStringList titles;
    web::Pdf sent;
    ui::PaperTools::Told told;
    QString file;
    QString offeredName;
};
