// SPDX-License-Identifier: MIT
#include "ui/pagelayouts.h"

#include "ui/appearance.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMargin = 56;
constexpr int kSmallMargin = 24;
constexpr int kSmallMarginBelow = 760;
/// A scroll bar takes its room from the margin, so that nothing moves when one comes.
constexpr int kScrollBar = 16;
constexpr int kTop = 28;
constexpr int kBottom = 32;
constexpr double kBlock = 896;
constexpr double kMarginShare = 224.0 / 896.0;
constexpr int kGutter = 40;
constexpr int kGapBelow = 20;
/// Width of the block at 100 % text below which the margin folds.
constexpr double kMarginBesideFrom = 700;

} // namespace

BlockLayout::BlockLayout(const Appearance &appearance) : BlockLayout(appearance, kTop, kBottom) { }

BlockLayout::BlockLayout(const Appearance &appearance, int top, int bottom)
    : m_appearance(appearance)
    , m_top(top)
    , m_bottom(bottom)
    , m_column(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addChildLayout(m_column);
    addItem(m_column);
}

QRect BlockLayout::blockIn(int width) const
{
    const int start = width < kSmallMarginBelow ? kSmallMargin : kMargin;
    const int room = std::max(1, width - 2 * start + kScrollBar);
    return {start, m_top, std::min(room, qRound(kBlock * m_appearance.screenScale())), 0};
}

int BlockLayout::heightForWidth(int width) const
{
    return m_top + heightOf(*m_column, blockIn(width).width()) + m_bottom;
}

QSize BlockLayout::sizeHint() const
{
    return m_column->sizeHint() + QSize(2 * kMargin, m_top + m_bottom);
}

QSize BlockLayout::minimumSize() const
{
    return m_column->minimumSize() + QSize(2 * kSmallMargin - kScrollBar, m_top + m_bottom);
}

void BlockLayout::setGeometry(const QRect &rect)
{
    ItemLayout::setGeometry(rect);
    QRect block = blockIn(rect.width()).translated(rect.topLeft());
    block.setHeight(rect.height() - m_top - m_bottom);
    place(*m_column, block, rect);
}

MarginLayout::MarginLayout(const Appearance &appearance, WhenNarrow whenNarrow)
    : m_appearance(appearance)
    , m_whenNarrow(whenNarrow)
{
}

bool MarginLayout::isBeside(int width) const
{
    return width >= kMarginBesideFrom * m_appearance.screenScale();
}

int MarginLayout::marginHeight(int width) const
{
    return count() > 1 && !itemAt(1)->isEmpty() ? heightOf(*itemAt(1), width) : 0;
}

int MarginLayout::heightForWidth(int width) const
{
    if (isBeside(width)) {
        const int margin = qRound(width * kMarginShare);
        return std::max(heightOf(*itemAt(0), width - margin - kGutter), marginHeight(margin));
    }
    const int below = m_whenNarrow == WhenNarrow::Below ? marginHeight(width) : 0;
    return heightOf(*itemAt(0), width) + (below > 0 ? kGapBelow + below : 0);
}

QSize MarginLayout::sizeHint() const
{
    const int width = qRound(kBlock * m_appearance.screenScale());
    return {width, heightForWidth(width)};
}

void MarginLayout::setGeometry(const QRect &rect)
{
    ItemLayout::setGeometry(rect);
    const bool beside = isBeside(rect.width());
    const int margin = beside ? qRound(rect.width() * kMarginShare) : rect.width();
    const int text = beside ? rect.width() - margin - kGutter : rect.width();
    const int textHeight = heightOf(*itemAt(0), text);
    place(*itemAt(0), QRect(rect.x(), rect.y(), text, textHeight), rect);
    if (count() < 2)
        return;
    QRect at(rect.x() + rect.width() - margin, beside ? rect.y() : rect.y() + textHeight + kGapBelow, margin,
             marginHeight(margin));
    if (!beside && m_whenNarrow == WhenNarrow::Away)
        at.setSize(QSize(0, 0));
    place(*itemAt(1), at, rect);
}

EvenLayout::EvenLayout(int gapX, int gapY) : m_gapX(gapX), m_gapY(gapY) { }

int EvenLayout::shareOf(int width) const
{
    const int share = (width - (count() - 1) * m_gapX) / std::max(count(), 1);
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->sizeHint().width() > share)
            return width;
    }
    return share;
}

int EvenLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize EvenLayout::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, itemAt(i)->sizeHint().width());
    width = width * count() + (count() - 1) * m_gapX;
    return {width, heightForWidth(width)};
}

void EvenLayout::setGeometry(const QRect &rect)
{
    ItemLayout::setGeometry(rect);
    layOut(rect, true);
}

int EvenLayout::layOut(const QRect &rect, bool placing) const
{
    const int share = shareOf(rect.width());
    const bool beside = share < rect.width();
    int tallest = 0;
    int below = 0;
    for (int i = 0; i < count(); ++i) {
        const int height = heightOf(*itemAt(i), share);
        tallest = std::max(tallest, height);
        const QPoint at = beside ? QPoint(i * (share + m_gapX), 0) : QPoint(0, below);
        if (placing)
            place(*itemAt(i), QRect(rect.topLeft() + at, QSize(share, beside ? rect.height() : height)), rect);
        below += height + m_gapY;
    }
    return beside ? tallest : below - m_gapY;
}

} // namespace ui
