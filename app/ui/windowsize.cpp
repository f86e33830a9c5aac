// SPDX-License-Identifier: MIT
#include "ui/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace ui
{

namespace
{

constexpr QSize kSmallest{640, 480};
constexpr QSize kUsual{1280, 800};
/// A frame as common desktops have it. Its true size is known only once the window stands there.
constexpr QSize kFrame{16, 48};

} // namespace

FirstSize firstSize(const QSize &kept, const QSize &available)
{
    if (kept.isValid())
        return {kept.boundedTo(available), false};
    const QSize framed = kUsual + kFrame;
    return {kUsual.boundedTo(available), framed.boundedTo(available) != framed};
}

void sizeFirstWindow(QWidget &window, const QSize &kept)
{
    const FirstSize first = firstSize(kept, window.screen()->availableSize());
    window.setMinimumSize(kSmallest);
    window.resize(first.size);
    if (first.maximised)
        window.setWindowState(Qt::WindowMaximized);
}

} // namespace ui
