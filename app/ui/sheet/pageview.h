// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QWidget>

namespace ui
{

/// One page of a PDF as it prints, as large as fits.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent);

    void setPdf(const QByteArray &pdf);
    int pageCount() const { return m_document.pageCount(); }
    /// Counted from 0.
    void setPage(int page);
    int page() const { return m_page; }

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Width by height.
    QSizeF paper() const;

    QBuffer m_bytes;
    QPdfDocument m_document;
    int m_page = 0;
    QImage m_image; ///< the page, drawn for the size it was last shown at
};

} // namespace ui
