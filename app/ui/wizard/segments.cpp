// SPDX-License-Identifier: MIT
#include "ui/wizard/segments.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr int kHeight = 12; ///< of the step that is shown
constexpr double kOtherHeight = 8;
constexpr double kStroke = 1.5;
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
    return {int(double(m_done.size()) * (kOtherHeight + kGap)), kHeight};
}

void Segments::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor page = m_appearance.colour(QStringLiteral("page"));
    const double step = (width() + kGap) / double(m_done.size());
    for (int i = 0; i < int(m_done.size()); ++i) {
        const bool isHere = i == m_here;
        const double high = isHere ? kHeight : kOtherHeight;
        const QColor colour = m_appearance.colour(QLatin1String(isHere ? "ink" : m_done[i] ? "teal" : "edge"));
        const QRectF bar(i * step, (kHeight - high) / 2, step - kGap, high);
        // Without colour: tall and full is here, low and full is done, low and empty is still to come.
        paintBox(painter, mirrored(bar, width(), layoutDirection()), high / 2, isHere || m_done[i] ? colour : page,
                 colour, kStroke);
    }
}

} // namespace ui
