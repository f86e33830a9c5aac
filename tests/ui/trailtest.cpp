// SPDX-License-Identifier: MIT
#include "ui/trail.h"

#include <gtest/gtest.h>

namespace
{

using ui::Place;
using ui::Screen;
using ui::Trail;

Place page(const char *id, const QPointF &scroll = {})
{
    return {Screen::Page, QUrl(QStringLiteral("guide:/page/%1").arg(QLatin1String(id))), scroll, {}};
}

TEST(TrailTest, beginsAtHomeWithNowhereElseToGo)
{
    const Trail trail;
    EXPECT_EQ(trail.here(), Place());
    EXPECT_FALSE(trail.canGoBack());
    EXPECT_FALSE(trail.canGoForward());
}

TEST(TrailTest, goesBackAndForwardAcrossPagesAndScreens)
{
    Trail trail;
    trail.visit(page("start"));
    trail.visit({Screen::Help, {}, {}, {}});
    trail.visit(page("lupus"));
    EXPECT_EQ(trail.back().screen, Screen::Help);
    EXPECT_EQ(trail.back(), page("start"));
    EXPECT_EQ(trail.back(), Place());
    EXPECT_EQ(trail.forward(), page("start"));
    EXPECT_TRUE(trail.canGoBack());
    EXPECT_TRUE(trail.canGoForward());
}

TEST(TrailTest, aNewPlaceForgetsWhatLayAhead)
{
    Trail trail;
    trail.visit(page("start"));
    trail.visit(page("lupus"));
    trail.back();
    trail.visit(page("costs"));
    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.back(), page("start"));
}

TEST(TrailTest, visitingThePlaceWhereWeAreChangesNothing)
{
    Trail trail;
    trail.visit(page("start"));
    trail.visit(page("lupus"));
    trail.back();
    trail.setScroll({0, 120});
    trail.visit(page("start"));
    EXPECT_EQ(trail.here(), page("start", {0, 120}));
    EXPECT_TRUE(trail.canGoForward());
}

TEST(TrailTest, anotherPartOfThePageIsAnotherPlace)
{
    Trail trail;
    trail.visit(page("start"));
    trail.visit(page("start#weeks"));
    EXPECT_EQ(trail.back(), page("start"));
}

TEST(TrailTest, remembersHowFarDownEachPageTheReaderWas)
{
    Trail trail;
    trail.visit(page("start"));
    trail.setScroll({0, 300});
    trail.visit({Screen::Help, {}, {}, {}});
    trail.setScroll({0, 50});
    EXPECT_EQ(trail.here().scroll, QPointF());
    trail.visit(page("lupus"));
    trail.setScroll({0, 700});
    trail.back();
    EXPECT_EQ(trail.back(), page("start", {0, 300}));
    trail.forward();
    EXPECT_EQ(trail.forward(), page("lupus", {0, 700}));
}

TEST(TrailTest, staysWhereItIsAtEitherEnd)
{
    Trail trail;
    EXPECT_EQ(trail.back(), Place());
    trail.visit(page("start"));
    EXPECT_EQ(trail.forward(), page("start"));
    EXPECT_TRUE(trail.canGoBack());
}

} // namespace
