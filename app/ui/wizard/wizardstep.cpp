// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardstep.h"

namespace ui
{

namespace
{

using eligibility::Answers;
using eligibility::QuestionId;
using Kind = WizardStep::Kind;

/// The first open question, or the list of answers when there is none.
WizardStep firstOpen(const Answers &answers)
{
    const std::optional<QuestionId> open = eligibility::next(answers);
    return open ? WizardStep::at(*open) : WizardStep{Kind::Check};
}

} // namespace

WizardStep openingStep(const Answers &answers)
{
    return answers.isEmpty() ? WizardStep() : firstOpen(answers);
}

WizardStep stepAfter(const WizardStep &step, const Answers &answers)
{
    switch (step.kind) {
    case Kind::Start:
        return firstOpen(answers);
    case Kind::Question:
        if (step.changedFrom) {
            const std::optional<QuestionId> open = eligibility::next(answers);
            return open ? WizardStep{Kind::Question, *open, step.changedFrom} : WizardStep{*step.changedFrom};
        }
        // With all of them answered, whoever looks at one again has come from the list of answers.
        if (!eligibility::next(answers))
            return {Kind::Check};
        if (const std::optional<QuestionId> after = eligibility::askedAfter(answers, step.question))
            return WizardStep::at(*after);
        return firstOpen(answers);
    case Kind::Check:
    case Kind::Result:
        break;
    }
    return {Kind::Result};
}

std::optional<WizardStep> stepBefore(const WizardStep &step, const Answers &answers)
{
    switch (step.kind) {
    case Kind::Start:
        break;
    case Kind::Question: {
        const std::optional<QuestionId> before = eligibility::askedBefore(answers, step.question);
        return before ? WizardStep::at(*before) : WizardStep();
    }
    case Kind::Check:
        return WizardStep::at(eligibility::askedQuestions(answers).constLast());
    case Kind::Result:
        return WizardStep{Kind::Check};
    }
    return {};
}

WizardStep standing(const WizardStep &step, const Answers &answers)
{
    if (step.kind != Kind::Question || answers.isAsked(step.question))
        return step;
    return *stepBefore(step, answers);
}

PartProgress progressOf(eligibility::Part part, const Answers &answers)
{
    PartProgress progress;
    for (const QuestionId id : eligibility::askedQuestions(answers)) {
        if (eligibility::question(id).part != part)
            continue;
        const bool isDone = answers.isDone(id);
        if (progress.asked == 0 || (!isDone && progress.done == progress.asked))
            progress.door = id;
        ++progress.asked;
        progress.done += isDone ? 1 : 0;
    }
    return progress;
}

Count countOf(QuestionId question, const Answers &answers)
{
    const QList<QuestionId> asked = eligibility::askedQuestions(answers);
    return {int(asked.indexOf(question)) + 1, int(asked.size())};
}

} // namespace ui
