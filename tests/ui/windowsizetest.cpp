// SPDX-License-Identifier: MIT
#include "ui/windowsize.h"

#include <gtest/gtest.h>

namespace
{

using ui::firstSize;
using ui::FirstSize;

TEST(WindowSizeTest, isUsualWhereThereIsRoomForItsFrame)
{
    EXPECT_EQ(firstSize({}, {1920, 1080}), (FirstSize{{1280, 800}, false}));
}

TEST(WindowSizeTest, isMaximisedWhereTheFrameWouldNotFit)
{
    EXPECT_EQ(firstSize({}, {1280, 800}), (FirstSize{{1280, 800}, true}));
    EXPECT_EQ(firstSize({}, {1920, 820}), (FirstSize{{1280, 800}, true}));
    EXPECT_EQ(firstSize({}, {1024, 768}), (FirstSize{{1024, 768}, true}));
}

TEST(WindowSizeTest, aKeptSizeWinsAndFitsTheScreen)
{
    EXPECT_EQ(firstSize({1000, 700}, {1280, 800}), (FirstSize{{1000, 700}, false}));
    EXPECT_EQ(firstSize({1900, 700}, {1280, 800}), (FirstSize{{1280, 700}, false}));
}

} // namespace
