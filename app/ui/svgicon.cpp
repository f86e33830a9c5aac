// SPDX-License-Identifier: MIT
#include "ui/svgicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui
{

SvgIcon::SvgIcon(QByteArray svg, int pixels, bool mirrored)
    : m_svg(std::move(svg))
    , m_pixels(pixels)
    , m_mirrored(mirrored)
{
}

void SvgIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    if (!m_renderer)
        m_renderer = std::make_shared<QSvgRenderer>(m_svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored && QGuiApplication::isRightToLeft()) {
        painter->translate(2.0 * rect.x() + rect.width(), 0);
        painter->scale(-1, 1);
    }
    m_renderer->render(painter, rect);
    painter->restore();
}

QPixmap SvgIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QSize SvgIcon::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return QSize(m_pixels, m_pixels).boundedTo(size);
}

QIconEngine *SvgIcon::clone() const
{
    return new SvgIcon(*this);
}

} // namespace ui
