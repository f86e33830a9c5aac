// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"

namespace ui
{

/// One screen of "Get ready to ask".
struct WizardStep {
    enum class Kind { Start, Question, Check, Result };

    Kind kind = Kind::Start;
    eligibility::QuestionId question = eligibility::QuestionId::Condition; ///< only for Question
    /// Only for Question: Change was pressed on this screen, and Next leads back to it.
    std::optional<Kind> changedFrom = std::nullopt;

    bool operator==(const WizardStep &) const = default;

    static WizardStep at(eligibility::QuestionId question) { return {Kind::Question, question, {}}; }
};

/// Where the wizard opens: at the beginning, or where the person was.
WizardStep openingStep(const eligibility::Answers &answers);
/// Where Next leads.
WizardStep stepAfter(const WizardStep &step, const eligibility::Answers &answers);
/// Where Back leads when the trail does not know; the beginning leads nowhere.
std::optional<WizardStep> stepBefore(const WizardStep &step, const eligibility::Answers &answers);
/// The step itself, or one that there still is if its question is no longer asked.
WizardStep standing(const WizardStep &step, const eligibility::Answers &answers);

/// How far a part has been answered.
struct PartProgress {
    int asked = 0;
    int done = 0;
    eligibility::QuestionId door = eligibility::QuestionId::Condition; ///< its first open question, else its first
};
PartProgress progressOf(eligibility::Part part, const eligibility::Answers &answers);

/// Counted from 1, among the questions that are asked.
struct Count {
    int number = 0;
    int of = 0;
};
Count countOf(eligibility::QuestionId question, const eligibility::Answers &answers);

} // namespace ui
