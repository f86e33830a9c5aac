// SPDX-License-Identifier: MIT
#include "ui/wizard/choicerow.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kHeight = 52;
constexpr int kDot = 26;
constexpr int kDotX = 18;
constexpr int kDotGap = 16;
constexpr int kEnd = 18;
constexpr double kWords = 19;
constexpr double kLine = 28;
constexpr int kNarrowestWords = 120;

} // namespace

ChoiceRow::ChoiceRow(const Appearance &appearance, QWidget *parent) : QRadioButton(parent), m_appearance(appearance)
{
    growWithWidth(*this, QSizePolicy::Expanding);
    FocusFrame::setShape(this, kControlRadius);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

QSize ChoiceRow::sizeHint() const
{
    const int width = int(std::ceil(aroundWords() + words(true).naturalWidth()));
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {px(kNarrowestWords), px(kHeight)};
}

int ChoiceRow::heightForWidth(int width) const
{
    // Bold words are wider, and choosing must not move what is below.
    const double room = width - aroundWords();
    const double lines = std::max(words(true).heightFor(room), words(false).heightFor(room));
    return std::max(px(kHeight), int(lines) + px(kHeight - kLine));
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        break;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void ChoiceRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintChoiceBox(painter, rect(), m_appearance, isChecked());
    const QRectF dot(px(kDotX), (height() - px(kDot)) / 2.0, px(kDot), px(kDot));
    paintRadioDot(painter, mirrored(dot, width(), layoutDirection()), m_appearance, isChecked());
    const TextFlow flow = words(isChecked());
    const double room = width() - aroundWords();
    const double lines = flow.heightFor(room);
    const QRectF at(aroundWords() - px(kEnd), (height() - lines) / 2, room, lines);
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    flow.paint(painter, mirrored(at, width(), layoutDirection()), layoutDirection());
}

TextFlow ChoiceRow::words(bool bold) const
{
    const double scale = m_appearance.screenScale();
    const auto face = bold ? Appearance::Face::SansBold : Appearance::Face::Sans;
    return {text(), m_appearance.font(face, kWords, scale), kLine * scale, {}};
}

double ChoiceRow::aroundWords() const
{
    return px(kDotX) + px(kDot) + px(kDotGap) + px(kEnd);
}

int ChoiceRow::px(double pixels) const
{
    return qRound(pixels * m_appearance.screenScale());
}

} // namespace ui
