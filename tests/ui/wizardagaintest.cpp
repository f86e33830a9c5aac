// SPDX-License-Identifier: MIT
#include "wizardworld.h"

namespace
{

using eligibility::Choice;
using eligibility::QuestionId;

class WizardAgainTest : public WizardWorld
{
protected:
    void begin()
    {
        open();
        press("wizardBegin");
    }
};

TEST_F(WizardAgainTest, startAgainForgetsAtOnce)
{
    begin();
    answerAll();
    press("railStartAgain");
    EXPECT_EQ(here(), QStringLiteral("Before you start"));
    EXPECT_EQ(visitor, ui::VisitorState());
    EXPECT_EQ(button("wizardBegin")->text(), QStringLiteral("Start"));
    EXPECT_EQ(button("railStartAgain"), nullptr);
    navigator.goBack();
    EXPECT_EQ(here(), QStringLiteral("Check your answers"));
    EXPECT_FALSE(body.findChildren<QLabel *>().isEmpty());
    for (const QLabel *label : body.findChildren<QLabel *>())
        EXPECT_NE(label->text(), QStringLiteral("Lupus"));
}

TEST_F(WizardAgainTest, startAgainLeavesTheListOfQuestionsAlone)
{
    visitor.sheet.addOwn(QStringLiteral("Can my sister come?"));
    begin();
    answerAll();
    press("railStartAgain");
    EXPECT_TRUE(visitor.answers.isEmpty());
    EXPECT_EQ(visitor.sheet.ownCount(), 1);
}

TEST_F(WizardAgainTest, startAgainWhileAnAnswerIsChosenForgetsThatToo)
{
    begin();
    answer(1);
    key(Qt::Key_1);
    press("railStartAgain");
    EXPECT_TRUE(visitor.answers.isEmpty());
}

TEST_F(WizardAgainTest, startAgainOnTheFirstScreenWorksToo)
{
    begin();
    answer(1);
    navigator.goToStep({});
    settle();
    press("wizardStartAgain");
    EXPECT_TRUE(visitor.answers.isEmpty());
    EXPECT_EQ(button("wizardBegin")->text(), QStringLiteral("Start"));
}

TEST_F(WizardAgainTest, startAgainCanBeUndoneToTheStepItWasPressedOn)
{
    begin();
    answer(1);
    answer(2);
    const eligibility::Answers before = visitor.answers;
    press("railStartAgain");
    ASSERT_TRUE(isShown("wizardNotice"));
    EXPECT_EQ(words("noticeMessage"), QStringLiteral("Your answers are gone. You can still bring them back."));
    EXPECT_TRUE(title()->accessibleDescription().contains(words("noticeMessage")));
    press("noticeUndo");
    EXPECT_EQ(visitor.answers, before);
    EXPECT_EQ(here(), QStringLiteral("Question 3 of 16"));
    EXPECT_FALSE(isShown("wizardNotice"));
}

TEST_F(WizardAgainTest, undoBringsBackWhatWasChosenAndNotYetSaid)
{
    begin();
    key(Qt::Key_4);
    press("railStart");
    goTo(QuestionId::Condition);
    key(Qt::Key_5);
    press("railStartAgain");
    EXPECT_TRUE(visitor.answers.isEmpty());
    press("noticeUndo");
    EXPECT_TRUE(row(5)->isChecked());
    EXPECT_EQ(visitor.answers.choice(QuestionId::Condition), Choice::MultipleSclerosis);
}

TEST_F(WizardAgainTest, undoIsOfferedUntilOneGoesOn)
{
    begin();
    answer(1);
    press("railStartAgain");
    press("wizardBegin");
    EXPECT_FALSE(isShown("wizardNotice"));
    EXPECT_EQ(here(), QStringLiteral("Question 1 of 16"));
}

TEST_F(WizardAgainTest, whoeverComesNextFindsNothingToUndo)
{
    begin();
    answer(1);
    press("railStartAgain");
    ASSERT_TRUE(isShown("wizardNotice"));
    navigator.goToHelp();
    body.showHelp();
    navigator.goBack();
    settle();
    EXPECT_FALSE(isShown("wizardNotice"));
    EXPECT_TRUE(visitor.answers.isEmpty());
}

TEST_F(WizardAgainTest, theListGoesWithTheAnswersThatRaisedItAndComesBackWithThem)
{
    visitor.sheet.addOwn(QStringLiteral("Can my sister come?"));
    visitor.answers.set(QuestionId::Condition, Choice::Myositis);
    open();
    navigator.goToStep({ui::WizardStep::Kind::Result});
    settle();
    press("makeSheet");
    const questions::VisitSheet before = visitor.sheet;
    ASSERT_GE(before.indexOf(QStringLiteral("breathing-swallowing")), 0);
    press("wizardStartAgain");
    ASSERT_EQ(visitor.sheet.items().size(), 1);
    EXPECT_TRUE(visitor.sheet.items().front().isOwn());
    press("noticeUndo");
    EXPECT_EQ(visitor.sheet, before);
}

} // namespace
