// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIconEngine>

#include <memory>

class QSvgRenderer;

namespace ui
{

/// One SVG as an icon: drawn anew for every size and device ratio that is asked for.
class SvgIcon : public QIconEngine
{
public:
    /// `svg` has its colours written in; `pixels` is the size it offers; `mirrored` flips it where people read
    /// from right to left.
    SvgIcon(QByteArray svg, int pixels, bool mirrored);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QByteArray m_svg;
    std::shared_ptr<QSvgRenderer> m_renderer; ///< made when first painted, shared by copies
    int m_pixels;
    bool m_mirrored;
};

} // namespace ui
