// SPDX-License-Identifier: MIT
#include "ui/kiosk/staffpin.h"

#include <gtest/gtest.h>

namespace
{

using namespace std::chrono_literals;
using Answer = ui::StaffPin::Answer;

class StaffPinTest : public testing::Test
{
protected:
    Answer tryPin(const char *pin) { return staff.tryPin(QLatin1String(pin)); }

    std::chrono::milliseconds now{0};
    // printf '%s' saltsalt4711 | sha256sum
    ui::StaffPin staff{QStringLiteral("saltsalt:%1")
                           .arg(QLatin1String("1158dec881fbece2e3a8999189d46066230a1be89dd56a1fdc4ba6520a421c60")),
                       [this] { return now; }};
};

TEST_F(StaffPinTest, theFormIsWhatTheShellMakes)
{
    EXPECT_EQ(ui::StaffPin::hashOf(QStringLiteral("saltsalt"), QStringLiteral("4711")),
              QStringLiteral("saltsalt:1158dec881fbece2e3a8999189d46066230a1be89dd56a1fdc4ba6520a421c60"));
}

TEST_F(StaffPinTest, onlyTheRightPinIsRight)
{
    for (const char *wrong : {"", "4712"})
        EXPECT_EQ(tryPin(wrong), Answer::Wrong) << wrong;
    EXPECT_EQ(tryPin("4711"), Answer::Right);
}

TEST_F(StaffPinTest, withoutAHashNothingIsRight)
{
    ui::StaffPin none({}, [this] { return now; });
    EXPECT_FALSE(none.isSet());
    EXPECT_EQ(none.tryPin({}), Answer::Wrong);
    EXPECT_EQ(none.tryPin(QStringLiteral("0000")), Answer::Wrong);
}

TEST_F(StaffPinTest, threeWrongOnesPauseForAMinuteEvenForTheRightOne)
{
    EXPECT_EQ(tryPin("1"), Answer::Wrong);
    EXPECT_EQ(tryPin("2"), Answer::Wrong);
    EXPECT_EQ(tryPin("3"), Answer::Paused);
    EXPECT_EQ(staff.pauseLeft(), 60);
    EXPECT_EQ(tryPin("4711"), Answer::Paused);
    now += 60s - 1ms;
    EXPECT_EQ(staff.pauseLeft(), 1);
    EXPECT_EQ(tryPin("4711"), Answer::Paused);
    now += 1ms;
    EXPECT_EQ(staff.pauseLeft(), 0);
    EXPECT_EQ(tryPin("1"), Answer::Wrong);
    EXPECT_EQ(tryPin("4711"), Answer::Right);
}

TEST_F(StaffPinTest, theRightOneForgivesTheWrongOnesBefore)
{
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(tryPin("1"), Answer::Wrong);
        EXPECT_EQ(tryPin("2"), Answer::Wrong);
        EXPECT_EQ(tryPin("4711"), Answer::Right);
    }
}

class CornerTapsTest : public testing::Test
{
protected:
    /// As many taps there, one every `pace`; whether the last completed the gesture.
    bool tap(const QPoint &place, int count, std::chrono::milliseconds pace)
    {
        bool done = false;
        for (int i = 0; i < count; ++i) {
            done = taps.add(place, QSize(1280, 800), now);
            now += pace;
        }
        return done;
    }

    std::chrono::milliseconds now{50'000};
    ui::CornerTaps taps;
    const QPoint corner{1270, 10};
};

TEST_F(CornerTapsTest, fiveWithinFourSecondsOpen)
{
    EXPECT_FALSE(tap(corner, 4, 1000ms));
    EXPECT_TRUE(tap(corner, 1, 1000ms));
    EXPECT_FALSE(tap(corner, 4, 1000ms)); // and the next five begin anew
}

TEST_F(CornerTapsTest, fiveSlowOnesDoNot)
{
    EXPECT_FALSE(tap(corner, 12, 1001ms));
    now += 4s;
    EXPECT_FALSE(tap(corner, 4, 100ms)); // four, and one long ago
    EXPECT_TRUE(tap(corner, 1, 100ms));
}

TEST_F(CornerTapsTest, anotherPlaceInBetweenBeginsAnew)
{
    for (const QPoint &elsewhere : {QPoint(10, 10), QPoint(1270, 790), QPoint(640, 10), QPoint(1270, 130)}) {
        EXPECT_FALSE(tap(corner, 4, 100ms));
        EXPECT_FALSE(tap(elsewhere, 1, 100ms));
        EXPECT_FALSE(tap(corner, 1, 100ms));
        EXPECT_FALSE(tap(elsewhere, 1, 100ms));
    }
    EXPECT_FALSE(tap(QPoint(10, 10), 20, 100ms));
}

} // namespace
