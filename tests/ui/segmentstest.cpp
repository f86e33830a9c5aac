// SPDX-License-Identifier: MIT
#include "ui/wizard/segments.h"
#include "dressed.h"

#include <cmath>

namespace
{

class SegmentsTest : public Dressed
{
protected:
    /// The middle of each of three bars from top to bottom, without its colour: `#` is drawn, `.` is page.
    QStringList shapes() const
    {
        constexpr int kWidth = 300;
        ui::Segments segments(appearance, nullptr);
        segments.setSteps({true, false, false}, 1);
        QPalette palette;
        palette.setColor(QPalette::Window, appearance.colour(QStringLiteral("page")));
        segments.setPalette(palette);
        segments.resize(kWidth, segments.sizeHint().height());
        const QImage image = segments.grab().toImage();
        QStringList all;
        for (int i = 0; i < 3; ++i) {
            QString shape;
            for (int y = 0; y < image.height(); ++y)
                shape += isDrawn(image.pixelColor(kWidth / 6 + i * kWidth / 3, y)) ? u'#' : u'.';
            all << shape;
        }
        return all;
    }
    bool isDrawn(const QColor &colour) const
    {
        return std::abs(colour.lightness() - appearance.colour(QStringLiteral("page")).lightness()) > 40;
    }
};

TEST_F(SegmentsTest, doneHereAndToComeAreToldApartWithoutColour)
{
    const QStringList expected{QStringLiteral("..########.."), QStringLiteral("############"),
                               QStringLiteral("..##....##..")};
    for (const guide::Theme &theme : appearance.themes()) {
        appearance.apply(theme.id, 100);
        EXPECT_EQ(shapes(), expected) << qPrintable(theme.id) << qPrintable(shapes().join(u' '));
    }
}

} // namespace
