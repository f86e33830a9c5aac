// SPDX-License-Identifier: MIT
#include "ui/sheet/pageview.h"

#include "ui/accessiblerole.h"
#include "ui/layouts.h"

#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kUsualWidth = 408;
constexpr QSizeF kA4{210, 297};

} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPage"));
    setAccessibleRole(this, QAccessible::Graphic);
    growWithWidth(*this, QSizePolicy::Expanding);
}

void PageView::setPdf(const QByteArray &pdf)
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    setPage(m_page);
    updateGeometry();
}

void PageView::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_image = QImage();
    update();
}

QSizeF PageView::paper() const
{
    const QSizeF size = m_document.pagePointSize(m_page);
    return size.isEmpty() ? kA4 : size;
}

QSize PageView::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

int PageView::heightForWidth(int width) const
{
    return qRound(width * paper().height() / paper().width());
}

void PageView::paintEvent(QPaintEvent * /*event*/)
{
    const QSize size = paper().scaled(this->size(), Qt::KeepAspectRatio).toSize();
    const QRect at(QPoint((width() - size.width()) / 2, 0), size);
    const QSize pixels = size * devicePixelRatio();
    if (m_image.size() != pixels && pageCount() > 0)
        m_image = m_document.render(m_page, pixels);
    QPainter painter(this);
    // Paper is white in every theme: this is what prints.
    painter.fillRect(at, Qt::white);
    painter.drawImage(at, m_image);
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawRect(at.adjusted(0, 0, -1, -1));
}

} // namespace ui
