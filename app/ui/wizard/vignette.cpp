// SPDX-License-Identifier: MIT
#include "ui/wizard/vignette.h"

#include "ui/appearance.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr QSize kSize{224, 123};
constexpr int kTop = 24;

} // namespace

Vignette::Vignette(const Appearance &appearance, const QString &drawing, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_drawing(drawing)
{
}

QSize Vignette::sizeHint() const
{
    return (kSize * m_appearance.screenScale()).grownBy(QMargins(0, kTop, 0, 0));
}

void Vignette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).drawPixmap(0, 0, m_appearance.drawing(m_drawing, size(), devicePixelRatioF()));
}

} // namespace ui
