// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"
#include "ui/sheet/sheettools.h"
#include "web/pdfmaker.h"

#include <QObject>
#include <QTimer>

namespace ui
{

/// The sheet as a document to be made into a PDF, on the paper of this computer. `tools` are used now, not later.
web::PdfRequest sheetRequest(const questions::VisitSheet &sheet, const SheetTools &tools, bool largePrint);

/// The sheet as it prints, made anew in a calm moment after every change.
class SheetPaper : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    SheetPaper(const questions::VisitSheet &sheet, const SheetTools &tools, QObject *parent = nullptr);

    /// The sheet is another one now.
    void refresh();
    /// Calls back once, with the PDF of what the sheet is now. Not at all if it cannot be made: failed() says so.
    void whenReady(const std::function<void(const web::Pdf &)> &act);
    /// Whoever waits is not called back any more.
    void stopWaiting() { m_waiting.clear(); }
    const web::Pdf &pdf() const { return m_pdf; }
    bool isReady() const { return !m_pdf.bytes.isEmpty() && m_ticket == 0 && !m_soon.isActive(); }

signals:
    void ready();
    void failed(const ui::Sentence &sentence);

private:
    void make();
    void take(int ticket, const web::Pdf &pdf);
    void noteFailed(int ticket, web::PdfTrouble trouble);
    void giveUp(const Sentence &sentence);

    const questions::VisitSheet &m_sheet;
    const SheetTools &m_tools;
    QTimer m_soon;
    int m_ticket = 0; ///< of the PDF that is being made; 0: none is
    web::Pdf m_pdf;
    QList<std::function<void(const web::Pdf &)>> m_waiting;
};

} // namespace ui
