// SPDX-License-Identifier: MIT
#include "ui/controlpaint.h"

#include "ui/appearance.h"

#include <QPainter>
#include <QPainterPath>

namespace ui
{

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
              double stroke)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, stroke));
    painter.setBrush(fill);
    const double half = stroke / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintEdgedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double stroke,
                   const QColor &edge, double edgeWidth, Qt::LayoutDirection direction)
{
    paintBox(painter, rect, kCalloutRadius, fill, border, stroke);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(rect, kCalloutRadius, kCalloutRadius);
    painter.setClipPath(box);
    const QRectF strip = mirrored(QRectF(0, 0, edgeWidth, rect.height()), rect.width(), direction);
    painter.fillRect(strip.translated(rect.topLeft()), edge);
    painter.restore();
}

void paintChoiceBox(QPainter &painter, const QRectF &rect, const Appearance &appearance, bool chosen)
{
    if (chosen) {
        paintBox(painter, rect, kControlRadius, appearance.colour(QStringLiteral("teal-wash")),
                 appearance.colour(QStringLiteral("teal")), kChosenStroke);
    } else {
        paintBox(painter, rect, kControlRadius, appearance.colour(QStringLiteral("page")),
                 appearance.colour(QStringLiteral("edge")), kControlStroke);
    }
}

void paintRadioDot(QPainter &painter, const QRectF &rect, const Appearance &appearance, bool chosen)
{
    const QColor page = appearance.colour(QStringLiteral("page"));
    const QColor teal = appearance.colour(QStringLiteral("teal"));
    const double stroke = chosen ? kChosenStroke : kControlStroke;
    paintBox(painter, rect, rect.width() / 2, page, chosen ? teal : appearance.colour(QStringLiteral("edge")), stroke);
    if (!chosen)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(teal);
    painter.drawEllipse(rect.center(), rect.width() / 4, rect.width() / 4);
    painter.restore();
}

QRectF mirrored(const QRectF &rect, double width, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

} // namespace ui
