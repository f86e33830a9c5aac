// SPDX-License-Identifier: MIT
#include "ui/workbar.h"
#include "dressed.h"

#include <QAccessible>

#include <cmath>

namespace
{

class WorkBarTest : public Dressed
{
protected:
    /// Its middle from left to right at sixteen places, without colour: `#` is filled, `.` is not.
    QString shape(std::optional<int> percent, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        constexpr int kPlaces = 16;
        ui::WorkBar bar(appearance, nullptr);
        bar.setLayoutDirection(direction);
        bar.setPercent(percent);
        bar.resize(bar.sizeHint());
        const QImage image = bar.grab().toImage();
        const int page = appearance.colour(QStringLiteral("page")).lightness();
        QString all;
        for (int i = 0; i < kPlaces; ++i) {
            const int x = int((i + 0.5) * image.width() / kPlaces);
            all += std::abs(image.pixelColor(x, image.height() / 2).lightness() - page) > 40 ? u'#' : u'.';
        }
        return all;
    }
};

TEST_F(WorkBarTest, isAsFullAsFarAsItIsInEveryTheme)
{
    for (const guide::Theme &theme : appearance.themes()) {
        appearance.apply(theme.id, 100);
        EXPECT_EQ(shape(0), QStringLiteral("................")) << qPrintable(theme.id);
        EXPECT_EQ(shape(50), QStringLiteral("########........")) << qPrintable(theme.id);
        EXPECT_EQ(shape(100), QStringLiteral("################")) << qPrintable(theme.id);
        EXPECT_EQ(shape(50, Qt::RightToLeft), QStringLiteral("........########")) << qPrintable(theme.id);
        EXPECT_EQ(shape({}), QStringLiteral(".##..##..##..##.")) << qPrintable(theme.id);
    }
}

TEST_F(WorkBarTest, aScreenReaderHearsTheValueOrThatThereIsNone)
{
    ui::WorkBar bar(appearance, nullptr);
    QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(&bar);
    EXPECT_EQ(access->role(), QAccessible::ProgressBar);
    EXPECT_NE(access->text(QAccessible::Name), QString());
    QAccessibleValueInterface *const value = access->valueInterface();
    EXPECT_EQ(value->maximumValue(), value->minimumValue()) << "not known";
    bar.setPercent(60);
    EXPECT_EQ(value->currentValue().toInt(), 60);
    EXPECT_EQ(value->maximumValue().toInt(), 100);
}

} // namespace
