// SPDX-License-Identifier: MIT
#include "web/pagefinder.h"

#include <QPointer>
#include <QWebEngineFindTextResult>

namespace web
{

PageFinder::PageFinder(QWebEnginePage &page, QObject *parent) : QObject(parent), m_page(page) { }

void PageFinder::find(const QString &text, QWebEnginePage::FindFlags flags)
{
    // A page that goes answers what it was still asked.
    const auto answer = [finder = QPointer(this), question = ++m_questions](const QWebEngineFindTextResult &result) {
        if (finder)
            finder->note(question, result);
    };
    m_page.findText(text, flags, answer);
}

void PageFinder::note(int question, const QWebEngineFindTextResult &result)
{
    if (question != m_questions)
        return;
    // The marks of what was found before would stay on the scroll bar.
    if (result.numberOfMatches() == 0)
        m_page.findText({});
    emit found(result.activeMatch(), result.numberOfMatches());
}

} // namespace web
