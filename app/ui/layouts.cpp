// SPDX-License-Identifier: MIT
#include "ui/layouts.h"

#include <QLayout>
#include <QWidget>

namespace ui
{

void forgetSizes(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        QLayout *const inner = item->widget() ? item->widget()->layout() : item->layout();
        if (inner)
            forgetSizes(*inner);
        if (item->widget())
            item->widget()->updateGeometry();
    }
    layout.invalidate();
}

QMargins marginsAlong(Qt::LayoutDirection direction, int start, int top, int end, int bottom)
{
    return direction == Qt::RightToLeft ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

void growWithWidth(QWidget &widget, QSizePolicy::Policy horizontal)
{
    QSizePolicy policy(horizontal, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget.setSizePolicy(policy);
}

bool foldsRail(int width, int textPercent)
{
    constexpr int kBelow = 900;
    constexpr int kLargeText = 150;
    constexpr int kLargeTextBelow = 1600;
    return width < kBelow || (textPercent >= kLargeText && width < kLargeTextBelow);
}

} // namespace ui
