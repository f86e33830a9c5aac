// SPDX-License-Identifier: MIT
#include "ui/paragraph.h"

#include "ui/layouts.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace ui
{

Paragraph::Paragraph(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    growWithWidth(*this, QSizePolicy::Preferred);
}

void Paragraph::setFace(const QFont &font, double lineHeight, const QColor &colour)
{
    setFont(font);
    m_lineHeight = lineHeight;
    m_colour = colour;
    updateGeometry();
    update();
}

void Paragraph::setFormats(const QList<QTextLayout::FormatRange> &formats)
{
    m_formats = formats;
    updateGeometry();
    update();
}

void Paragraph::setEnglish()
{
    setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    setLayoutDirection(Qt::LeftToRight);
}

TextFlow Paragraph::flow() const
{
    return {text(), font(), m_lineHeight, m_formats};
}

int Paragraph::naturalWidth() const
{
    return int(m_sizes.naturalWidth(flow()));
}

double Paragraph::firstBaseline() const
{
    return flow().firstBaseline(width());
}

QSize Paragraph::sizeHint() const
{
    const int width = naturalWidth();
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    const int line = int(std::ceil(m_lineHeight));
    return {2 * line, line};
}

int Paragraph::heightForWidth(int width) const
{
    return int(m_sizes.heightFor(flow(), width));
}

void Paragraph::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_colour);
    flow().paint(painter, rect(), layoutDirection());
}

} // namespace ui
