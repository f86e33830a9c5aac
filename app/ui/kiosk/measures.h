// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

namespace ui
{

class Appearance;

/// How much larger a kiosk's screen shows everything, for Appearance::setBase(). At the least, what is 44 pixels high
/// at home is 56.
double kioskBase(const QSize &screen);

/// A measure of the kiosk's own screens, as it is drawn for a screen of 1280 x 800.
int kioskPx(const Appearance &appearance, double pixels);

} // namespace ui
