// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace ui
{

/// How large a window is when it is shown for the first time.
struct FirstSize {
    QSize size;
    bool maximised = false;

    bool operator==(const FirstSize &) const = default;
};

/// The size that was kept, if it is valid, else the usual one; never larger than what the screen has available. Where
/// the usual one would leave no room for the frame, the window is maximised.
FirstSize firstSize(const QSize &kept, const QSize &available);

/// To be called before the window is shown.
void sizeFirstWindow(QWidget &window, const QSize &kept);

} // namespace ui
