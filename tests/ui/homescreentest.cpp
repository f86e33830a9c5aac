// SPDX-License-Identifier: MIT
#include "ui/homescreen.h"

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

using HomeScreenTest = Dressed;

QAbstractButton *button(const QWidget &screen, const char *name)
{
    return screen.findChild<QAbstractButton *>(QLatin1String(name));
}

QString words(const QWidget &screen, const char *name)
{
    return screen.findChild<QLabel *>(QLatin1String(name))->text();
}

TEST_F(HomeScreenTest, eachDoorOpensItsGroupByMouseAndByKey)
{
    ui::HomeScreen home(appearance);
    show(home, QSize(1280, 720));
    const QSignalSpy opened(&home, &ui::HomeScreen::doorOpened);
    for (int i = 0; i < 4; ++i) {
        QAbstractButton *const door = button(home, qPrintable(QStringLiteral("door%1").arg(i)));
        QTest::mouseClick(door, Qt::LeftButton);
        QTest::keyClick(door, Qt::Key_Space);
    }
    const QList<QList<QVariant>> expected{{0}, {0}, {1}, {1}, {2}, {2}, {3}, {3}};
    EXPECT_EQ(QList<QList<QVariant>>(opened), expected);
}

TEST_F(HomeScreenTest, aDoorIsAButtonWithANameAndASentenceToAScreenReader)
{
    const ui::HomeScreen home(appearance);
    QAccessibleInterface *const door = QAccessible::queryAccessibleInterface(button(home, "door1"));
    EXPECT_EQ(door->role(), QAccessible::Button);
    EXPECT_EQ(door->text(QAccessible::Name), QStringLiteral("Is it for me?"));
    EXPECT_TRUE(door->text(QAccessible::Description).startsWith(QStringLiteral("What trials often ask for.")));
}

TEST_F(HomeScreenTest, theKeyboardBeginsAtTheFirstDoorAndReachesAllOfThem)
{
    ui::HomeScreen home(appearance);
    home.setPlace(QStringLiteral("four-steps"), QStringLiteral("The four steps"));
    show(home, QSize(1280, 720));
    home.setFocus();
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order.append(home.window()->focusWidget()->objectName());
        QTest::keyClick(home.window()->focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("door0"), QStringLiteral("door1"), QStringLiteral("door2"),
                               QStringLiteral("door3"), QStringLiteral("goOnReading")};
    EXPECT_EQ(order, expected);
}

TEST_F(HomeScreenTest, yourPlaceShowsOnlyWhenThereIsOne)
{
    ui::HomeScreen home(appearance);
    show(home, QSize(1280, 720));
    const auto *place = home.findChild<QWidget *>(QStringLiteral("place"));
    EXPECT_FALSE(place->isVisible());
    home.setPlace(QStringLiteral("four-steps"), QStringLiteral("The four steps"));
    settle();
    EXPECT_TRUE(place->isVisible());
    EXPECT_EQ(words(home, "placeTitle"), QStringLiteral("The four steps"));
    const QSignalSpy goneOn(&home, &ui::HomeScreen::goOnReading);
    QTest::mouseClick(button(home, "goOnReading"), Qt::LeftButton);
    EXPECT_EQ(goneOn.count(), 1);
    home.setPlace(QString(), QString());
    EXPECT_FALSE(place->isVisible());
}

TEST_F(HomeScreenTest, saysWhatTheGuideIsAndWhenItWasChecked)
{
    ui::HomeScreen home(appearance);
    home.setFacts(QDate(2026, 11, 22), QString());
    EXPECT_EQ(
        words(home, "homeFoot0"),
        QStringLiteral("In the UK, CAR-T for autoimmune disease is research. This guide gives information. It does "
                       "not decide."));
    EXPECT_EQ(words(home, "homeFoot1"),
              QStringLiteral("Nothing leaves this computer. Nothing is kept unless you ask."));
    EXPECT_EQ(words(home, "homeFoot2"),
              QStringLiteral("Facts checked November 2026. Not yet reviewed by a clinician."));
    home.setFacts(QDate(2026, 11, 22), QStringLiteral("Dr A. Example"));
    EXPECT_EQ(words(home, "homeFoot2"), QStringLiteral("Facts checked November 2026. Reviewed by Dr A. Example."));
}

TEST_F(HomeScreenTest, withoutADateNoDateIsClaimed)
{
    ui::HomeScreen home(appearance);
    show(home, QSize(1280, 720));
    EXPECT_FALSE(home.findChild<QLabel *>(QStringLiteral("homeFoot2"))->isVisible());
}

TEST_F(HomeScreenTest, everythingIsSeenWithoutScrollingOnAUsualScreen)
{
    for (const bool place : {false, true}) {
        ui::HomeScreen home(appearance);
        home.setFacts(QDate(2026, 11, 22), QString());
        home.setPlace(place ? QStringLiteral("four-steps") : QString(), QStringLiteral("The four steps"));
        show(home, QSize(1280, 720));
        EXPECT_FALSE(home.findChild<QScrollArea *>()->verticalScrollBar()->isVisible()) << place;
    }
}

TEST_F(HomeScreenTest, allFourDoorsAreSeenAtOnceOnASmallScreen)
{
    ui::HomeScreen home(appearance);
    home.setFacts(QDate(2026, 11, 22), QString());
    show(home, QSize(1024, 490));
    const QAbstractButton *const last = button(home, "door3");
    EXPECT_LE(last->mapTo(&home, last->rect().bottomRight()).y(), 490);
}

TEST_F(HomeScreenTest, noWordsAreCutOffAtAnySizeThemeOrDirection)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        ui::HomeScreen home(appearance);
        home.setFacts(QDate(2026, 11, 22), QString());
        home.setPlace(QStringLiteral("recovery"), QStringLiteral("Recovery, vaccines, driving and family"));
        for (const QSize size : {QSize(640, 400), QSize(1024, 520), QSize(1280, 720), QSize(1920, 1000)}) {
            for (const int percent : {100, 125, 150, 200, 400}) {
                appearance.apply(QStringLiteral("light"), percent);
                show(home, size);
                EXPECT_EQ(cutOff(home), QStringList()) << size.width() << " " << percent << " " << direction;
            }
        }
    }
}

TEST_F(HomeScreenTest, theCoverIsAtTheSideWhereReadingBegins)
{
    ui::HomeScreen home(appearance);
    show(home, QSize(1280, 720));
    const auto *cover = home.findChild<QWidget *>(QStringLiteral("cover"));
    EXPECT_EQ(cover->geometry(), QRect(0, 0, 416, 720));
    home.setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_EQ(cover->geometry(), QRect(1280 - 416, 0, 416, 720));
    EXPECT_GT(button(home, "door0")->x(), button(home, "door1")->x());
}

TEST_F(HomeScreenTest, theRibbonKeepsClearOfTheWordsFromEitherSide)
{
    constexpr int kRibbonEnds = 48;
    ui::HomeScreen home(appearance);
    home.setPlace(QStringLiteral("four-steps"), QStringLiteral("The four steps"));
    show(home, QSize(1280, 720));
    const auto *title = home.findChild<QWidget *>(QStringLiteral("placeTitle"));
    EXPECT_GT(title->x(), kRibbonEnds);
    home.setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_LT(title->geometry().right(), title->parentWidget()->width() - kRibbonEnds);
}

TEST_F(HomeScreenTest, aNarrowScreenHasTheCoverOnTopAndOneColumn)
{
    ui::HomeScreen home(appearance);
    show(home, QSize(640, 900));
    const auto *cover = home.findChild<QWidget *>(QStringLiteral("cover"));
    EXPECT_GE(cover->width(), 600);
    appearance.apply(QStringLiteral("light"), 200);
    settle();
    EXPECT_EQ(button(home, "door0")->x(), button(home, "door1")->x());
    EXPECT_GT(button(home, "door1")->y(), button(home, "door0")->y());
}

TEST_F(HomeScreenTest, theFirstDoorDoesNotScrollTheTitleAway)
{
    appearance.apply(QStringLiteral("light"), 200);
    ui::HomeScreen home(appearance);
    show(home, QSize(1280, 700));
    const auto *bar = home.findChild<QScrollArea *>(QStringLiteral("homeScroll"))->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    button(home, "door0")->setFocus();
    settle();
    EXPECT_EQ(bar->value(), 0);
    button(home, "door3")->setFocus();
    settle();
    EXPECT_GT(bar->value(), 0);
}

TEST_F(HomeScreenTest, everyTargetIsLargeEnough)
{
    ui::HomeScreen home(appearance);
    home.setPlace(QStringLiteral("four-steps"), QStringLiteral("The four steps"));
    show(home, QSize(1024, 520));
    for (const QAbstractButton *target : home.findChildren<QAbstractButton *>()) {
        EXPECT_GE(target->width(), 44) << qPrintable(target->objectName());
        EXPECT_GE(target->height(), 44) << qPrintable(target->objectName());
    }
}

} // namespace
