// SPDX-License-Identifier: MIT
#include "ui/hairline.h"

#include <QWidget>

namespace ui
{

QWidget *newHairline(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace ui
