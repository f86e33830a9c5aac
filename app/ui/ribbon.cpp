// SPDX-License-Identifier: MIT
#include "ui/ribbon.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr double kNotch = 0.22;

} // namespace

void paintRibbon(QPainter &painter, const QRectF &rect, const QColor &warm)
{
    const QPointF notch(rect.center().x(), rect.bottom() - kNotch * rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warm);
    painter.drawPolygon(QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(), notch, rect.bottomLeft()});
    painter.restore();
}

} // namespace ui
