// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardwords.h"

namespace ui
{

using eligibility::Answers;
using eligibility::QuestionId;

QString WizardWords::wizard()
{
    return tr("Get ready to ask");
}

QString WizardWords::partName(eligibility::Part part)
{
    switch (part) {
    case eligibility::Part::Condition:
        return tr("Your condition");
    case eligibility::Part::Health:
        return tr("Your health");
    case eligibility::Part::TreatmentsSoFar:
        return tr("Treatments so far");
    case eligibility::Part::Research:
        return tr("You and research");
    }
    Q_UNREACHABLE();
}

QString WizardWords::stepName(const WizardStep &step, const Answers &answers)
{
    switch (step.kind) {
    case WizardStep::Kind::Start:
        return tr("Before you start");
    case WizardStep::Kind::Question: {
        const Count count = countOf(step.question, answers);
        return tr("Question %1 of %2").arg(count.number).arg(count.of);
    }
    case WizardStep::Kind::Check:
        return tr("Check your answers");
    case WizardStep::Kind::Result:
        return tr("What to ask your specialist");
    }
    Q_UNREACHABLE();
}

QString WizardWords::questionText(QuestionId question)
{
    return eligibility::textOf(eligibility::question(question).text);
}

QString WizardWords::answerText(QuestionId question, const Answers &answers)
{
    const std::optional<eligibility::Choice> choice = answers.choice(question);
    if (choice)
        return eligibility::textOf(eligibility::offer(question, *choice)->text);
    return answers.isDone(question) ? tr("Skipped") : tr("Not answered yet");
}

QString WizardWords::removalText(const QList<eligibility::Removal> &removals, const Answers &answers)
{
    QStringList sentences;
    for (const eligibility::Removal &removal : removals) {
        const QString gone = eligibility::textOf(eligibility::offer(removal.question, removal.choice)->text);
        sentences << tr("You said “%1”, so we no longer ask: “%2” Your answer to it, “%3”, is gone.")
                         .arg(answerText(removal.because, answers), questionText(removal.question), gone);
    }
    return sentences.join(u' ');
}

QString WizardWords::startAgainText()
{
    return tr("Takes all your answers away. You can bring them back until you go on.");
}

QString WizardWords::clearedText()
{
    return tr("Your answers are gone. You can still bring them back.");
}

} // namespace ui
