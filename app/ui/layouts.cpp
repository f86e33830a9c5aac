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

} // namespace ui
