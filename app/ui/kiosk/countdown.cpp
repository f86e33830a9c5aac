// SPDX-License-Identifier: MIT
#include "ui/kiosk/countdown.h"

#include "ui/appearance.h"
#include "ui/kiosk/measures.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kSide = 260;
constexpr int kRing = 14;
constexpr double kNumber = 88;
constexpr double kUnit = 20;
constexpr int kWhole = 360 * 16;
constexpr int kTwelve = 90 * 16;

} // namespace

Countdown::Countdown(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("countdown"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
    retranslate();
}

void Countdown::setLeft(int seconds, int all)
{
    m_seconds = seconds;
    m_all = std::max(1, all);
    retranslate();
}

QSize Countdown::sizeHint() const
{
    return {px(kSide), px(kSide)};
}

void Countdown::retranslate()
{
    m_unit = tr("seconds");
    setAccessibleName(tr("%1 seconds").arg(m_seconds));
    update();
}

void Countdown::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Countdown::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = px(kRing);
    const double side = std::min(width(), height()) - 2 * stroke;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(m_appearance.colour(QStringLiteral("line")), stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_appearance.colour(QStringLiteral("teal")), stroke, Qt::SolidLine, Qt::FlatCap));
    const int left = kWhole * std::min(m_seconds, m_all) / m_all;
    painter.drawArc(ring, kTwelve, layoutDirection() == Qt::RightToLeft ? left : -left);
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    const double scale = px(100) / 100.0;
    painter.setFont(m_appearance.font(Appearance::Face::Serif, kNumber, scale));
    const QRectF number = ring.translated(0, -px(kUnit));
    painter.drawText(number, Qt::AlignCenter, QString::number(m_seconds));
    painter.setFont(m_appearance.font(Appearance::Face::Sans, kUnit, scale));
    painter.drawText(ring.translated(0, px(kNumber) / 2.0 + px(kUnit) / 2.0), Qt::AlignCenter, m_unit);
}

int Countdown::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

} // namespace ui
