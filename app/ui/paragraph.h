// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QColor>
#include <QLabel>

namespace ui
{

/// A QLabel of plain words that keeps our line heights, which QLabel cannot.
class Paragraph : public QLabel
{
    Q_OBJECT
public:
    explicit Paragraph(QWidget *parent = nullptr);

    /// `colour` stays until the next call; `lineHeight` in pixels.
    void setFace(const QFont &font, double lineHeight, const QColor &colour);
    /// Stretches of the text in another font.
    void setFormats(const QList<QTextLayout::FormatRange> &formats);
    /// Its words are English among words of another language: for screen readers, and from the left.
    void setEnglish();
    /// The width of its words on one line.
    int naturalWidth() const;
    /// Where the first line stands, for a bullet beside it.
    double firstBaseline() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow flow() const;

    double m_lineHeight = 0;
    QColor m_colour;
    QList<QTextLayout::FormatRange> m_formats;
    mutable FlowSizes m_sizes;
};

} // namespace ui
