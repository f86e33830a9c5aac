// SPDX-License-Identifier: MIT
#include "ui/textflow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr double kEndless = 1.0e6;

/// The therapy's name is never broken at its hyphen. As long as the text, so that formats still fit.
QString unbroken(QString text)
{
    return text.replace(QStringLiteral("CAR-T"), QStringLiteral("CAR\u2011T"));
}

/// Lays the lines below one another and returns how high they stand.
double layOut(QTextLayout &layout, const TextFlow &flow, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.setFormats(flow.formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const double height = std::max(flow.lineHeight, line.height());
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}

} // namespace

double TextFlow::heightFor(double width) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(unbroken(text), font);
    return std::ceil(layOut(layout, *this, width, Qt::AlignLeft));
}

double TextFlow::naturalWidth() const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(unbroken(text), font);
    layOut(layout, *this, kEndless, Qt::AlignLeft);
    return std::ceil(layout.maximumWidth());
}

double TextFlow::firstBaseline(double width) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(unbroken(text), font);
    layOut(layout, *this, width, Qt::AlignLeft);
    return layout.lineAt(0).y() + layout.lineAt(0).ascent();
}

void TextFlow::paint(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction) const
{
    if (text.isEmpty())
        return;
    QTextLayout layout(unbroken(text), font);
    layOut(layout, *this, rect.width(), direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.draw(&painter, rect.topLeft());
}

void FlowSizes::remember(const TextFlow &flow)
{
    if (m_flow == flow)
        return;
    m_flow = flow;
    m_heights.clear();
    m_naturalWidth = -1;
}

double FlowSizes::heightFor(const TextFlow &flow, double width)
{
    remember(flow);
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, flow.heightFor(width));
}

double FlowSizes::naturalWidth(const TextFlow &flow)
{
    remember(flow);
    if (m_naturalWidth < 0)
        m_naturalWidth = flow.naturalWidth();
    return m_naturalWidth;
}

} // namespace ui
