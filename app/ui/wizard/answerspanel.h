// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"
#include "ui/wizard/wizardpanel.h"

#include <optional>

namespace ui
{

/// A screen of "Get ready to ask" that is made from the answers: anew when they are others, and when another language
/// is spoken, though not before it is seen.
class AnswersPanel : public WizardPanel
{
    Q_OBJECT
public:
    using WizardPanel::WizardPanel;

protected:
    /// Those shown; there must be some.
    const eligibility::Answers &answers() const { return *m_answers; }
    /// Tells of these. `same`: whatever else the screen says is what it said before.
    void tell(const eligibility::Answers &answers, bool same = true);
    /// Makes what is shown, from answers().
    virtual void fill() = 0;

    void changeEvent(QEvent *event) override;

private:
    void retellIfStale();

    std::optional<eligibility::Answers> m_answers;
    bool m_stale = false; ///< in another language than is spoken now
};

} // namespace ui
