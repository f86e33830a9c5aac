// SPDX-License-Identifier: MIT
#include "sheetworld.h"
#include "ui/sheet/listkeeper.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>

namespace
{

class SheetKeepingTest : public SheetScreenTest
{
};

TEST_F(SheetKeepingTest, nothingIsKeptUntilThePersonAsks)
{
    open();
    addOwn("Can my sister come?");
    EXPECT_FALSE(QDir(home.path() + QStringLiteral("/my-list")).exists());
    goToPart(0);
    EXPECT_FALSE(button("keepList")->isChecked());
    press("keepList");
    addOwn("Is there parking?");
    const ui::ListKeeper::Loaded kept = ui::ListKeeper(home.path() + QStringLiteral("/my-list")).load();
    EXPECT_EQ(kept.sheet, visitor.sheet);
    press("keepList");
    EXPECT_FALSE(QDir(home.path() + QStringLiteral("/my-list")).exists());
    EXPECT_EQ(visitor.sheet.ownCount(), 2);
}

TEST_F(SheetKeepingTest, aKeptListIsThereAgain)
{
    questions::VisitSheet kept;
    kept.addOwn(QStringLiteral("Can my sister come?"));
    ui::ListKeeper(home.path() + QStringLiteral("/my-list")).keep(kept);
    make();
    open();
    EXPECT_EQ(visitor.sheet, kept);
    EXPECT_TRUE(button("keepList")->isChecked());
    EXPECT_FALSE(screen->mustAskBeforeLeaving());
}

TEST_F(SheetKeepingTest, forgettingEmptiesTheListAndRemovesEveryCopy)
{
    open();
    addOwn("Can my sister come?");
    goToPart(0);
    press("keepList");
    press("forgetList");
    EXPECT_TRUE(visitor.sheet.isEmpty());
    EXPECT_FALSE(button("keepList")->isChecked());
    EXPECT_FALSE(QDir(home.path() + QStringLiteral("/my-list")).exists());
}

TEST_F(SheetKeepingTest, aListIsSavedAndOpenedAsAFile)
{
    open();
    addOwn("Can my sister come?");
    const questions::VisitSheet saved = visitor.sheet;
    goToPart(0);
    file = home.path() + QStringLiteral("/mine.json");
    press("saveListAs");
    addOwn("Is there parking?");
    press("openList");
    EXPECT_EQ(visitor.sheet, saved);
    file = home.path() + QStringLiteral("/nothing.json");
    press("openList");
    EXPECT_EQ(visitor.sheet, saved);
    EXPECT_TRUE(notice().contains(QStringLiteral("could not be")));
}

TEST_F(SheetKeepingTest, withoutAnswersNothingIsPutOnTheList)
{
    screen->addSuggestions();
    open();
    EXPECT_TRUE(visitor.sheet.isEmpty());
    EXPECT_TRUE(find<QWidget>(QStringLiteral("nothingChosen")));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("previewNote")));
    EXPECT_FALSE(screen->mustAskBeforeLeaving());
}

TEST_F(SheetKeepingTest, leavingWithAnUnkeptListIsAskedInTheWindow)
{
    open();
    EXPECT_FALSE(screen->mustAskBeforeLeaving());
    addOwn("Can my sister come?");
    EXPECT_TRUE(screen->mustAskBeforeLeaving());
    screen->askBeforeLeaving();
    settle();
    EXPECT_TRUE(screen->mustAskBeforeLeaving()); // the second click of a double click is no answer
    const QSignalSpy leaves(screen.get(), &ui::SheetScreen::leaveWanted);
    bool asksStill = true;
    QObject::connect(screen.get(), &ui::SheetScreen::leaveWanted, screen.get(),
                     [&] { asksStill = screen->mustAskBeforeLeaving(); });
    press("leaveStay");
    EXPECT_EQ(leaves.count(), 0);
    EXPECT_TRUE(screen->mustAskBeforeLeaving());
    screen->askBeforeLeaving();
    press("leaveAnyway");
    EXPECT_EQ(leaves.count(), 1);
    EXPECT_FALSE(asksStill);
    EXPECT_TRUE(screen->mustAskBeforeLeaving()); // the window may have stayed open
}

TEST_F(SheetKeepingTest, keepingOnTheWayOutKeepsAndLeaves)
{
    open();
    addOwn("Can my sister come?");
    screen->askBeforeLeaving();
    settle();
    const QSignalSpy leaves(screen.get(), &ui::SheetScreen::leaveWanted);
    press("leaveKeep");
    EXPECT_EQ(leaves.count(), 1);
    EXPECT_TRUE(ui::ListKeeper(home.path() + QStringLiteral("/my-list")).isKept());
}

} // namespace
