// SPDX-License-Identifier: MIT
#include "ui/itemlayout.h"

#include <QStyle>
#include <QWidget>

namespace ui
{

ItemLayout::ItemLayout()
{
    setContentsMargins(0, 0, 0, 0);
}

ItemLayout::~ItemLayout() = default;

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int ItemLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ItemLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize ItemLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int ItemLayout::heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

void ItemLayout::place(QLayoutItem &item, const QRect &rect, const QRect &room) const
{
    item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, rect));
}

} // namespace ui
