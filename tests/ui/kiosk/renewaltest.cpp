// SPDX-License-Identifier: MIT
#include "ui/kiosk/renewal.h"
#include "ui/kiosk/idlewatch.h"

#include <gtest/gtest.h>

namespace
{

using namespace std::chrono_literals;

ui::KioskAtRest due()
{
    ui::KioskAtRest kiosk;
    kiosk.visits = ui::kVisitsUntilRenewal;
    kiosk.untouched = ui::kUntouchedBeforeRenewal;
    kiosk.showsFirstScreen = true;
    return kiosk;
}

TEST(RenewalTest, comesAfterItsVisitsAndNotBefore)
{
    ui::KioskAtRest kiosk = due();
    EXPECT_TRUE(ui::isRenewalDue(kiosk));
    --kiosk.visits;
    EXPECT_FALSE(ui::isRenewalDue(kiosk));
    kiosk.visits += 50; // nobody let it be before
    EXPECT_TRUE(ui::isRenewalDue(kiosk));
    EXPECT_FALSE(ui::isRenewalDue(ui::KioskAtRest()));
}

TEST(RenewalTest, nobodySeesIt)
{
    ui::KioskAtRest elsewhere = due();
    elsewhere.showsFirstScreen = false;
    EXPECT_FALSE(ui::isRenewalDue(elsewhere));
    ui::KioskAtRest touched = due();
    touched.untouched -= 1ms;
    EXPECT_FALSE(ui::isRenewalDue(touched));
}

TEST(RenewalTest, whatANewProgramWouldNotKnowOfComesFirst)
{
    for (bool ui::KioskAtRest::*const held : {&ui::KioskAtRest::isPrinting, &ui::KioskAtRest::isPinPaused}) {
        ui::KioskAtRest kiosk = due();
        kiosk.*held = true;
        EXPECT_FALSE(ui::isRenewalDue(kiosk));
    }
}

TEST(RenewalTest, theLastVisitorHasJustGone)
{
    std::chrono::milliseconds clock = 1h;
    ui::IdleWatch watch(90s, 20s, [&clock] { return clock; });
    watch.begin();
    clock += 30s;
    watch.rest();
    EXPECT_EQ(watch.quiet(), 0s);
    clock += 8s;
    EXPECT_EQ(watch.quiet(), 8s);
    watch.touched();
    clock += 3s;
    EXPECT_EQ(watch.quiet(), 3s);
}

} // namespace
