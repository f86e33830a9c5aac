// SPDX-License-Identifier: MIT
#include "ui/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace ui
{

FlowLayout::FlowLayout(int gapX, int gapY) : m_gapX(gapX), m_gapY(gapY) { }

void FlowLayout::setAtEnd(const QWidget *widget)
{
    m_atEnd = widget;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        const QSize hint = itemAt(i)->sizeHint();
        size = {size.width() + (size.width() > 0 ? m_gapX : 0) + hint.width(), std::max(size.height(), hint.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    ItemLayout::setGeometry(rect);
    layOut(rect, true);
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int width)
{
    const QSize hint = item.sizeHint();
    return hint.width() <= width ? hint : QSize(width, heightOf(item, width));
}

int FlowLayout::layOut(const QRect &rect, bool placing) const
{
    QRect line(rect.x(), rect.y(), rect.width(), 0);
    int x = 0;
    int first = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        const QSize size = sizeIn(*itemAt(i), rect.width());
        if (x > 0 && x + m_gapX + size.width() > rect.width()) {
            if (placing)
                placeLine(line, first, i);
            line = QRect(rect.x(), line.y() + line.height() + m_gapY, rect.width(), 0);
            x = 0;
            first = i;
        }
        x += (x > 0 ? m_gapX : 0) + size.width();
        line.setHeight(std::max(line.height(), size.height()));
    }
    if (placing)
        placeLine(line, first, count());
    return line.y() + line.height() - rect.y();
}

void FlowLayout::placeLine(const QRect &room, int first, int end) const
{
    int x = room.x();
    for (int i = first; i < end; ++i) {
        QLayoutItem &item = *itemAt(i);
        if (item.isEmpty())
            continue;
        const QSize size = sizeIn(item, room.width());
        const bool atEnd = m_atEnd && item.widget() == m_atEnd;
        const int left = atEnd ? room.x() + room.width() - size.width() : x;
        place(item, QRect(QPoint(left, room.y() + (room.height() - size.height()) / 2), size), room);
        x += size.width() + m_gapX;
    }
}

} // namespace ui
