// SPDX-License-Identifier: MIT
#include "ui/textflow.h"

#include "dressed.h"

#include <QImage>
#include <QPainter>

namespace
{

using TextFlowTest = Dressed;

constexpr double kLine = 30;

ui::TextFlow flow(const ui::Appearance &appearance, const char *text)
{
    return {QString::fromUtf8(text), appearance.font(ui::Appearance::Face::Sans, 20), kLine, {}};
}

/// The first and last column and row that hold ink.
QRect inkOf(const ui::TextFlow &words, double width, Qt::LayoutDirection direction)
{
    QImage image(int(width), int(words.heightFor(width)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    words.paint(painter, image.rect(), direction);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TEST_F(TextFlowTest, everyLineHasTheHeightThatWasAsked)
{
    const ui::TextFlow words = flow(appearance, "one two three four");
    EXPECT_DOUBLE_EQ(words.heightFor(1000), kLine);
    EXPECT_DOUBLE_EQ(words.heightFor(words.naturalWidth() - 1), 2 * kLine);
}

TEST_F(TextFlowTest, itsNaturalWidthIsOneLine)
{
    const ui::TextFlow words = flow(appearance, "What trials often ask for.");
    EXPECT_DOUBLE_EQ(words.heightFor(words.naturalWidth()), kLine);
}

TEST_F(TextFlowTest, rememberedSizesAreThoseOfTheWordsThatAreAskedFor)
{
    const ui::TextFlow words = flow(appearance, "one two three four");
    ui::TextFlow larger = words;
    larger.lineHeight = 2 * kLine;
    const ui::TextFlow more = flow(appearance, "one two three four five six");
    ui::FlowSizes sizes;
    for (const ui::TextFlow &asked : {words, larger, words, more}) {
        for (const double width : {40.0, 1000.0, 40.0})
            EXPECT_DOUBLE_EQ(sizes.heightFor(asked, width), asked.heightFor(width));
        EXPECT_DOUBLE_EQ(sizes.naturalWidth(asked), asked.naturalWidth());
    }
}

TEST_F(TextFlowTest, aWordTooLongForItsRoomIsWrappedAndNotCut)
{
    const ui::TextFlow words = flow(appearance, "hypogammaglobulinaemia");
    EXPECT_GT(words.heightFor(60), 2 * kLine);
    EXPECT_LE(inkOf(words, 60, Qt::LeftToRight).right(), 59);
}

TEST_F(TextFlowTest, theNameOfTheTherapyIsNeverBroken)
{
    const ui::TextFlow words = flow(appearance, "before CAR-T");
    const ui::TextFlow name = flow(appearance, "CAR-T");
    const ui::TextFlow upToTheHyphen = flow(appearance, "before CAR-");
    ASSERT_LT(upToTheHyphen.naturalWidth(), words.naturalWidth());
    const QRect ink = inkOf(words, upToTheHyphen.naturalWidth() + 2, Qt::LeftToRight);
    EXPECT_GT(ink.bottom(), kLine);
    const double width = std::max(name.naturalWidth(), flow(appearance, "before").naturalWidth());
    EXPECT_DOUBLE_EQ(words.heightFor(width), 2 * kLine);
}

TEST_F(TextFlowTest, wordsBeginAtTheSideWherePeopleBeginToRead)
{
    const ui::TextFlow words = flow(appearance, "ill");
    EXPECT_LT(inkOf(words, 300, Qt::LeftToRight).right(), 100);
    EXPECT_GT(inkOf(words, 300, Qt::RightToLeft).left(), 200);
}

TEST_F(TextFlowTest, largeFiguresMakeTheirOwnLineHigher)
{
    ui::TextFlow words = flow(appearance, "Call 999");
    QTextCharFormat large;
    large.setFont(appearance.font(ui::Appearance::Face::SansBold, 60));
    words.formats = {{5, 3, large}};
    EXPECT_GT(words.heightFor(1000), 60);
    EXPECT_GT(words.firstBaseline(1000), kLine);
}

TEST_F(TextFlowTest, noWordsTakeNoRoom)
{
    EXPECT_DOUBLE_EQ(flow(appearance, "").heightFor(100), 0);
    EXPECT_DOUBLE_EQ(flow(appearance, "").naturalWidth(), 0);
}

} // namespace
