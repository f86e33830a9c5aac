// SPDX-License-Identifier: MIT
#include "wizardworld.h"

#include "eligibility/assessment.h"
#include "guide/contentsource.h"
#include "questions/suggest.h"

#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>

namespace
{

using eligibility::Choice;
using eligibility::QuestionId;

class WizardResultTest : public WizardWorld
{
protected:
    void showResult()
    {
        if (!body.isVisible())
            open();
        navigator.goToStep({ui::WizardStep::Kind::Result});
        settle();
    }
    QStringList shownWords() const
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(QStringLiteral("wizardWhatToAsk"))->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    QList<QAbstractButton *> links(const QString &name) const
    {
        return find<QWidget>(QStringLiteral("wizardWhatToAsk"))->findChildren<QAbstractButton *>(name);
    }
};

TEST_F(WizardResultTest, everyFindingSaysWhyAndLeadsToItsPassageItsSourcesAndItsAnswer)
{
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    showResult();
    QSignalSpy wanted(&body, &ui::Body::passageWanted);
    for (const eligibility::Finding &finding : eligibility::assess(visitor.answers).findings) {
        QStringList sentences;
        for (const char *text : finding.texts)
            sentences << eligibility::textOf(text);
        EXPECT_TRUE(shownWords().contains(sentences.join(u' '))) << qPrintable(sentences.join(u' '));
        EXPECT_FALSE(links(QStringLiteral("ground-") + finding.page).isEmpty()) << finding.page.data();
        EXPECT_NE(
            button(qPrintable(QStringLiteral("change-") + QLatin1String(eligibility::question(finding.question).name))),
            nullptr);
        for (const QLatin1String source : finding.sources)
            EXPECT_NE(guide.source(source), nullptr) << source.data();
    }
    QAbstractButton *const why = links(QStringLiteral("ground-who-can-take-part")).front();
    EXPECT_EQ(why->text(), QStringLiteral("Why do you say this?"));
    why->setFocus();
    why->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(navigator.trail().here().url,
              guide::pageUrl(QStringLiteral("who-can-take-part"), wanted.front().at(1).toString()));
    navigator.goBack();
    settle();
    EXPECT_EQ(QApplication::focusWidget(), why) << "back to the line one came from";
    links(QStringLiteral("ground-sources")).front()->click();
    EXPECT_EQ(guide::pageIdOf(navigator.trail().here().url), guide::kSourcesPage);
    EXPECT_NE(guide.source(navigator.trail().here().url.fragment()), nullptr);
}

TEST_F(WizardResultTest, anOldFactSaysSo)
{
    visitor.answers.set(QuestionId::Age, Choice::From18To59);
    showResult();
    const QString old = QStringLiteral("This may be out of date: check first.");
    EXPECT_FALSE(shownWords().contains(old));
    today = QDate(2040, 1, 1);
    navigator.goHome();
    showResult();
    EXPECT_TRUE(shownWords().contains(old));
    today = QDate();
    navigator.goHome();
    showResult();
    EXPECT_FALSE(shownWords().contains(old)) << "a day that is not known makes nothing old";
}

TEST_F(WizardResultTest, trialsAreThoseOfTheConditionAndMayBeClosed)
{
    visitor.answers.set(QuestionId::Condition, Choice::Lupus);
    showResult();
    EXPECT_TRUE(shownWords().contains(QStringLiteral("CARLYSLE: severe lupus")));
    EXPECT_TRUE(shownWords().contains(QStringLiteral("Checked 22 November 2026. May be closed: check first.")));
    EXPECT_FALSE(shownWords().join(u' ').contains(QStringLiteral("BOBCAT")));
    links(QStringLiteral("findATrial")).front()->click();
    EXPECT_EQ(guide::pageIdOf(navigator.trail().here().url), QStringLiteral("find-a-trial"));
}

TEST_F(WizardResultTest, eachThingToAskSaysBecauseOfWhat)
{
    visitor.answers.set(QuestionId::Cancer, Choice::LongerAgo);
    showResult();
    const QStringList shown = shownWords();
    for (const questions::Suggestion &one : questions::suggest(eligibility::assess(visitor.answers))) {
        const auto at = shown.indexOf(questions::textOf(questions::find(one.id)->text));
        ASSERT_GE(at, 0) << one.id.data();
        EXPECT_EQ(shown[at + 1], questions::reasonText(one));
    }
}

TEST_F(WizardResultTest, withNothingAnsweredThereAreTheSixThatEverybodyGets)
{
    showResult();
    EXPECT_TRUE(shownWords().join(u' ').contains(QStringLiteral("You have not answered any questions")));
    EXPECT_EQ(shownWords().count(QStringLiteral("Everybody gets this one.")), 6);
    EXPECT_FALSE(shownWords().contains(QStringLiteral("You told us")));
}

TEST_F(WizardResultTest, everyScreenFitsAtEverySizeAndFromTheRight)
{
    open();
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const auto &[size, percent] : {std::pair{QSize(1280, 700), 100},
                                            {QSize(1280, 700), 200},
                                            {QSize(1024, 488), 400},
                                            {QSize(640, 368), 400}}) {
            appearance.apply(QStringLiteral("light"), percent);
            body.resize(size);
            for (const ui::WizardStep &step :
                 {ui::WizardStep(), ui::WizardStep::at(QuestionId::Condition), ui::WizardStep::at(QuestionId::Brain),
                  ui::WizardStep{ui::WizardStep::Kind::Check}, ui::WizardStep{ui::WizardStep::Kind::Result}}) {
                navigator.goToStep(step);
                settle();
                EXPECT_EQ(cutOff(body).join(u' ').toStdString(), "")
                    << qPrintable(here()) << ' ' << size.width() << ' ' << percent;
            }
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(WizardResultTest, whatCanBePressedIsLargeEnough)
{
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    open();
    for (const ui::WizardStep &step :
         {ui::WizardStep(), ui::WizardStep::at(QuestionId::Condition), ui::WizardStep{ui::WizardStep::Kind::Check},
          ui::WizardStep{ui::WizardStep::Kind::Result}}) {
        navigator.goToStep(step);
        settle();
        for (const QAbstractButton *each : body.findChildren<QAbstractButton *>()) {
            const bool large = each->height() >= 48 && each->width() >= 44;
            EXPECT_TRUE(large || !each->isVisible()) << qPrintable(each->objectName());
        }
    }
}

TEST_F(WizardResultTest, aScreenReaderHearsTheQuestionTheGroupAndEachAnswer)
{
    open();
    goTo(QuestionId::Treatments);
    const QString question = QStringLiteral("How many different treatments (besides painkillers) have you tried?");
    QAccessibleInterface *const heading = QAccessible::queryAccessibleInterface(title());
    EXPECT_EQ(heading->role(), QAccessible::Heading);
    EXPECT_EQ(heading->text(QAccessible::Name), question);
    EXPECT_TRUE(heading->text(QAccessible::Description).startsWith(QStringLiteral("Question 4 of 16.")));
    EXPECT_TRUE(heading->state().focused);
    QAccessibleInterface *const group = QAccessible::queryAccessibleInterface(find<QWidget>(QStringLiteral("choices")));
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    EXPECT_EQ(group->text(QAccessible::Name), question);
    EXPECT_EQ(group->text(QAccessible::Description), QStringLiteral("Question 4 of 16"));
    key(Qt::Key_2);
    for (int number = 1; number <= 5; ++number) {
        QAccessibleInterface *const choice = QAccessible::queryAccessibleInterface(row(number));
        EXPECT_EQ(choice->role(), QAccessible::RadioButton);
        EXPECT_EQ(choice->parent(), group);
        EXPECT_EQ(bool(choice->state().checked), number == 2);
        EXPECT_FALSE(choice->text(QAccessible::Name).isEmpty());
    }
}

TEST_F(WizardResultTest, whyWeAskSaysWhetherItIsFoldedAndStaysAsItIs)
{
    open();
    goTo(QuestionId::Condition);
    QAccessibleInterface *const why = QAccessible::queryAccessibleInterface(button("whyWeAsk"));
    EXPECT_TRUE(why->state().collapsed);
    EXPECT_FALSE(isShown("why"));
    press("whyWeAsk");
    EXPECT_TRUE(why->state().expanded);
    EXPECT_TRUE(isShown("why"));
    goTo(QuestionId::Age);
    EXPECT_TRUE(isShown("why"));
}

TEST_F(WizardResultTest, fromTheRightTheArrowsGoTheOtherWay)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    goTo(QuestionId::Treatments);
    key(Qt::Key_2);
    key(Qt::Key_Left);
    EXPECT_TRUE(row(3)->isChecked());
    key(Qt::Key_Right);
    EXPECT_TRUE(row(2)->isChecked());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
