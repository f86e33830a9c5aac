// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace guide
{
struct Theme;
}

namespace ui
{

/// The style sheet of the application: shapes and borders of Qt's own controls, from the theme's tokens.
///
/// It dresses QLineEdit, QMenu, QToolTip, scroll bars and item views. Buttons and choices paint themselves: a style
/// sheet rounds borders of 1.5 and 2.5 to whole pixels.
QString styleSheet(const guide::Theme &theme, double chromeScale);

} // namespace ui
