// SPDX-License-Identifier: MIT
#include "ui/checkrow.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kHeight = 44;
constexpr int kBox = 28;
constexpr int kBoxRadius = 6;
constexpr int kGap = 14;
constexpr int kPadY = 10;
constexpr double kWords = 17;
constexpr double kWordsLine = 24;
constexpr double kNote = 15;
constexpr double kNoteLine = 21;
constexpr int kQuestionHeight = 68;
constexpr int kQuestionBoxX = 2;
constexpr int kQuestionGap = 18;
constexpr double kQuestionWords = 18;
constexpr double kQuestionLine = 25;
constexpr double kQuestionNote = 16;
constexpr double kQuestionNoteLine = 24;

} // namespace

CheckRow::CheckRow(const Appearance &appearance, QWidget *parent) : QCheckBox(parent), m_appearance(appearance)
{
    growWithWidth(*this, QSizePolicy::Expanding);
    FocusFrame::setShape(this, kBoxRadius);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void CheckRow::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

void CheckRow::setQuestion()
{
    m_isQuestion = true;
    updateGeometry();
}

void CheckRow::setOfChrome()
{
    m_isOfChrome = true;
    updateGeometry();
}

double CheckRow::scale() const
{
    return m_isOfChrome ? m_appearance.chromeScale() : m_appearance.screenScale();
}

QSize CheckRow::sizeHint() const
{
    const int width = int(std::ceil(wordsX() + words().naturalWidth()));
    return {width, heightForWidth(width)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {px(kBox * 4), smallestHeight()};
}

int CheckRow::heightForWidth(int width) const
{
    const double room = width - wordsX();
    return std::max(smallestHeight(), int(words().heightFor(room) + noteWords().heightFor(room)) + 2 * px(kPadY));
}

TextFlow CheckRow::words() const
{
    return {text(),
            m_appearance.font(Appearance::Face::Sans, m_isQuestion ? kQuestionWords : kWords, scale()),
            (m_isQuestion ? kQuestionLine : kWordsLine) * scale(),
            {}};
}

TextFlow CheckRow::noteWords() const
{
    return {m_note,
            m_appearance.font(Appearance::Face::Sans, m_isQuestion ? kQuestionNote : kNote, scale()),
            (m_isQuestion ? kQuestionNoteLine : kNoteLine) * scale(),
            {}};
}

double CheckRow::wordsX() const
{
    return m_isQuestion ? px(kQuestionBoxX + kBox + kQuestionGap) : px(kBox) + kGap;
}

int CheckRow::smallestHeight() const
{
    return px(m_isQuestion ? kQuestionHeight : kHeight);
}

int CheckRow::px(double pixels) const
{
    return qRound(pixels * scale());
}

void CheckRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const double room = width() - wordsX();
    const double wordsHeight = words().heightFor(room);
    const double noteHeight = noteWords().heightFor(room);
    const double top = m_isQuestion ? (height() - wordsHeight - noteHeight) / 2 : px(kPadY);
    const double boxTop = m_isQuestion ? (height() - px(kBox)) / 2.0 : top + (px(kWordsLine) - px(kBox)) / 2.0;
    const double boxX = m_isQuestion ? px(kQuestionBoxX) : 0;
    paintIndicator(painter, mirrored(QRectF(boxX, boxTop, px(kBox), px(kBox)), width(), layoutDirection()));
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    words().paint(painter, mirrored(QRectF(wordsX(), top, room, wordsHeight), width(), layoutDirection()),
                  layoutDirection());
    painter.setPen(m_appearance.colour(QStringLiteral("ink2")));
    noteWords().paint(painter,
                      mirrored(QRectF(wordsX(), top + wordsHeight, room, noteHeight), width(), layoutDirection()),
                      layoutDirection());
}

void CheckRow::paintIndicator(QPainter &painter, const QRectF &rect) const
{
    const QColor teal = m_appearance.colour(QStringLiteral("teal"));
    if (!isChecked()) {
        paintBox(painter, rect, kBoxRadius, m_appearance.colour(QStringLiteral("page")),
                 m_appearance.colour(QStringLiteral("edge")), kControlStroke);
        return;
    }
    paintBox(painter, rect, kBoxRadius, teal, teal, kControlStroke);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = rect.width();
    painter.setPen(
        QPen(m_appearance.colour(QStringLiteral("on-teal")), side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = rect.topLeft();
    painter.drawPolyline(QPolygonF{{corner + QPointF(0.27, 0.53) * side, corner + QPointF(0.43, 0.69) * side,
                                    corner + QPointF(0.73, 0.35) * side}});
    painter.restore();
}

} // namespace ui
