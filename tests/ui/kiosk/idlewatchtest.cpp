// SPDX-License-Identifier: MIT
#include "ui/kiosk/idlewatch.h"
#include "ui/kiosk/nightlyrestart.h"

#include <gtest/gtest.h>

namespace
{

using namespace std::chrono_literals;
using State = ui::IdleWatch::State;

class IdleWatchTest : public testing::Test
{
protected:
    std::chrono::milliseconds now{123'456};
    ui::IdleWatch watch{90s, 20s, [this] { return now; }};
};

TEST_F(IdleWatchTest, nothingRunsOutWhileNobodyHasBegun)
{
    now += 24h;
    EXPECT_EQ(watch.state(), State::Resting);
    watch.begin();
    EXPECT_EQ(watch.state(), State::Active);
}

TEST_F(IdleWatchTest, aStillScreenIsAskedAboutAndThenCleared)
{
    watch.begin();
    now += 90s - 1ms;
    EXPECT_EQ(watch.state(), State::Active);
    EXPECT_EQ(watch.secondsLeft(), 0);
    now += 1ms;
    EXPECT_EQ(watch.state(), State::Warning);
    EXPECT_EQ(watch.secondsLeft(), 20);
    now += 1ms;
    EXPECT_EQ(watch.secondsLeft(), 20);
    now += 19s;
    EXPECT_EQ(watch.secondsLeft(), 1);
    EXPECT_EQ(watch.state(), State::Warning);
    now += 999ms;
    EXPECT_EQ(watch.state(), State::Over);
    EXPECT_EQ(watch.secondsLeft(), 0);
}

TEST_F(IdleWatchTest, everyTouchBeginsTheTimeAnew)
{
    watch.begin();
    now += 89s;
    watch.touched();
    now += 89s;
    EXPECT_EQ(watch.state(), State::Active);
    now += 10s;
    EXPECT_EQ(watch.state(), State::Warning);
    watch.touched();
    EXPECT_EQ(watch.state(), State::Active);
    now += 89s;
    EXPECT_EQ(watch.state(), State::Active);
}

TEST_F(IdleWatchTest, aTouchCannotBringBackWhatIsOver)
{
    watch.begin();
    now += 110s;
    EXPECT_EQ(watch.state(), State::Over);
    watch.touched();
    EXPECT_EQ(watch.state(), State::Over);
    watch.rest();
    EXPECT_EQ(watch.state(), State::Resting);
}

TEST_F(IdleWatchTest, waitingForThePrinterIsUse)
{
    watch.begin();
    now += 80s;
    watch.setBusy(true);
    now += 10min;
    EXPECT_EQ(watch.state(), State::Active);
    watch.setBusy(false);
    now += 89s;
    EXPECT_EQ(watch.state(), State::Active);
    now += 1s;
    EXPECT_EQ(watch.state(), State::Warning);
}

TEST_F(IdleWatchTest, theNextPersonDoesNotInheritAPrint)
{
    watch.begin();
    watch.setBusy(true);
    watch.rest();
    watch.begin();
    now += 90s;
    EXPECT_EQ(watch.state(), State::Warning);
}

TEST(NightlyRestartTest, comesOnceANightAndNeverUnasked)
{
    const QTime time(3, 30);
    const QDateTime evening(QDate(2026, 11, 23), QTime(18, 0));
    const QDateTime night(QDate(2026, 11, 24), time);
    EXPECT_FALSE(ui::isRestartDue(evening, {}, night.addDays(3)));
    EXPECT_FALSE(ui::isRestartDue(evening, time, evening));
    EXPECT_FALSE(ui::isRestartDue(evening, time, night.addSecs(-1)));
    EXPECT_TRUE(ui::isRestartDue(evening, time, night));
    EXPECT_TRUE(ui::isRestartDue(evening, time, night.addSecs(3600)));
    // Started again at once, it does not end again.
    EXPECT_FALSE(ui::isRestartDue(night, time, night.addSecs(30)));
    EXPECT_FALSE(ui::isRestartDue(night.addSecs(5), time, night.addSecs(90)));
    EXPECT_TRUE(ui::isRestartDue(night.addSecs(5), time, night.addDays(1)));
    EXPECT_TRUE(ui::isRestartDue(night.addSecs(-60), time, night));
}

} // namespace
