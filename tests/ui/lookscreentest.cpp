// SPDX-License-Identifier: MIT
#include "ui/lookscreen.h"

#include "dressed.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace
{

class LookScreenTest : public Dressed
{
protected:
    LookScreenTest()
    {
        QObject::connect(&screen, &ui::LookScreen::lookChosen, &screen,
                         [this](const ui::Look &look) { chosen = look; });
    }

    QAbstractButton *choice(const char *name) const { return screen.findChild<QAbstractButton *>(QLatin1String(name)); }
    void press(const char *name) { QTest::mouseClick(choice(name), Qt::LeftButton); }
    void open(QSize size = QSize(1008, 720))
    {
        screen.setLook(ui::Look(), false);
        show(screen, size);
    }

    ui::LookScreen screen{appearance};
    std::optional<ui::Look> chosen;
};

TEST_F(LookScreenTest, showsWhatIsChosenAndSaysNothing)
{
    ui::Look look;
    look.textPercent = 200;
    look.theme = QStringLiteral("cream");
    look.moreSpace = true;
    look.explainInMargin = false;
    look.followSystem = false;
    const QSignalSpy kept(&screen, &ui::LookScreen::keepChosen);
    screen.setLook(look, true);
    EXPECT_TRUE(choice("textSize200")->isChecked());
    EXPECT_FALSE(choice("textSize100")->isChecked());
    EXPECT_TRUE(choice("theme-cream")->isChecked());
    EXPECT_TRUE(choice("moreSpace")->isChecked());
    EXPECT_FALSE(choice("explainInMargin")->isChecked());
    EXPECT_FALSE(choice("followSystem")->isChecked());
    EXPECT_TRUE(choice("keep")->isChecked());
    EXPECT_FALSE(chosen);
    EXPECT_EQ(kept.count(), 0);
}

TEST_F(LookScreenTest, aTextSizeIsTakenAtOnce)
{
    open();
    press("textSize150");
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->textPercent, 150);
    EXPECT_FALSE(chosen->followSystem);
}

TEST_F(LookScreenTest, aThemeIsTakenAtOnce)
{
    open();
    press("theme-contrast");
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->theme, QStringLiteral("contrast"));
}

TEST_F(LookScreenTest, choosingByHandNoLongerFollowsTheSystem)
{
    open();
    press("theme-dark");
    ASSERT_TRUE(chosen);
    EXPECT_FALSE(chosen->followSystem);
    EXPECT_FALSE(choice("followSystem")->isChecked());
}

TEST_F(LookScreenTest, followingTheSystemAgainTakesItsLookAtOnce)
{
    open();
    press("theme-dark");
    press("followSystem");
    ASSERT_TRUE(chosen);
    EXPECT_TRUE(chosen->followSystem);
    EXPECT_EQ(chosen->theme, appearance.systemLook().theme);
    EXPECT_TRUE(choice("theme-light")->isChecked());
}

TEST_F(LookScreenTest, readingChoicesAreTakenOneByOne)
{
    open();
    press("moreSpace");
    press("explainInMargin");
    ASSERT_TRUE(chosen);
    EXPECT_TRUE(chosen->moreSpace);
    EXPECT_FALSE(chosen->explainInMargin);
    EXPECT_TRUE(chosen->followSystem);
}

TEST_F(LookScreenTest, keepingIsAskedForBothWays)
{
    open();
    const QSignalSpy kept(&screen, &ui::LookScreen::keepChosen);
    press("keep");
    press("keep");
    const QList<QList<QVariant>> expected{{true}, {false}};
    EXPECT_EQ(QList<QList<QVariant>>(kept), expected);
}

TEST_F(LookScreenTest, keepingSaysWhatElseItKeeps)
{
    EXPECT_TRUE(choice("keep")->accessibleDescription().contains(QStringLiteral("window")));
    EXPECT_TRUE(choice("keep")->accessibleDescription().contains(QStringLiteral("page you are reading")));
}

TEST_F(LookScreenTest, saysInWordsWhatCouldNotBeKeptOrForgotten)
{
    open();
    auto *words = screen.findChild<QLabel *>(QStringLiteral("keepTrouble"));
    EXPECT_FALSE(words->isVisible());
    screen.setTrouble(ui::KeepTrouble::CouldNotKeep);
    settle();
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(QStringLiteral("could not be kept")));
    EXPECT_EQ(cutOff(screen), QStringList());
    screen.setTrouble(ui::KeepTrouble::CouldNotForget);
    EXPECT_TRUE(words->text().contains(QStringLiteral("could not be removed")));
    screen.setTrouble(ui::KeepTrouble::None);
    EXPECT_FALSE(words->isVisible());
}

TEST_F(LookScreenTest, theAreaItselfTakesNoKeyboard)
{
    open(QSize(640, 400));
    EXPECT_TRUE(screen.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    EXPECT_EQ(screen.findChild<QScrollArea *>()->focusPolicy(), Qt::NoFocus);
}

TEST_F(LookScreenTest, putEverythingBackIsTheFirstStartAndForgets)
{
    ui::Look look;
    look.textPercent = 300;
    look.theme = QStringLiteral("dark");
    look.moreSpace = true;
    look.followSystem = false;
    screen.setLook(look, true);
    show(screen, QSize(1008, 720));
    const QSignalSpy kept(&screen, &ui::LookScreen::keepChosen);
    press("putEverythingBack");
    EXPECT_EQ(chosen, appearance.systemLook());
    EXPECT_EQ(kept.count(), 1);
    EXPECT_FALSE(choice("keep")->isChecked());
    EXPECT_FALSE(choice("textSize300")->isChecked());
    EXPECT_FALSE(choice("moreSpace")->isChecked());
}

TEST_F(LookScreenTest, doneSaysSo)
{
    open();
    const QSignalSpy done(&screen, &ui::LookScreen::done);
    press("lookDone");
    EXPECT_EQ(done.count(), 1);
    EXPECT_FALSE(chosen);
}

TEST_F(LookScreenTest, arrowKeysMoveThroughTheChoicesOfOneGroup)
{
    open();
    screen.focusTextSize();
    EXPECT_EQ(screen.focusWidget(), choice("textSize100"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Right);
    EXPECT_EQ(screen.focusWidget(), choice("textSize125"));
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->textPercent, 125);
}

TEST_F(LookScreenTest, oneTabReachesTheNextGroup)
{
    open();
    screen.focusTextSize();
    QTest::keyClick(screen.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(screen.focusWidget(), choice("theme-light"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(screen.focusWidget(), choice("followSystem"));
}

TEST_F(LookScreenTest, aChoiceIsARadioButtonWithAFullNameToAScreenReader)
{
    QAccessibleInterface *const size = QAccessible::queryAccessibleInterface(choice("textSize100"));
    EXPECT_EQ(size->role(), QAccessible::RadioButton);
    EXPECT_EQ(size->text(QAccessible::Name), QStringLiteral("Text size 100%"));
    QAccessibleInterface *const theme = QAccessible::queryAccessibleInterface(choice("theme-contrast"));
    EXPECT_EQ(theme->role(), QAccessible::RadioButton);
    EXPECT_EQ(theme->text(QAccessible::Name), QStringLiteral("Colours: High contrast"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(choice("moreSpace"))->role(), QAccessible::CheckBox);
}

TEST_F(LookScreenTest, theWholeOfAChoiceCanBePressed)
{
    open();
    QTest::mouseClick(choice("theme-cream"), Qt::LeftButton, {}, QPoint(4, 4));
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->theme, QStringLiteral("cream"));
    QAbstractButton *const more = choice("moreSpace");
    QTest::mouseClick(more, Qt::LeftButton, {}, QPoint(more->width() - 4, more->height() - 4));
    EXPECT_TRUE(chosen->moreSpace);
}

TEST_F(LookScreenTest, aChosenCardDiffersInMoreThanColour)
{
    open();
    const auto grey = [this] {
        return choice("theme-cream")->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage before = grey();
    press("theme-cream");
    settle();
    EXPECT_NE(grey(), before);
    EXPECT_EQ(grey().size(), before.size());
}

TEST_F(LookScreenTest, noWordsAreCutOffAtAnySizeOrDirection)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        screen.setLayoutDirection(direction);
        for (const QSize size : {QSize(640, 400), QSize(752, 520), QSize(1008, 720), QSize(1648, 1000)}) {
            for (const int percent : {100, 125, 150, 200, 400}) {
                appearance.apply(QStringLiteral("light"), percent);
                show(screen, size);
                EXPECT_EQ(cutOff(screen), QStringList()) << size.width() << " " << percent << " " << direction;
            }
        }
    }
}

TEST_F(LookScreenTest, theChosenSizeStaysInViewWhileTextGrows)
{
    open(QSize(752, 520));
    screen.focusTextSize();
    for (const int percent : {200, 400, 100}) {
        appearance.apply(QStringLiteral("light"), percent);
        settle();
        const QWidget *const focus = screen.focusWidget();
        const QRect at(focus->mapTo(&screen, QPoint()), focus->size());
        EXPECT_TRUE(screen.rect().contains(at)) << percent;
    }
}

} // namespace
