// SPDX-License-Identifier: MIT
#include "ui/kiosk/visitorprints.h"

#include "ui/printing/printsettings.h"
#include "ui/printing/printway.h"
#include "web/pdfmaker.h"

#include <utility>

namespace ui
{

VisitorPrints::VisitorPrints(std::shared_ptr<PrintSystem> system, QString queue, int pageCap, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_queue(std::move(queue))
    , m_pageCap(pageCap)
{
}

void VisitorPrints::print(const QString &title, const web::Pdf &pdf, const PaperTools::Told &told)
{
    if (m_pages + pdf.pages > m_pageCap) {
        told({tooMuchPaper(pdf.pages)});
        return;
    }
    // Given back only if the printer took none of it: of what was stopped, or went wrong, some may be on paper.
    m_pages += pdf.pages;
    PrintSettings settings;
    settings.queue = m_queue;
    settings.paper = usualPaper();
    settings.onKiosk = true;
    ++m_all;
    ++m_own;
    emit waitingChanged(true);
    sendToPrinter(m_system, settings, title, pdf.bytes, this,
                  [this, pages = pdf.pages, visitor = m_visitor, told](const PrintNews &news) {
                      note(news, pages, visitor, told);
                  });
}

void VisitorPrints::forget()
{
    ++m_visitor;
    m_own = 0;
    m_pages = 0;
}

void VisitorPrints::note(const PrintNews &news, int pages, int visitor, const PaperTools::Told &told)
{
    if (news.printed)
        emit printed();
    if (!news.stop)
        --m_all;
    if (visitor != m_visitor)
        return;
    if (news.isRefused)
        m_pages -= pages;
    if (!news.stop)
        emit waitingChanged(--m_own > 0);
    told(news);
}

Sentence VisitorPrints::tooMuchPaper(int pages) const
{
    return [most = m_pageCap, sent = m_pages, pages] {
        if (sent == 0)
            return tr("Nothing was printed. Here, the most pages that one visitor can print is %1. This would need %2.")
                .arg(most)
                .arg(pages);
        return tr("Nothing was printed. Here, the most pages that one visitor can print is %1. You have sent %2 to the "
                  "printer already, and this would need %3 more.")
            .arg(most)
            .arg(sent)
            .arg(pages);
    };
}

} // namespace ui
