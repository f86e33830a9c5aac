// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

class QWidget;

namespace ui
{

/// A line, across unless told, of the palette's hairline colour: decoration.
QWidget *newHairline(QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);

} // namespace ui
