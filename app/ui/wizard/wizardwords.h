// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardstep.h"

#include <QCoreApplication>

namespace ui
{

/// What the wizard is called in several places.
struct WizardWords {
    Q_DECLARE_TR_FUNCTIONS(WizardWords)

public:
    static QString wizard();
    static QString partName(eligibility::Part part);
    /// What the step is called: in the window's title, and in the rail.
    static QString stepName(const WizardStep &step, const eligibility::Answers &answers);
    /// The question in the reader's language.
    static QString questionText(eligibility::QuestionId question);
    /// The answer in the words of its question, or that it was skipped, or not answered yet.
    static QString answerText(eligibility::QuestionId question, const eligibility::Answers &answers);
    /// What was taken away and why, and that it can be undone.
    static QString removalText(const QList<eligibility::Removal> &removals, const eligibility::Answers &answers);
    /// What Start again does, for those who do not see what comes after it.
    static QString startAgainText();
    /// That every answer was taken away.
    static QString clearedText();
};

} // namespace ui
