// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemlayout.h"

namespace ui
{

/// Lays widgets beside each other as words lie in a line: what does not fit goes below, each as wide as it asks.
class FlowLayout : public ItemLayout
{
public:
    FlowLayout(int gapX, int gapY);

    /// The widget stands at the end of its line, with the line's spare room before it.
    void setAtEnd(const QWidget *widget);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    static QSize sizeIn(const QLayoutItem &item, int width);
    /// Returns the height; places the widgets only if asked.
    int layOut(const QRect &rect, bool placing) const;
    void placeLine(const QRect &room, int first, int end) const;

    const int m_gapX;
    const int m_gapY;
    const QWidget *m_atEnd = nullptr;
};

} // namespace ui
