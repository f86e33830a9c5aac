// SPDX-License-Identifier: MIT
#include "ui/textsizechoice.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"

#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 88;
constexpr int kPadding = 12;
constexpr int kDot = 18;
constexpr int kDotGap = 8;
constexpr double kLabel = 16;
constexpr double kLabelLine = 24;
constexpr int kBottom = 8;
/// The letter cannot be four times as large in a card of this size; it grows from one of these to the other.
constexpr double kSmallestLetter = 20;
constexpr double kLargestLetter = 42;

double letterPixels(int percent)
{
    const double share = (percent - 100) / 300.0;
    return kSmallestLetter + (kLargestLetter - kSmallestLetter) * share;
}

} // namespace

TextSizeChoice::TextSizeChoice(const Appearance &appearance, int percent, QWidget *parent)
    : QRadioButton(parent)
    , m_appearance(appearance)
    , m_percent(percent)
{
    setObjectName(QStringLiteral("textSize%1").arg(percent));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusFrame::setShape(this, kControlRadius);
}

QSize TextSizeChoice::sizeHint() const
{
    const QFont bold = m_appearance.font(Appearance::Face::SansBold, kLabel, m_appearance.screenScale());
    return {2 * kPadding + px(kDot) + kDotGap + QFontMetrics(bold).horizontalAdvance(text()), px(kHeight)};
}

QFont TextSizeChoice::labelFont() const
{
    return m_appearance.font(isChecked() ? Appearance::Face::SansBold : Appearance::Face::Sans, kLabel,
                             m_appearance.screenScale());
}

int TextSizeChoice::px(double pixels) const
{
    return qRound(pixels * m_appearance.screenScale());
}

void TextSizeChoice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintChoiceBox(painter, rect(), m_appearance, isChecked());
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    const int labelTop = height() - px(kBottom) - px(kLabelLine);
    painter.setFont(m_appearance.font(Appearance::Face::Serif, letterPixels(m_percent), m_appearance.screenScale()));
    painter.drawText(QRect(0, 0, width(), labelTop + px(kBottom) / 2), Qt::AlignCenter,
                     tr("A", "a letter to show a text size"));
    painter.setFont(labelFont());
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const double left = (width() - words - kDotGap - px(kDot)) / 2.0;
    const QRectF dot(left, labelTop + (px(kLabelLine) - px(kDot)) / 2.0, px(kDot), px(kDot));
    paintRadioDot(painter, mirrored(dot, width(), layoutDirection()), m_appearance, isChecked());
    const QRectF label(left + px(kDot) + kDotGap, labelTop, words + 1, px(kLabelLine));
    painter.drawText(mirrored(label, width(), layoutDirection()), Qt::AlignVCenter | Qt::AlignHCenter, text());
}

} // namespace ui
