// SPDX-License-Identifier: MIT
#include "web/crashrecovery.h"

#include <gtest/gtest.h>

using web::CrashRecovery;
using Answer = CrashRecovery::Answer;

TEST(CrashRecoveryTest, theThirdDeathWithinAMinuteIsTheLast)
{
    CrashRecovery recovery;
    EXPECT_EQ(recovery.rendererDied(0), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(1), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(59'999), Answer::GiveUp);
}

TEST(CrashRecoveryTest, aDeathIsForgottenAfterAMinute)
{
    CrashRecovery recovery;
    EXPECT_EQ(recovery.rendererDied(0), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(1), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(60'000), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(60'000), Answer::GiveUp);
}

TEST(CrashRecoveryTest, deathsFarApartNeverEndIt)
{
    CrashRecovery recovery;
    for (qint64 now = 0; now < 3'600'000; now += 30'000)
        EXPECT_EQ(recovery.rendererDied(now), Answer::Reload) << now;
}

TEST(CrashRecoveryTest, anEngineThatCannotStartGivesUpAtOnce)
{
    CrashRecovery recovery;
    int reloads = 0;
    for (int i = 0; i < 1000; ++i)
        reloads += recovery.rendererDied(3 * i) == Answer::Reload;
    EXPECT_EQ(reloads, 2);
}

TEST(CrashRecoveryTest, tryAgainStartsCountingAnew)
{
    CrashRecovery recovery;
    for (int i = 0; i < 3; ++i)
        recovery.rendererDied(i);
    recovery.forgive();
    EXPECT_EQ(recovery.rendererDied(4), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(5), Answer::Reload);
    EXPECT_EQ(recovery.rendererDied(6), Answer::GiveUp);
}
