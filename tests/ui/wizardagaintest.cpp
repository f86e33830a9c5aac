// SPDX-License-Identifier: MIT
#include "wizardworld.h"

#include <QTest>

#include <functional>

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

TEST_F(WizardAgainTest, undoIsStillOfferedAfterGetHelpNow)
{
    begin();
    answer(1);
    const eligibility::Answers before = visitor.answers;
    press("railStartAgain");
    navigator.goToHelp();
    body.showHelp();
    settle();
    navigator.leave();
    settle();
    ASSERT_TRUE(isShown("wizardNotice"));
    press("noticeUndo");
    EXPECT_EQ(visitor.answers, before);
}

TEST_F(WizardAgainTest, ctrlZTakesStartingAgainBack)
{
    begin();
    answer(1);
    const eligibility::Answers before = visitor.answers;
    press("railStartAgain");
    QTest::keyClick(body.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(visitor.answers, before);
    EXPECT_FALSE(isShown("wizardNotice"));
}

TEST_F(WizardAgainTest, whoeverComesNextFindsNothingToUndo)
{
    const std::function<void()> showHome = [this] {
        body.hide();
        show(body, QSize(1280, 720));
    };
    const std::function<void()> showPage = [this] { body.showPage(QStringLiteral("what-is-cart"), {}); };
    for (const auto &showOther : {showHome, showPage}) {
        for (const bool byHelp : {false, true}) {
            open();
            goTo(QuestionId::Condition);
            answer(1);
            press("railStartAgain");
            ASSERT_TRUE(isShown("wizardNotice"));
            if (byHelp)
                body.showHelp();
            showOther();
            body.showWizard({}, today);
            settle();
            EXPECT_FALSE(isShown("wizardNotice")) << byHelp;
            EXPECT_TRUE(visitor.answers.isEmpty());
        }
    }
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

/// The list's own undo, Ctrl+Z, must not bring back what starting again took away.
class ForgottenListTest : public WizardAgainTest
{
protected:
    void makeSheetAndStartAgain()
    {
        visitor.sheet.addOwn(QStringLiteral("Can my sister come?"));
        visitor.answers.set(QuestionId::Condition, Choice::Myositis);
        open();
        navigator.goToStep({ui::WizardStep::Kind::Result});
        settle();
        press("makeSheet");
        ASSERT_GT(visitor.sheet.items().size(), 1);
        body.showSheet();
        settle();
        navigator.goToStep({ui::WizardStep::Kind::Result});
        settle();
        press("wizardStartAgain");
        ASSERT_TRUE(isShown("wizardNotice"));
    }
    bool isOwnWordsOnly() const { return visitor.sheet.items().size() == 1 && visitor.sheet.items().front().isOwn(); }
    void pressCtrlZ() const
    {
        QTest::keyClick(find<QWidget>(QStringLiteral("sheetScreen")), Qt::Key_Z, Qt::ControlModifier);
    }
    void expectThatCtrlZBringsNothingBack()
    {
        body.showSheet();
        settle();
        for (int i = 0; i < 5; ++i) {
            EXPECT_TRUE(isOwnWordsOnly()) << i;
            pressCtrlZ();
        }
    }
};

TEST_F(ForgottenListTest, ctrlZBringsNothingBackOnceTheScreenIsLeft)
{
    makeSheetAndStartAgain();
    expectThatCtrlZBringsNothingBack();
}

TEST_F(ForgottenListTest, ctrlZBringsNothingBackOnceOneGoesOn)
{
    makeSheetAndStartAgain();
    press("wizardBegin");
    expectThatCtrlZBringsNothingBack();
}

TEST_F(ForgottenListTest, ctrlZBringsNothingBackOnceTheOfferIsClosed)
{
    makeSheetAndStartAgain();
    press("noticeClose");
    expectThatCtrlZBringsNothingBack();
}

TEST_F(ForgottenListTest, whatNewAnswersSuggestStillGoesWithThem)
{
    makeSheetAndStartAgain();
    for (const auto &go : {&ui::Body::goToSheet, &ui::Body::showSheet}) // by Ctrl+P, while the offer stands
        (body.*go)();
    visitor.answers.set(QuestionId::Condition, Choice::Myositis);
    body.goToSheet();
    ASSERT_GE(visitor.sheet.indexOf(QStringLiteral("breathing-swallowing")), 0);
    navigator.goToStep({ui::WizardStep::Kind::Result});
    settle();
    press("wizardStartAgain");
    EXPECT_TRUE(isOwnWordsOnly());
}

TEST_F(ForgottenListTest, anUndoOfStartingAgainLeavesTheHistoryAlone)
{
    makeSheetAndStartAgain();
    press("noticeUndo");
    ASSERT_GT(visitor.sheet.items().size(), 1);
    body.showSheet();
    settle();
    for (int i = 0; i < 5; ++i)
        pressCtrlZ();
    EXPECT_TRUE(isOwnWordsOnly()) << "as it was before anything was suggested";
}

} // namespace
