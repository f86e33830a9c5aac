// SPDX-License-Identifier: MIT
#include "ui/cover.h"

#include "ui/appearance.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kMargin = 40;
constexpr int kSmallMargin = 24;
constexpr int kTop = 42;
constexpr int kBandTop = 28;
constexpr int kGap = 12;
constexpr int kBottom = 32;
constexpr int kCellGap = 40;
constexpr QSizeF kCells(416, 400);
/// A band narrower than this many title sizes has no room for cells.
constexpr double kBandCellsFrom = 18;
constexpr double kTitle = 48;
constexpr double kTitleLine = 64;
constexpr double kSentence = 20;
constexpr double kSentenceLine = 30;

} // namespace

Cover::Cover(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new Paragraph(this))
    , m_sentence(new Paragraph(this))
{
    setObjectName(QStringLiteral("cover"));
    m_title->setObjectName(QStringLiteral("coverTitle"));
    m_sentence->setObjectName(QStringLiteral("coverSentence"));
    growWithWidth(*this, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, &Cover::restyle);
    retranslate();
    restyle();
}

void Cover::setBand(bool band)
{
    m_band = band;
    arrange();
}

int Cover::heightForWords(int width) const
{
    const int words = wordsWidth(width);
    return (m_band ? kBandTop : kTop) + m_title->heightForWidth(words) + kGap + m_sentence->heightForWidth(words)
        + kBottom;
}

int Cover::margin(int width) const
{
    return m_title->naturalWidth() <= width - 2 * kMargin ? kMargin : kSmallMargin;
}

int Cover::wordsWidth(int width) const
{
    const bool cells = m_band && width >= kBandCellsFrom * kTitle * m_appearance.screenScale();
    return std::max(1, width - 2 * margin(width) - (cells ? int(kCells.width()) : 0));
}

void Cover::retranslate()
{
    setAccessibleName(tr("Cover"));
    m_title->setText(tr("CAR-T Guide"));
    m_sentence->setText(
        tr("For people in the UK with a severe autoimmune disease, and the people who look after them."));
}

void Cover::restyle()
{
    const double scale = m_appearance.screenScale();
    const QColor ink = m_appearance.colour(QStringLiteral("cover-ink"));
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale, ink);
    m_sentence->setFace(m_appearance.font(Appearance::Face::Sans, kSentence, scale), kSentenceLine * scale, ink);
    arrange();
    update();
}

void Cover::arrange()
{
    const int words = wordsWidth(width());
    const int x = layoutDirection() == Qt::RightToLeft ? width() - margin(width()) - words : margin(width());
    const int titleHeight = m_title->heightForWidth(words);
    const int top = m_band ? kBandTop : kTop;
    m_title->setGeometry(x, top, words, titleHeight);
    m_sentence->setGeometry(x, top + titleHeight + kGap, words, m_sentence->heightForWidth(words));
    updateGeometry();
    update();
}

void Cover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

void Cover::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Cover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colour(QStringLiteral("cover")));
    const bool cells = !m_band || wordsWidth(width()) < width() - 2 * margin(width());
    if (!cells)
        return;
    const double ratio = m_band ? 1.0 : width() / kCells.width();
    const QSize size = (kCells * ratio).toSize();
    const QPixmap drawing = m_appearance.drawing(QStringLiteral("cover-cells"), size, devicePixelRatioF());
    const int belowWords = m_sentence->geometry().bottom() + kCellGap;
    // In a band the middle of the drawing shows; on a side it stands on the floor, or is cut off by it.
    const int y = m_band ? (height() - size.height()) / 2 : std::max(belowWords, height() - size.height());
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(m_band ? width() - size.width() : 0, y, drawing);
}

} // namespace ui
