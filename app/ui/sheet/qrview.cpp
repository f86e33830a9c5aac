// SPDX-License-Identifier: MIT
#include "ui/sheet/qrview.h"

#include "ui/accessiblerole.h"
#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/layouts.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kSmallest = 200;
constexpr int kAround = 16;
constexpr int kQuietZone = 4; ///< squares, on either side, in the drawing

} // namespace

QrView::QrView(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("qrCode"));
    setAccessibleRole(this, QAccessible::Graphic);
    // So that the keyboard brings the whole code into view.
    setFocusPolicy(Qt::TabFocus);
    growWithWidth(*this, QSizePolicy::Expanding);
}

void QrView::setMatrix(const questions::QrMatrix &matrix)
{
    m_matrix = matrix;
    m_svg = questions::qrSvg(matrix);
    update();
}

void QrView::setRoom(int height)
{
    m_room = std::clamp(height, kSmallest, kLargest);
    updateGeometry();
}

QSize QrView::sizeHint() const
{
    return {m_room, m_room};
}

QSize QrView::minimumSizeHint() const
{
    return {kSmallest, kSmallest};
}

int QrView::heightForWidth(int width) const
{
    return std::min(width, m_room);
}

void QrView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRectF card = mirrored(QRectF(0, 0, side, side), width(), layoutDirection());
    paintBox(painter, card, kControlRadius, Qt::white, m_appearance.colour(QStringLiteral("edge")), 1);
    const int squares = m_matrix.size + 2 * kQuietZone;
    // A camera reads squares of whole pixels best.
    const double ratio = devicePixelRatio();
    const double pixel = std::max(1.0, std::floor((side - kAround) * ratio / squares)) / ratio;
    QRectF code(0, 0, squares * pixel, squares * pixel);
    code.moveTopLeft(((card.center() - code.center()) * ratio).toPoint() / ratio);
    QSvgRenderer(m_svg).render(&painter, code);
}

} // namespace ui
