// SPDX-License-Identifier: MIT
#pragma once

#include <QMargins>
#include <Qt>

class QLayout;

namespace ui
{

/// Makes a layout, and all layouts and widgets in it, ask for sizes anew. Qt does so only when its next event comes,
/// which is too late to measure with.
void forgetSizes(QLayout &layout);

/// Margins by the side where people begin to read: layouts turn their contents round, but not their margins.
QMargins marginsAlong(Qt::LayoutDirection direction, int start, int top, int end, int bottom);

} // namespace ui
