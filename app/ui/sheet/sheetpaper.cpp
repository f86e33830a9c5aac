// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetpaper.h"

#include "questions/sheethtml.h"
#include "questions/sheetwords.h"
#include "ui/printing/printsettings.h"

#include <utility>

namespace ui
{

namespace
{

constexpr int kCalm = 150;

} // namespace

web::PdfRequest sheetRequest(const questions::VisitSheet &sheet, const SheetTools &tools, bool largePrint)
{
    questions::SheetSetting setting;
    const guide::ReaderLanguage language = tools.language();
    setting.language = language.code;
    setting.direction = language.direction;
    setting.letterPaper = usualPaper() == guide::Paper::Letter;
    setting.largePrint = largePrint;
    setting.version = tools.version;
    setting.factsChecked = tools.factsChecked;
    setting.made = tools.today();
    setting.reviewedBy = tools.reviewedBy;
    web::PdfRequest request;
    request.html = [sheet, setting, style = tools.style](const guide::PaperLayout &layout) {
        questions::SheetSetting counted = setting;
        counted.pages = layout.pages;
        return questions::sheetHtml(sheet, counted, style);
    };
    request.title = questions::textOf(questions::sheetwords::kTitle);
    request.language = setting.language;
    request.paper = usualPaper();
    return request;
}

SheetPaper::SheetPaper(const questions::VisitSheet &sheet, const SheetTools &tools, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_tools(tools)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCalm);
    connect(&m_soon, &QTimer::timeout, this, &SheetPaper::make);
    if (m_tools.pdfMaker) {
        connect(m_tools.pdfMaker, &web::PdfMaker::made, this, &SheetPaper::take);
        connect(m_tools.pdfMaker, &web::PdfMaker::failed, this, &SheetPaper::noteFailed);
    }
}

void SheetPaper::refresh()
{
    if (m_tools.pdfMaker)
        m_soon.start();
}

void SheetPaper::whenReady(const std::function<void(const web::Pdf &)> &act)
{
    if (isReady()) {
        act(m_pdf);
        return;
    }
    m_waiting.append(act);
    if (!m_tools.pdfMaker)
        giveUp([] {
            return tr("The sheet cannot be made on this computer, because a part of the guide is missing. You "
                      "can copy your questions as text instead.");
        });
    else if (m_ticket == 0)
        make();
}

void SheetPaper::make()
{
    m_soon.stop();
    if (m_ticket != 0)
        m_tools.pdfMaker->cancel(m_ticket);
    const bool largePrint = m_sheet.needs().testFlag(questions::Need::LargePrint);
    m_ticket = m_tools.pdfMaker->make(sheetRequest(m_sheet, m_tools, largePrint));
}

void SheetPaper::take(int ticket, const web::Pdf &pdf)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    m_pdf = pdf;
    emit ready();
    if (!isReady())
        return; // it has changed since
    for (const auto &act : std::exchange(m_waiting, {}))
        act(m_pdf);
}

void SheetPaper::noteFailed(int ticket, web::PdfTrouble trouble)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    giveUp([trouble] { return sentenceFor(trouble); });
}

void SheetPaper::giveUp(const Sentence &sentence)
{
    m_waiting.clear();
    emit failed(sentence);
}

} // namespace ui
