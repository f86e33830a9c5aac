// SPDX-License-Identifier: MIT
#include "ui/wizard/segments.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr int kHeight = 6;
constexpr double kGap = 4;

} // namespace

Segments::Segments(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setFixedHeight(kHeight);
}

void Segments::setSteps(const QList<bool> &done, int here)
{
    m_done = done;
    m_here = here;
    update();
}

QSize Segments::sizeHint() const
{
    return {int(m_done.size() * (kHeight + kGap)), kHeight};
}

void Segments::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = (width() + kGap) / double(m_done.size());
    for (int i = 0; i < int(m_done.size()); ++i) {
        const char *const token = i == m_here ? "ink" : m_done[i] ? "teal" : "line";
        painter.setBrush(m_appearance.colour(QLatin1String(token)));
        const QRectF bar(i * step, 0, step - kGap, height());
        painter.drawRoundedRect(mirrored(bar, width(), layoutDirection()), kHeight / 2.0, kHeight / 2.0);
    }
}

} // namespace ui
