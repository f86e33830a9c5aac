// SPDX-License-Identifier: MIT
#include "ui/navigator.h"

#include "guide/contentsource.h"
#include "guide/guide.h"
#include "ui/visitorstate.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace
{

using ui::Screen;

class NavigatorTest : public testing::Test
{
protected:
    QString pageHere() const { return guide::pageIdOf(navigator.trail().here().url); }
    Screen screenHere() const { return navigator.trail().here().screen; }

    const guide::Guide guide{QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/tiny-guide")};
    ui::VisitorState visitor;
    ui::Navigator navigator{guide, visitor};
    QSignalSpy arrived{&navigator, &ui::Navigator::arrived};
    QSignalSpy unknown{&navigator, &ui::Navigator::pageUnknown};
};

TEST_F(NavigatorTest, aDoorOpensTheFirstPageOfItsGroup)
{
    navigator.openDoor(1);
    EXPECT_EQ(pageHere(), QStringLiteral("next-steps"));
    navigator.openDoor(0);
    EXPECT_EQ(pageHere(), QStringLiteral("start"));
    EXPECT_EQ(arrived.count(), 2);
}

TEST_F(NavigatorTest, aDoorWithoutAGroupOpensNothing)
{
    navigator.openDoor(7);
    EXPECT_EQ(screenHere(), Screen::Home);
    EXPECT_EQ(arrived.count(), 0);
}

TEST_F(NavigatorTest, aPageThatIsNotInTheGuideLeadsToTheContents)
{
    navigator.openPage(QStringLiteral("xyz"));
    EXPECT_EQ(pageHere(), guide::kContentsPage);
    ASSERT_EQ(unknown.count(), 1);
    EXPECT_EQ(unknown.front().front().toString(), QStringLiteral("xyz"));
}

TEST_F(NavigatorTest, theHelpPageIsAlwaysTheNativeScreen)
{
    navigator.openPage(guide::kHelpPage);
    EXPECT_EQ(screenHere(), Screen::Help);
    navigator.openPage(QStringLiteral("start"));
    navigator.followLink(guide::pageUrl(guide::kHelpPage));
    EXPECT_EQ(screenHere(), Screen::Help);
    navigator.leave();
    EXPECT_EQ(pageHere(), QStringLiteral("start"));
}

TEST_F(NavigatorTest, actionsOpenTheirScreens)
{
    navigator.openPage(QStringLiteral("start"));
    navigator.followAction(QStringLiteral("look"));
    EXPECT_EQ(screenHere(), Screen::Look);
    navigator.followAction(QStringLiteral("help"));
    EXPECT_EQ(screenHere(), Screen::Help);
    navigator.followAction(QStringLiteral("sheet"));
    EXPECT_EQ(screenHere(), Screen::Sheet);
    navigator.followAction(QStringLiteral("something-else"));
    EXPECT_EQ(screenHere(), Screen::Sheet);
}

TEST_F(NavigatorTest, leavingAScreenGoesToWhereTheReaderWas)
{
    navigator.openPage(QStringLiteral("lupus"));
    navigator.goToLook();
    navigator.leave();
    EXPECT_EQ(pageHere(), QStringLiteral("lupus"));
    EXPECT_TRUE(navigator.trail().canGoForward());
}

TEST_F(NavigatorTest, leavingWithNothingBehindGoesHome)
{
    navigator.leave();
    EXPECT_EQ(screenHere(), Screen::Home);
    EXPECT_EQ(arrived.count(), 1);
}

TEST_F(NavigatorTest, turnsPagesInReadingOrderAndStopsAtTheEnds)
{
    const QStringList ids = guide.pageIds();
    navigator.openPage(ids.front());
    navigator.goToPreviousPage();
    EXPECT_EQ(pageHere(), ids.front());
    for (const QString &id : ids) {
        EXPECT_EQ(pageHere(), id);
        navigator.goToNextPage();
    }
    EXPECT_EQ(pageHere(), ids.back());
}

TEST_F(NavigatorTest, turningPagesDoesNothingOnOtherScreens)
{
    navigator.goToNextPage();
    EXPECT_EQ(screenHere(), Screen::Home);
    navigator.goToLook();
    navigator.goToPreviousPage();
    EXPECT_EQ(screenHere(), Screen::Look);
}

TEST_F(NavigatorTest, aLinkThatArrivesTooLateIsNotFollowed)
{
    navigator.openPage(QStringLiteral("start"));
    navigator.goHome();
    navigator.followLink(guide::pageUrl(QStringLiteral("lupus")));
    EXPECT_EQ(screenHere(), Screen::Home);
}

TEST_F(NavigatorTest, aLinkKeepsTheScrollOfThePageItLeaves)
{
    navigator.openPage(QStringLiteral("start"));
    QObject::connect(&navigator, &ui::Navigator::leaving, &navigator, [this] { navigator.setScroll({0, 420}); });
    navigator.followLink(guide::pageUrl(QStringLiteral("lupus"), QStringLiteral("the-steps")));
    EXPECT_EQ(navigator.trail().here().scroll, QPointF());
    EXPECT_EQ(navigator.trail().here().url.fragment(), QStringLiteral("the-steps"));
    navigator.goBack();
    EXPECT_EQ(navigator.trail().here().scroll, QPointF(0, 420));
}

TEST_F(NavigatorTest, aFailureIsUnknownOnlyIfThereIsNoSuchPage)
{
    navigator.openPage(QStringLiteral("start"));
    navigator.pageFailed(guide::pageUrl(QStringLiteral("start")));
    EXPECT_EQ(pageHere(), QStringLiteral("start"));
    navigator.pageFailed(guide::pageUrl(QStringLiteral("xyz")));
    EXPECT_EQ(pageHere(), guide::kContentsPage);
    EXPECT_EQ(unknown.count(), 1);
}

TEST_F(NavigatorTest, theWizardOpensWhereThePersonWas)
{
    navigator.followAction(QStringLiteral("eligibility"));
    EXPECT_EQ(screenHere(), Screen::Wizard);
    EXPECT_EQ(navigator.trail().here().step, ui::WizardStep());
    visitor.answers.skip(eligibility::QuestionId::Condition);
    navigator.followAction(QStringLiteral("eligibility"));
    EXPECT_EQ(navigator.trail().here().step, ui::WizardStep::at(eligibility::QuestionId::UnderSpecialist));
}

TEST_F(NavigatorTest, backInTheWizardIsTheStepOneCameFromElseTheOneBefore)
{
    using eligibility::QuestionId;
    navigator.goToStep(ui::WizardStep::at(QuestionId::Support));
    navigator.goToStepBefore();
    EXPECT_EQ(navigator.trail().here().step, ui::WizardStep::at(QuestionId::RecentMedicines)) << "home is no step";
    navigator.goToStep(ui::WizardStep::at(QuestionId::Condition));
    navigator.goToStepBefore();
    EXPECT_EQ(navigator.trail().here().step, ui::WizardStep::at(QuestionId::RecentMedicines));
}

TEST_F(NavigatorTest, aPassageIsPartOfTheTrail)
{
    navigator.goToWizard();
    navigator.openPassage(QStringLiteral("lupus"), QStringLiteral("uk-trials"));
    EXPECT_EQ(navigator.trail().here().url, guide::pageUrl(QStringLiteral("lupus"), QStringLiteral("uk-trials")));
    navigator.leave();
    EXPECT_EQ(screenHere(), Screen::Wizard);
}

} // namespace
