// SPDX-License-Identifier: MIT
#include "wizardworld.h"

#include <QApplication>
#include <QTest>

namespace
{

using eligibility::Choice;
using eligibility::QuestionId;

class WizardTest : public WizardWorld
{
protected:
    void begin()
    {
        open();
        press("wizardBegin");
    }
};

TEST_F(WizardTest, beginsWithWhenNotToUseItAndWhatItIsNot)
{
    open();
    EXPECT_EQ(here(), QStringLiteral("Before you start"));
    EXPECT_TRUE(isShown("wizardUrgent"));
    EXPECT_TRUE(title()->accessibleDescription().startsWith(
        QStringLiteral("If you feel very unwell now, do not use this. Call 999 in an emergency, or 111")));
    press("wizardHelp");
    EXPECT_EQ(navigator.trail().here().screen, ui::Screen::Help);
}

TEST_F(WizardTest, nothingIsEverPreselected)
{
    begin();
    for (int i = 0; i < eligibility::kQuestionCount; ++i) {
        goTo(QuestionId(i));
        for (QAbstractButton *choice : find<QWidget>(QStringLiteral("choices"))->findChildren<QAbstractButton *>())
            EXPECT_FALSE(choice->isChecked()) << i;
    }
    EXPECT_TRUE(visitor.answers.isEmpty());
}

TEST_F(WizardTest, digitsChooseAndEnterGoesOn)
{
    begin();
    EXPECT_EQ(here(), QStringLiteral("Question 1 of 16"));
    key(Qt::Key_5);
    EXPECT_TRUE(row(5)->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), row(5));
    key(Qt::Key_Return);
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
    EXPECT_EQ(visitor.answers.choice(QuestionId::Condition), Choice::MultipleSclerosis);
    key(Qt::Key_9);
    EXPECT_EQ(QApplication::focusWidget(), title()) << "there is no ninth answer";
}

TEST_F(WizardTest, arrowsChooseRoundTheEnds)
{
    begin();
    goTo(QuestionId::Treatments);
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), row(1));
    EXPECT_FALSE(row(1)->isChecked()) << "coming to the answers chooses none";
    key(Qt::Key_Down);
    EXPECT_TRUE(row(2)->isChecked());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down);
    EXPECT_TRUE(row(5)->isChecked());
    key(Qt::Key_Right);
    EXPECT_TRUE(row(1)->isChecked());
    key(Qt::Key_Up);
    EXPECT_TRUE(row(5)->isChecked());
    key(Qt::Key_Left);
    EXPECT_TRUE(row(4)->isChecked());
}

TEST_F(WizardTest, tabGoesFromTheQuestionThroughOneAnswerToTheButtons)
{
    begin();
    QStringList stops;
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Tab);
        stops << QApplication::focusWidget()->objectName();
    }
    const QStringList expected{QStringLiteral("whyWeAsk"), QStringLiteral("choice1"), QStringLiteral("wizardBack"),
                               QStringLiteral("wizardSkip"), QStringLiteral("wizardNext")};
    EXPECT_EQ(stops, expected);
    key(Qt::Key_3);
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("wizardBack"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), row(3)) << "Tab comes back to what is chosen";
}

TEST_F(WizardTest, goingOnWithoutAnAnswerSaysWhatToDoInstead)
{
    begin();
    EXPECT_FALSE(isShown("answerMissing"));
    key(Qt::Key_Return);
    EXPECT_EQ(here(), QStringLiteral("Question 1 of 16"));
    EXPECT_TRUE(isShown("answerMissing"));
    EXPECT_EQ(words("answerMissing"), QStringLiteral("Choose an answer, or press Skip this question."));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("answerMissing")) << "so that it is read out";
    key(Qt::Key_1);
    EXPECT_FALSE(isShown("answerMissing"));
}

TEST_F(WizardTest, skippingGoesOnAndTakesTheAnswerAway)
{
    begin();
    key(Qt::Key_1);
    press("wizardSkip");
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
    EXPECT_FALSE(visitor.answers.choice(QuestionId::Condition));
    EXPECT_TRUE(visitor.answers.isDone(QuestionId::Condition));
}

TEST_F(WizardTest, backShowsTheAnswerAndForwardComesAgain)
{
    begin();
    answer(2);
    answer(1);
    press("wizardBack");
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
    EXPECT_TRUE(row(1)->isChecked());
    navigator.goBack();
    EXPECT_EQ(here(), QStringLiteral("Question 1 of 16"));
    EXPECT_TRUE(row(2)->isChecked());
    navigator.goForward();
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
}

TEST_F(WizardTest, backFromAQuestionReachedByTheRailIsTheQuestionBeforeIt)
{
    visitor.answers.skip(QuestionId::Condition);
    navigator.openPage(QStringLiteral("start"));
    open();
    ASSERT_EQ(here(), QStringLiteral("Question 2 of 16"));
    press("wizardBack");
    EXPECT_EQ(here(), QStringLiteral("Question 1 of 16"));
}

TEST_F(WizardTest, whatIsChosenIsKeptHoweverTheScreenIsLeft)
{
    begin();
    key(Qt::Key_3);
    navigator.goToHelp();
    EXPECT_EQ(visitor.answers.choice(QuestionId::Condition), Choice::Myositis);
    navigator.leave();
    EXPECT_TRUE(row(3)->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), row(3)) << "the keyboard is where it was";
}

TEST_F(WizardTest, leavingAndComingBackFindsTheAnswers)
{
    begin();
    answer(1);
    navigator.goHome();
    navigator.followAction(QStringLiteral("eligibility"));
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
    navigator.goToStep({});
    settle();
    EXPECT_EQ(button("wizardBegin")->text(), QStringLiteral("Go on where you were"));
    press("wizardBegin");
    EXPECT_EQ(here(), QStringLiteral("Question 2 of 16"));
}

TEST_F(WizardTest, aChangeReturnsToTheCheckAndToTheResult)
{
    begin();
    answerAll();
    ASSERT_EQ(here(), QStringLiteral("Check your answers"));
    press("change-treatments");
    EXPECT_EQ(here().left(8), QStringLiteral("Question"));
    answer(2);
    EXPECT_EQ(here(), QStringLiteral("Check your answers"));
    key(Qt::Key_Return);
    EXPECT_EQ(here(), QStringLiteral("What to ask your specialist"));
    press("change-cancer");
    answer(3);
    EXPECT_EQ(here(), QStringLiteral("What to ask your specialist"));
    EXPECT_EQ(visitor.answers.choice(QuestionId::Treatments), Choice::Two);
    EXPECT_EQ(visitor.answers.choice(QuestionId::Cancer), Choice::TreatedSkinCancer);
}

TEST_F(WizardTest, anAnswerThatTakesAnotherAwaySaysSoAndCanBeUndone)
{
    open();
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.skip(id);
    visitor.answers.set(QuestionId::Age, Choice::From18To59);
    visitor.answers.set(QuestionId::Pregnancy, Choice::No);
    const eligibility::Answers before = visitor.answers;
    goTo(QuestionId::Age);
    EXPECT_FALSE(isShown("wizardNotice"));
    answer(1);
    ASSERT_TRUE(isShown("wizardNotice"));
    const QString said = words("noticeMessage");
    EXPECT_TRUE(said.startsWith(QStringLiteral("You said “Under 12”, so we no longer ask: “Are you pregnant")))
        << qPrintable(said);
    EXPECT_TRUE(said.endsWith(QStringLiteral("Your answer to it, “No”, is gone."))) << qPrintable(said);
    EXPECT_TRUE(title()->accessibleDescription().contains(said)) << "a screen reader hears it with the question";
    press("noticeUndo");
    EXPECT_EQ(visitor.answers, before);
    EXPECT_EQ(title()->text(), QStringLiteral("What is your age group?"));
    EXPECT_TRUE(row(3)->isChecked());
    EXPECT_FALSE(isShown("wizardNotice"));
}

TEST_F(WizardTest, undoNeverTakesALaterChangeBack)
{
    open();
    visitor.answers.set(QuestionId::Condition, Choice::Myositis);
    visitor.answers.set(QuestionId::Age, Choice::From18To59);
    visitor.answers.set(QuestionId::Pregnancy, Choice::No);
    goTo(QuestionId::Age);
    answer(1);
    ASSERT_TRUE(isShown("wizardNotice"));
    goTo(QuestionId::Condition);
    row(1)->click();
    body.keepAnswer();
    goTo(QuestionId::Active);
    EXPECT_FALSE(isShown("wizardNotice"));
    EXPECT_EQ(visitor.answers.choice(QuestionId::Condition), Choice::Lupus);
}

TEST_F(WizardTest, theNoticeGoesWithTheNextStep)
{
    open();
    visitor.answers.set(QuestionId::Pregnancy, Choice::No);
    goTo(QuestionId::Age);
    answer(1);
    ASSERT_TRUE(isShown("wizardNotice"));
    answer(1);
    EXPECT_FALSE(isShown("wizardNotice"));
}

TEST_F(WizardTest, tabComesFromTheRailToTheNoticeAndThroughTheCheckInItsOrder)
{
    open();
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    navigator.goToStep({ui::WizardStep::Kind::Check});
    settle();
    press("change-age");
    answer(1);
    ASSERT_TRUE(isShown("wizardNotice"));
    ASSERT_EQ(QApplication::focusWidget(), title());
    const auto stops = [this](Qt::Key key, int count) {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key);
            settle();
            names << QApplication::focusWidget()->objectName();
        }
        return names.join(u' ').toStdString();
    };
    EXPECT_EQ(stops(Qt::Key_Backtab, 4), "wizardCheckScroll noticeClose noticeUndo railStartAgain");
    EXPECT_EQ(stops(Qt::Key_Tab, 6),
              "noticeUndo noticeClose wizardCheckScroll wizardResult wizardStartAgain change-condition");
}

TEST_F(WizardTest, theRailSaysWhereOneIsAndLeadsToEveryPart)
{
    begin();
    answer(1);
    answer(1);
    answer(1);
    const QList<QAbstractButton *> parts = body.findChildren<QAbstractButton *>(QStringLiteral("railPart"));
    ASSERT_EQ(parts.size(), eligibility::kPartCount);
    EXPECT_EQ(parts[0]->accessibleDescription(), QStringLiteral("You are here. 3 of 4 done"));
    EXPECT_EQ(parts[1]->accessibleDescription(), QStringLiteral("8 questions"));
    EXPECT_FALSE(button("railCheck")->isEnabled());
    EXPECT_EQ(button("railResult"), nullptr);
    parts[1]->click();
    EXPECT_EQ(here(), QStringLiteral("Question 5 of 16"));
    goTo(QuestionId::Treatments);
    answerAll();
    EXPECT_EQ(parts[1]->accessibleDescription(), QStringLiteral("Done"));
    press("railResult");
    EXPECT_EQ(here(), QStringLiteral("What to ask your specialist"));
    press("railCheck");
    EXPECT_EQ(here(), QStringLiteral("Check your answers"));
}

TEST_F(WizardTest, withAllAnsweredNextLeadsBackToTheCheckFromWhereverTheRailLed)
{
    begin();
    answerAll();
    ASSERT_EQ(here(), QStringLiteral("Check your answers"));
    for (QAbstractButton *part : body.findChildren<QAbstractButton *>(QStringLiteral("railPart"))) {
        part->click();
        EXPECT_TRUE(here().startsWith(QLatin1String("Question")));
        press("wizardNext");
        EXPECT_EQ(here(), QStringLiteral("Check your answers"));
    }
}

TEST_F(WizardTest, theRailGivesWayToTheContentsOnAPage)
{
    begin();
    EXPECT_TRUE(isShown("wizardRail"));
    EXPECT_FALSE(isShown("rail"));
    body.showPage(QStringLiteral("start"), QStringLiteral("Start here"));
    EXPECT_FALSE(isShown("wizardRail"));
    EXPECT_TRUE(isShown("rail"));
}

TEST_F(WizardTest, theButtonsNeedNoScrollingWhereAQuestionAndAnAnswerAndAHalfFitToo)
{
    open(QSize(1024, 520)); // what the bar leaves of 600
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers)) {
        goTo(id);
        const auto bottomOf = [this](const QWidget *widget) {
            return widget->mapTo(&body, QPoint(0, widget->height())).y();
        };
        const QAbstractButton *next = button("wizardNext");
        EXPECT_LE(bottomOf(next), body.height()) << qPrintable(title()->text());
        EXPECT_LE(bottomOf(row(2)) - row(2)->height() / 2, next->mapTo(&body, QPoint()).y())
            << qPrintable(title()->text());
    }
    show(body, QSize(1024, 300));
    const auto *scroll = find<QWidget>(QStringLiteral("wizardQuestionScroll"));
    EXPECT_TRUE(scroll->isAncestorOf(button("wizardNext"))) << "at the end of what scrolls, where they do not fit";
}

TEST_F(WizardTest, aQuestionTakesThreeLinesAtMostWhereThereIsLittleRoomAndIsLargeElsewhere)
{
    constexpr int kSmallest = 22;
    constexpr int kUsual = 34;
    open(QSize(1024, 520));
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers)) {
        goTo(id);
        const int line = title()->heightForWidth(10'000);
        EXPECT_LE(title()->height(), 3 * line) << qPrintable(title()->text());
        EXPECT_GE(title()->font().pixelSize(), kSmallest);
    }
    show(body, QSize(1280, 720));
    EXPECT_EQ(title()->font().pixelSize(), kUsual);
}

} // namespace
