// SPDX-License-Identifier: MIT
#include "ui/hairline.h"

#include <QWidget>

namespace ui
{

QWidget *newHairline(QWidget *parent, Qt::Orientation orientation)
{
    auto *line = new QWidget(parent);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace ui
