// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace ui
{

/// A line across, of the palette's hairline colour: decoration.
QWidget *newHairline(QWidget *parent);

} // namespace ui
