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

TEST(RenewalTest, nobodySeesItAndNobodyGetsRoundThePin)
{
    EXPECT_TRUE(ui::isUndisturbed(due()));
    ui::KioskAtRest elsewhere = due();
    elsewhere.showsFirstScreen = false;
    ui::KioskAtRest touched = due();
    touched.untouched -= 1ms;
    ui::KioskAtRest paused = due();
    paused.isPinPaused = true;
    for (const ui::KioskAtRest &kiosk : {elsewhere, touched, paused}) {
        EXPECT_FALSE(ui::isUndisturbed(kiosk));
        EXPECT_FALSE(ui::isRenewalDue(kiosk));
    }
}

TEST(RenewalTest, whatIsPrintingIsCountedFirst)
{
    ui::KioskAtRest kiosk = due();
    kiosk.isPrinting = true;
    EXPECT_FALSE(ui::isRenewalDue(kiosk));
    EXPECT_TRUE(ui::isUndisturbed(kiosk));
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
