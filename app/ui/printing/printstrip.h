// SPDX-License-Identifier: MIT
#pragma once

#include "ui/noticestrip.h"
#include "ui/printing/papertools.h"
#include "ui/sentence.h"
#include "web/pdfmaker.h"

#include <QPointer>

namespace guide
{
class Guide;
}

namespace ui
{

/// Printing the guide, one of its pages or the whole, or saving it as PDF: one thing at a time. What is going on, and
/// what can be pressed, stands in this strip, which stays while the reader reads on.
class PrintStrip : public NoticeStrip
{
    Q_OBJECT
public:
    /// All of them must outlive this. `day` says the day it is, or an invalid one where the clock cannot be right.
    PrintStrip(const guide::Guide &guide, const Appearance &appearance, const PaperTools &tools,
               std::function<QDate()> day, QWidget *parent = nullptr);
    ~PrintStrip() override;

    /// Offers a page, unless the id is empty, and the whole guide. While something is on its way, shows that.
    void open(const QString &pageId);
    /// Goes, unless something is on its way. What has been made and not yet agreed to is there when it opens again.
    void closeOffer();
    /// Whether a page is being got ready that goes to the printer without another question.
    bool isMakingForPrinter() const { return m_stage == Stage::Making && !m_page.isEmpty() && m_file.isEmpty(); }

signals:
    /// It has been closed, and what had the keyboard before it is no longer there.
    void keyboardLeft();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage {
        Offering,
        Making,
        Asking, ///< the guide is made: whether to print so many pages
        Ended, ///< nothing goes on; a sentence says how it went
        Printing,
    };

    void act(const QString &choice);
    /// An empty id: the whole guide.
    void make(const QString &pageId, bool asFile);
    void noteProgress(int ticket, int percent);
    void noteMade(int ticket, const web::Pdf &pdf);
    void noteFailed(int ticket, web::PdfTrouble trouble);
    void cancel();
    void sendToPrinter();
    void notePrinting(const PrintNews &news);
    void saveMade();
    void put(const QString &file);
    void leave();

    void go(Stage stage);
    void makeAgain();
    void end(const Sentence &sentence);
    QString message() const;
    QString offer() const;
    QList<NoticeChoice> choices() const;
    bool canPrint() const { return bool(m_tools.print); }
    bool canSave() const { return !m_tools.isShared; }
    /// Whether the whole guide is not too much for one print.
    bool canPrintGuide() const;
    web::PdfRequest request() const;
    QString title() const;
    QString askForFile();

    const guide::Guide &m_guide;
    const PaperTools &m_tools;
    const std::function<QDate()> m_day;
    /// Not the sheet's: a sheet does not wait for the whole guide.
    std::unique_ptr<web::PdfMaker> m_maker;
    Stage m_stage = Stage::Offering;
    QString m_offered; ///< the page that is offered
    QString m_page; ///< that is made, or was; empty: the whole guide
    QString m_file; ///< where it is to be saved; empty: it is to be printed
    int m_ticket = 0; ///< of what is being made
    int m_percent = 0;
    web::Pdf m_pdf; ///< what was made last, as long as something can be done with it
    PrintNews m_news; ///< the last of the printing
    Sentence m_sentence; ///< how it ended
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace ui
