// SPDX-License-Identifier: MIT
#include "wizardworld.h"

#include "eligibility/assessment.h"
#include "guide/contentsource.h"
#include "questions/suggest.h"

#include <QApplication>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>

#include <optional>
#include <tuple>

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
    QAbstractButton *findSource(const QString &id) const { return links(QStringLiteral("source-") + id).front(); }
    static QStringList sourcesBehind(const QAbstractButton *foldTitle)
    {
        QStringList ids;
        for (const QAbstractButton *link : foldTitle->parentWidget()->findChildren<QAbstractButton *>()) {
            if (link != foldTitle)
                ids << link->objectName().mid(QStringLiteral("source-").size());
        }
        return ids;
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
    press("sources");
    findSource(guide.claim(eligibility::assess(visitor.answers).findings.front().claim)->sources.front())->click();
    EXPECT_EQ(guide::pageIdOf(navigator.trail().here().url), guide::kSourcesPage);
    EXPECT_NE(guide.source(navigator.trail().here().url.fragment()), nullptr);
}

TEST_F(WizardResultTest, eachPartNamesEachOfItsSourcesOnceBehindATitle)
{
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    visitor.answers.set(QuestionId::Condition, Choice::Lupus);
    showResult();
    const eligibility::Assessment assessment = eligibility::assess(visitor.answers);
    QStringList told;
    QStringList findOut;
    for (const eligibility::Finding &finding : assessment.findings) {
        for (const QLatin1String source : finding.sources)
            (finding.kind == eligibility::Finding::Kind::TrialsAsk ? told : findOut) << source;
    }
    told.removeDuplicates();
    findOut.removeDuplicates();
    const QList<QAbstractButton *> titles = links(QStringLiteral("sources"));
    ASSERT_EQ(titles.size(), 3) << "what trials ask, UK trials, finding out";
    EXPECT_EQ(titles[0]->accessibleName(), QStringLiteral("Sources: What trials often ask for, and what you told us"));
    EXPECT_EQ(sourcesBehind(titles[0]).join(u' ').toStdString(), told.join(u' ').toStdString());
    EXPECT_TRUE(sourcesBehind(titles[1]).contains(QStringLiteral("hra-carlysle")));
    EXPECT_EQ(sourcesBehind(titles[2]).join(u' ').toStdString(), findOut.join(u' ').toStdString());
    const QString first = QStringLiteral("source-") + told.front();
    EXPECT_EQ(button(qPrintable(first)), nullptr) << "folded";
    titles[0]->click();
    EXPECT_NE(button(qPrintable(first)), nullptr);
}

TEST_F(WizardResultTest, whomToRingTodayStandsFirst)
{
    open();
    const QString ring =
        QStringLiteral("If you have a fever and take immune-suppressing medicine, call your team or 111 today.");
    for (const eligibility::Offer &offer : eligibility::question(QuestionId::Infection).offers) {
        visitor.answers.set(QuestionId::Infection, offer.choice);
        goTo(QuestionId::Infection);
        showResult();
        const bool rings = offer.choice == Choice::YesNow || offer.choice == Choice::NotSure;
        ASSERT_EQ(isShown("resultUrgent"), rings) << offer.id;
        EXPECT_EQ(title()->accessibleDescription().startsWith(ring), rings) << offer.id;
        if (!rings)
            continue;
        const auto *card = find<QWidget>(QStringLiteral("resultUrgent"));
        EXPECT_EQ(card->findChildren<QLabel *>().at(1)->text(), ring);
        EXPECT_LT(card->mapTo(&body, QPoint(0, card->height())).y(), button("makeSheet")->mapTo(&body, QPoint()).y());
        EXPECT_LT(card->mapTo(&body, QPoint(0, card->height())).y(), body.height()) << "without scrolling";
    }
}

TEST_F(WizardResultTest, theQuestionsToTakeComeBeforeTheRules)
{
    visitor.answers.set(QuestionId::Age, Choice::From18To59);
    showResult();
    const QStringList shown = shownWords();
    const auto toAsk = shown.indexOf(QStringLiteral("Things to ask about"));
    ASSERT_GE(toAsk, 0);
    EXPECT_LT(toAsk, shown.indexOf(QStringLiteral("What trials often ask for, and what you told us")));
    visitor = {};
    showResult();
    EXPECT_LT(shownWords().indexOf(QStringLiteral("Only a trial team can decide. Ask your specialist.")),
              shownWords().indexOf(QStringLiteral("Things to ask about")));
}

TEST_F(WizardResultTest, whereTheButtonsStayPutAnAnswerAndAHalfAreInSight)
{
    open();
    const auto *const buttons = find<QWidget>(QStringLiteral("wizardActions"));
    const auto *const panel = find<QScrollArea>(QStringLiteral("wizardQuestionScroll"));
    for (const auto &[size, percent, stay] : {std::tuple{QSize(1280, 700), 100, std::optional(true)},
                                              {QSize(1024, 488), 100, std::nullopt},
                                              {QSize(1280, 700), 125, true},
                                              {QSize(1280, 700), 200, std::nullopt},
                                              {QSize(640, 368), 100, std::nullopt},
                                              {QSize(2560, 1300), 200, true}}) {
        appearance.apply(QStringLiteral("light"), percent);
        body.resize(size);
        for (int i = 0; i < eligibility::kQuestionCount; ++i) {
            goTo(QuestionId(i));
            const bool stays = !panel->isAncestorOf(buttons);
            ASSERT_EQ(stays, stay.value_or(stays)) << size.width() << ' ' << percent;
            const int middle = row(2)->mapTo(panel, row(2)->rect().center()).y();
            EXPECT_TRUE(!stays || middle <= panel->height()) << i << ' ' << size.width() << ' ' << percent;
        }
    }
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
                                            {QSize(640, 368), 400},
                                            {QSize(480, 368), 400}}) {
            appearance.apply(QStringLiteral("light"), percent);
            body.resize(size);
            for (const ui::WizardStep &step :
                 {ui::WizardStep(), ui::WizardStep::at(QuestionId::Condition), ui::WizardStep::at(QuestionId::Brain),
                  ui::WizardStep{ui::WizardStep::Kind::Check}, ui::WizardStep{ui::WizardStep::Kind::Result}}) {
                navigator.goToStep(step);
                settle();
                EXPECT_EQ(body.width(), size.width()) << qPrintable(here());
                EXPECT_EQ(cutOff(body).join(u' ').toStdString(), "")
                    << qPrintable(here()) << ' ' << size.width() << ' ' << percent;
            }
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(WizardResultTest, noTitleBreaksInsideAWord)
{
    open(QSize(640, 368));
    appearance.apply(QStringLiteral("light"), 400);
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        visitor.answers.set(id, Choice::NotSure);
    visitor.answers.set(QuestionId::Condition, Choice::Lupus);
    QList<ui::WizardStep> steps{{}, {ui::WizardStep::Kind::Check}, {ui::WizardStep::Kind::Result}};
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers))
        steps << ui::WizardStep::at(id);
    for (const ui::WizardStep &step : steps) {
        navigator.goToStep(step);
        settle();
        ASSERT_EQ(body.width(), 640) << qPrintable(here());
        for (const QLabel *label : body.findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            for (const QString &word : label->text().split(QRegularExpression(QStringLiteral("[ -]"))))
                EXPECT_LE(label->fontMetrics().horizontalAdvance(word), label->width()) << qPrintable(word);
        }
    }
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
