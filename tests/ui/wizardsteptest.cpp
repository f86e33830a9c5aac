// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardstep.h"

#include <gtest/gtest.h>

namespace
{

using eligibility::Answers;
using eligibility::Choice;
using eligibility::Part;
using eligibility::QuestionId;
using ui::WizardStep;
using Kind = WizardStep::Kind;

Answers allSkipped()
{
    Answers answers;
    while (const std::optional<QuestionId> question = eligibility::next(answers))
        answers.skip(*question);
    return answers;
}

WizardStep changed(QuestionId question, Kind from)
{
    return {Kind::Question, question, from};
}

TEST(WizardStepTest, opensAtTheBeginningThenWhereThePersonWasThenAtTheCheck)
{
    Answers answers;
    EXPECT_EQ(ui::openingStep(answers), WizardStep());
    answers.set(QuestionId::Condition, Choice::Lupus);
    EXPECT_EQ(ui::openingStep(answers), WizardStep::at(QuestionId::UnderSpecialist));
    EXPECT_EQ(ui::openingStep(allSkipped()).kind, Kind::Check);
}

TEST(WizardStepTest, nextLeadsThroughEveryQuestionToTheCheckAndTheResult)
{
    Answers answers;
    WizardStep step = ui::stepAfter({}, answers);
    for (int i = 0; i < eligibility::kQuestionCount; ++i) {
        ASSERT_EQ(step, WizardStep::at(QuestionId(i)));
        answers.skip(step.question);
        step = ui::stepAfter(step, answers);
    }
    EXPECT_EQ(step.kind, Kind::Check);
    EXPECT_EQ(ui::stepAfter(step, answers).kind, Kind::Result);
}

TEST(WizardStepTest, afterTheLastQuestionComesOneThatWasLeftOpen)
{
    Answers answers = allSkipped();
    Answers gap;
    for (int i = 0; i < eligibility::kQuestionCount; ++i) {
        if (QuestionId(i) != QuestionId::Cancer)
            gap.skip(QuestionId(i));
    }
    EXPECT_EQ(ui::stepAfter(WizardStep::at(QuestionId::Understand), gap), WizardStep::at(QuestionId::Cancer));
    EXPECT_EQ(ui::stepAfter(WizardStep::at(QuestionId::Understand), answers).kind, Kind::Check);
}

TEST(WizardStepTest, withAllAnsweredNextLeadsToTheCheckFromEveryQuestion)
{
    for (int i = 0; i < eligibility::kQuestionCount; ++i)
        EXPECT_EQ(ui::stepAfter(WizardStep::at(QuestionId(i)), allSkipped()), WizardStep{Kind::Check});
}

TEST(WizardStepTest, backGoesTheSameWay)
{
    const Answers answers = allSkipped();
    EXPECT_EQ(ui::stepBefore({Kind::Result}, answers)->kind, Kind::Check);
    EXPECT_EQ(ui::stepBefore({Kind::Check}, answers), WizardStep::at(QuestionId::Understand));
    EXPECT_EQ(ui::stepBefore(WizardStep::at(QuestionId::Cancer), answers), WizardStep::at(QuestionId::Viruses));
    EXPECT_EQ(ui::stepBefore(WizardStep::at(QuestionId::Condition), answers), WizardStep());
    EXPECT_FALSE(ui::stepBefore({}, answers));
}

TEST(WizardStepTest, aChangeLeadsBackToWhereItWasPressed)
{
    for (const Kind from : {Kind::Check, Kind::Result})
        EXPECT_EQ(ui::stepAfter(changed(QuestionId::Age, from), allSkipped()).kind, from);
}

TEST(WizardStepTest, aChangeThatAsksSomethingNewAsksItFirst)
{
    Answers answers = allSkipped();
    answers.set(QuestionId::Age, Choice::Under12);
    ASSERT_FALSE(answers.isAsked(QuestionId::Pregnancy));
    answers.set(QuestionId::Age, Choice::From18To59);
    const WizardStep asked = ui::stepAfter(changed(QuestionId::Age, Kind::Result), answers);
    EXPECT_EQ(asked, changed(QuestionId::Pregnancy, Kind::Result));
    answers.skip(QuestionId::Pregnancy);
    EXPECT_EQ(ui::stepAfter(asked, answers).kind, Kind::Result);
}

TEST(WizardStepTest, aQuestionThatIsNoLongerAskedGivesWayToTheOneBeforeIt)
{
    Answers answers;
    EXPECT_EQ(ui::standing(WizardStep::at(QuestionId::Pregnancy), answers), WizardStep::at(QuestionId::Pregnancy));
    answers.set(QuestionId::Age, Choice::Under12);
    EXPECT_EQ(ui::standing(WizardStep::at(QuestionId::Pregnancy), answers), WizardStep::at(QuestionId::Cancer));
}

TEST(WizardStepTest, countsOnlyQuestionsThatAreAsked)
{
    Answers answers;
    EXPECT_EQ(ui::countOf(QuestionId::Treatments, answers).number, 4);
    EXPECT_EQ(ui::countOf(QuestionId::Treatments, answers).of, 16);
    answers.set(QuestionId::Age, Choice::Under12);
    EXPECT_EQ(ui::countOf(QuestionId::Understand, answers).number, 15);
    EXPECT_EQ(ui::countOf(QuestionId::Understand, answers).of, 15);
}

TEST(WizardStepTest, aPartSaysHowMuchOfItIsDoneAndOpensAtWhatIsNot)
{
    Answers answers;
    answers.set(QuestionId::Condition, Choice::Lupus);
    answers.skip(QuestionId::Active);
    const ui::PartProgress progress = ui::progressOf(Part::Condition, answers);
    EXPECT_EQ(progress.asked, 4);
    EXPECT_EQ(progress.done, 2);
    EXPECT_EQ(progress.door, QuestionId::UnderSpecialist);
    EXPECT_EQ(ui::progressOf(Part::Health, answers).door, QuestionId::Age);
    EXPECT_EQ(ui::progressOf(Part::Condition, allSkipped()).door, QuestionId::Condition);
}

} // namespace
