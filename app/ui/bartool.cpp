// SPDX-License-Identifier: MIT
#include "ui/bartool.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 64;
constexpr int kFullWidth = 68;
constexpr int kSmallestWidth = 44;
constexpr int kFullPadding = 8;
constexpr int kTightPadding = 4;
constexpr int kIcon = 24;
constexpr int kIconTop = 8;
constexpr int kWord = 15;
constexpr int kWordTop = 37;
constexpr int kWordHeight = 20;
constexpr int kRingInside = -1;
constexpr double kPale = 0.5;

} // namespace

BarTool::BarTool(const Appearance &appearance, const QString &icon, QWidget *parent)
    : QToolButton(parent)
    , m_appearance(appearance)
    , m_iconName(icon)
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusFrame::setShape(this, kControlRadius, kRingInside);
    connect(&appearance, &Appearance::changed, this, &BarTool::restyle);
    restyle();
}

void BarTool::setWords(const QString &word, const QString &tip)
{
    setText(word);
    setToolTip(tip);
    setAccessibleName(tip);
    updateGeometry();
}

void BarTool::setRoom(const Room &room)
{
    if (room == m_room)
        return;
    m_room = room;
    updateGeometry();
    update();
}

int BarTool::widthFor(const Room &room) const
{
    if (!room.worded)
        return std::max(kSmallestWidth, px(kIcon) + 2 * kTightPadding);
    const int word = QFontMetrics(m_appearance.font(Appearance::Face::Sans, kWord, m_appearance.chromeScale()))
                         .horizontalAdvance(text());
    const auto between = [&room](int tight, int full) { return tight + int((full - tight) * room.share); };
    return std::max(between(kSmallestWidth, px(kFullWidth)), word + 2 * between(kTightPadding, px(kFullPadding)));
}

void BarTool::setMarked(bool marked)
{
    setCheckable(marked);
    setChecked(marked);
    update();
}

QSize BarTool::sizeHint() const
{
    return {widthFor(m_room), px(kHeight)};
}

void BarTool::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || isChecked() || (underMouse() && isEnabled()))
        paintBack(painter);
    // Where off has no colour of its own, it is paler.
    if (!isEnabled() && m_appearance.colour(QStringLiteral("ink2")) == m_appearance.colour(QStringLiteral("ink")))
        painter.setOpacity(kPale);
    const int iconTop = m_room.worded ? px(kIconTop) : (height() - px(kIcon)) / 2;
    icon().paint(&painter, QRect((width() - px(kIcon)) / 2, iconTop, px(kIcon), px(kIcon)));
    if (!m_room.worded)
        return;
    painter.setFont(m_appearance.font(Appearance::Face::Sans, kWord, m_appearance.chromeScale()));
    painter.setPen(m_appearance.colour(isEnabled() ? QStringLiteral("ink") : QStringLiteral("ink2")));
    painter.drawText(QRect(0, px(kWordTop), width(), px(kWordHeight)), Qt::AlignCenter | Qt::TextDontClip, text());
}

void BarTool::paintBack(QPainter &painter) const
{
    const QColor fill = m_appearance.colour(QStringLiteral("frame2"));
    // Where pressed has no colour of its own, it has an outline.
    const bool outlined = fill == m_appearance.colour(QStringLiteral("frame"));
    paintBox(painter, rect(), kControlRadius, fill, outlined ? m_appearance.colour(QStringLiteral("edge")) : fill,
             outlined && (isDown() || isChecked()) ? kChosenStroke : 1);
}

void BarTool::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        restyle();
}

void BarTool::restyle()
{
    setIcon(m_appearance.icon(m_iconName, isEnabled() ? QStringLiteral("ink") : QStringLiteral("ink2"), px(kIcon)));
    updateGeometry();
    update();
}

int BarTool::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
