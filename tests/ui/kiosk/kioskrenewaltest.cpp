// SPDX-License-Identifier: MIT
#include "kioskworld.h"
#include "ui/kiosk/renewal.h"

namespace
{

using namespace std::chrono_literals;

class KioskRenewalTest : public KioskTest
{
protected:
    void visit(int times)
    {
        for (int i = 0; i < times; ++i) {
            press("begin-en-GB");
            press("finishAndClear");
        }
    }
    void openPinPad()
    {
        for (int i = 0; i < 5; ++i)
            tap({window->width() - 10, 10});
    }
    bool hasEnded() const { return !endings.isEmpty(); }
};

TEST_F(KioskRenewalTest, comesAtRestAfterEnoughVisits)
{
    open();
    visit(ui::kVisitsUntilRenewal - 1);
    wait(1h);
    EXPECT_FALSE(hasEnded());
    // However long the last one lasts, and not in the hand of the one who comes next.
    press("begin-en-GB");
    wait(80s);
    press("finishAndClear");
    wait(9s);
    EXPECT_FALSE(hasEnded());
    tap({window->width() / 2, 5});
    wait(9s);
    EXPECT_FALSE(hasEnded());
    // Staff at the PIN pad are no visit, and are not to be interrupted.
    openPinPad();
    ASSERT_TRUE(isShown("pinPad"));
    wait(30s);
    EXPECT_FALSE(hasEnded());
    press("pinLeave");
    wait(10s);
    EXPECT_EQ(endings.value(0, -1), int(ui::KioskWindow::ForRestart));
}

TEST_F(KioskRenewalTest, waitsForWhatHasNotBeenPrintedYet)
{
    open();
    visit(ui::kVisitsUntilRenewal - 1);
    press("begin-en-GB");
    navigator()->openPage(QStringLiteral("lupus"));
    ASSERT_TRUE(isPainted("lupus"));
    press("print");
    press("printThisPage");
    ASSERT_TRUE(waitUntil([this] { return !printers->jobs().isEmpty(); }));
    press("finishAndClear");
    wait(1min);
    EXPECT_TRUE(isShown("attract"));
    EXPECT_FALSE(hasEnded());
    printers->state = ui::JobState::Done;
    EXPECT_TRUE(waitUntil([this] { return hasEnded(); }));
}

TEST_F(KioskRenewalTest, isNoWayAroundThePauseOfThePin)
{
    open();
    visit(ui::kVisitsUntilRenewal);
    openPinPad();
    for (int i = 0; i < 3; ++i) {
        for (int digit = 0; digit < 4; ++digit)
            press("pin1");
        press("pinEnter");
    }
    press("pinLeave");
    wait(30s);
    EXPECT_FALSE(hasEnded());
    wait(31s);
    EXPECT_TRUE(hasEnded());
}

TEST_F(KioskRenewalTest, whatTheDiskDidNotTakeEarlierIsCountedFirst)
{
    const QString late = folder.filePath(QStringLiteral("late"));
    tools.config.countsFile = late + QStringLiteral("/counts.csv");
    open();
    visit(ui::kVisitsUntilRenewal);
    ASSERT_TRUE(QDir().mkdir(late));
    wait(10s);
    EXPECT_TRUE(hasEnded());
    QFile counts(tools.config.countsFile);
    ASSERT_TRUE(counts.open(QIODevice::ReadOnly));
    EXPECT_TRUE(
        counts.readAll().contains(QByteArray("2026-12-01,") + QByteArray::number(ui::kVisitsUntilRenewal) + ','));
}

TEST_F(KioskRenewalTest, aDiskThatTakesNoCountsIsNotInTheWay)
{
    tools.config.countsFile = folder.filePath(QStringLiteral("never/counts.csv"));
    open();
    visit(ui::kVisitsUntilRenewal);
    wait(10s);
    EXPECT_TRUE(hasEnded());
}

} // namespace
