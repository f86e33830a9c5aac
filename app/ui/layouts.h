// SPDX-License-Identifier: MIT
#pragma once

#include <QMargins>
#include <QSizePolicy>
#include <Qt>

class QLayout;
class QWidget;

namespace ui
{

/// Makes a layout, and all layouts and widgets in it, ask for sizes anew. Qt does so only when its next event comes,
/// which is too late to measure with.
void forgetSizes(QLayout &layout);

/// Lets the widget's height follow from its width; how wide it may be is `horizontal`.
void growWithWidth(QWidget &widget, QSizePolicy::Policy horizontal);

/// Whether a rail beside it would leave a page of this width too little room.
bool foldsRail(int width, int textPercent);

/// Margins by the side where people begin to read: layouts turn their contents round, but not their margins.
QMargins marginsAlong(Qt::LayoutDirection direction, int start, int top, int end, int bottom);

} // namespace ui
