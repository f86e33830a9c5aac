// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace ui
{

/// The ribbon at the reader's place, hanging from the top of `rect`, with its notch below.
void paintRibbon(QPainter &painter, const QRectF &rect, const QColor &warm);

} // namespace ui
