// SPDX-License-Identifier: MIT
#include "ui/wizard/answerspanel.h"

#include <QEvent>

#include <utility>

namespace ui
{

void AnswersPanel::tell(const eligibility::Answers &answers, bool same)
{
    if (m_answers == answers && same) {
        retellIfStale();
        return;
    }
    m_stale = false;
    m_answers = answers;
    fill();
}

void AnswersPanel::retellIfStale()
{
    if (std::exchange(m_stale, false))
        showAgain([this] { fill(); });
}

void AnswersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_answers) {
        m_stale = true;
        if (isVisible())
            retellIfStale();
    }
    WizardPanel::changeEvent(event);
}

} // namespace ui
