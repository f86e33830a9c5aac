// SPDX-License-Identifier: MIT
#include "ui/kiosk/measures.h"

#include "ui/appearance.h"

#include <algorithm>

namespace ui
{

namespace
{

constexpr double kLeast = 1.28; // 44 becomes 56
constexpr double kMost = 1.6;
constexpr QSizeF kLying{1280, 800};
constexpr QSizeF kStanding{1080, 1920};

} // namespace

double kioskBase(const QSize &screen)
{
    const bool standing = screen.height() > screen.width();
    const QSizeF drawn = standing ? kStanding : kLying;
    const double fits = std::min(screen.width() / drawn.width(), screen.height() / drawn.height());
    return std::clamp((standing ? kMost : kLeast) * fits, kLeast, kMost);
}

int kioskPx(const Appearance &appearance, double pixels)
{
    return qRound(pixels * appearance.chromeScale() / kLeast);
}

} // namespace ui
