// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemlayout.h"

class QVBoxLayout;

namespace ui
{

class Appearance;

/// The page's block: one column, at most 896 wide at 100 % text, that always starts at the same edge.
class BlockLayout : public ItemLayout
{
public:
    explicit BlockLayout(const Appearance &appearance);
    BlockLayout(const Appearance &appearance, int top, int bottom);

    /// What stands in the block.
    QVBoxLayout *column() const { return m_column; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where the column is in this width, read from left to right.
    QRect blockIn(int width) const;

    const Appearance &m_appearance;
    const int m_top;
    const int m_bottom;
    QVBoxLayout *const m_column;
};

/// Two widgets: the text column, and beside it the explaining margin. Where there is no room the margin goes below.
class MarginLayout : public ItemLayout
{
public:
    enum class WhenNarrow { Below, Away };

    MarginLayout(const Appearance &appearance, WhenNarrow whenNarrow = WhenNarrow::Below);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    bool isBeside(int width) const;
    int marginHeight(int width) const;

    const Appearance &m_appearance;
    const WhenNarrow m_whenNarrow;
};

/// Widgets of equal width beside each other; below each other where the words of one would not fit.
class EvenLayout : public ItemLayout
{
public:
    EvenLayout(int gapX, int gapY);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int shareOf(int width) const;
    int layOut(const QRect &rect, bool placing) const;

    const int m_gapX;
    const int m_gapY;
};

} // namespace ui
