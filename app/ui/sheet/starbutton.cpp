// SPDX-License-Identifier: MIT
#include "ui/sheet/starbutton.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace ui
{

namespace
{

constexpr int kSide = 48;
constexpr double kOuter = 11.5;
constexpr double kInner = 5.2;
constexpr double kStroke = 2;
constexpr int kPoints = 10;
constexpr double kLift = 1; ///< a star's points below reach less far than the one above

QPolygonF star(QPointF middle, double scale)
{
    QPolygonF shape;
    for (int i = 0; i < kPoints; ++i) {
        const double angle = std::numbers::pi * (2.0 * i / kPoints - 0.5);
        const double radius = (i % 2 == 0 ? kOuter : kInner) * scale;
        shape << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return shape;
}

} // namespace

StarButton::StarButton(const Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("star"));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    FocusFrame::setShape(this, kControlRadius);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void StarButton::setQuestion(const QString &question)
{
    setAccessibleName(tr("Most important: %1").arg(question));
}

QSize StarButton::sizeHint() const
{
    const int side = qRound(kSide * m_appearance.screenScale());
    return {side, side};
}

void StarButton::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void StarButton::leaveEvent(QEvent * /*event*/)
{
    update();
}

void StarButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = m_appearance.screenScale();
    const QColor ink =
        m_appearance.colour(isChecked() || underMouse() ? QStringLiteral("warm") : QStringLiteral("ink2"));
    painter.setPen(QPen(ink, kStroke * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isChecked() ? QBrush(m_appearance.colour(QStringLiteral("warm"))) : QBrush());
    painter.drawPolygon(star(QPointF(width() / 2.0, height() / 2.0 + kLift * scale), scale));
}

} // namespace ui
