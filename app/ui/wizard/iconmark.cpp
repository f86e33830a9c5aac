// SPDX-License-Identifier: MIT
#include "ui/wizard/iconmark.h"

#include "ui/appearance.h"

#include <QPainter>

namespace ui
{

namespace
{

constexpr int kSide = 22;

} // namespace

IconMark::IconMark(const Appearance &appearance, const QString &icon, const QString &token, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

QSize IconMark::sizeHint() const
{
    const int side = qRound(kSide * m_appearance.screenScale());
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_appearance.icon(m_icon, m_token, width()).paint(&painter, rect());
}

} // namespace ui
