// SPDX-License-Identifier: MIT
#include "ui/button.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"

#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 48;
constexpr int kTallHeight = 56;
constexpr int kPadding = 22;
constexpr int kUrgentPadding = 18;
constexpr int kNarrowPadding = 10;
constexpr int kLinkPadding = 0;
constexpr int kIcon = 24;
constexpr int kIconGap = 12;
constexpr int kText = 18;
constexpr int kSmallText = 17;
constexpr int kLine = 24;

} // namespace

Button::Button(const Appearance &appearance, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_appearance(appearance)
    , m_kind(kind)
{
    growWithWidth(*this, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    FocusFrame::setShape(this, kControlRadius);
}

void Button::setIconName(const QString &name, IconPlace place)
{
    m_iconName = name;
    m_iconPlace = place;
    setScale(m_scale);
}

void Button::setScale(double scale)
{
    m_scale = scale;
    if (!m_iconName.isEmpty())
        setIcon(m_appearance.icon(m_iconName, inkToken(), px(kIcon)));
    updateGeometry();
    update();
}

void Button::followScreenScale()
{
    connect(&m_appearance, &Appearance::changed, this, &Button::takeScreenScale);
    takeScreenScale();
}

void Button::takeScreenScale()
{
    setScale(m_appearance.screenScale());
}

void Button::setTall()
{
    m_tall = true;
    updateGeometry();
}

void Button::setNarrow()
{
    m_narrow = true;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const int width = int(flow().naturalWidth()) + aroundWords();
    return {width, heightForWidth(width)};
}

QSize Button::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(2 * kHeight)), px(usualHeight())};
}

int Button::heightForWidth(int width) const
{
    const int height = px(usualHeight());
    return std::max(height, int(flow().heightFor(width - aroundWords())) + height - px(kLine));
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_kind != Kind::Link)
        paintBody(painter);
    const TextFlow words = flow();
    const double room = width() - aroundWords();
    const double textWidth = std::min(words.naturalWidth(), room);
    const double textHeight = words.heightFor(room);
    const double iconSpace = m_iconName.isEmpty() ? 0 : px(kIcon) + px(kIconGap);
    const double left = (width() - textWidth - iconSpace) / 2;
    const bool before = m_iconPlace == IconPlace::Before;
    const QRectF text(left + (before ? iconSpace : 0), (height() - textHeight) / 2, textWidth, textHeight);
    painter.setPen(m_appearance.colour(isEnabled() ? inkToken() : QStringLiteral("ink2")));
    words.paint(painter, mirrored(text, width(), layoutDirection()), layoutDirection());
    if (m_iconName.isEmpty())
        return;
    const QRectF iconRect(before ? left : left + textWidth + px(kIconGap), (height() - px(kIcon)) / 2.0, px(kIcon),
                          px(kIcon));
    icon().paint(&painter, mirrored(iconRect, width(), layoutDirection()).toAlignedRect());
}

void Button::paintBody(QPainter &painter) const
{
    const QColor fill = m_appearance.colour(m_kind == Kind::Primary ? QStringLiteral("teal") : QStringLiteral("page"));
    const QColor edge = m_appearance.colour(m_kind == Kind::Urgent        ? QStringLiteral("red")
                                                : m_kind == Kind::Primary ? QStringLiteral("teal")
                                                                          : QStringLiteral("edge"));
    const bool strong = m_kind == Kind::Urgent || isDown();
    paintBox(painter, rect(), kControlRadius,
             isDown() && m_kind == Kind::Second ? m_appearance.colour(QStringLiteral("teal-wash")) : fill, edge,
             strong ? kChosenStroke : kControlStroke);
}

TextFlow Button::flow() const
{
    const bool isLink = m_kind == Kind::Link;
    const double pixels = m_kind == Kind::Urgent || (isLink && !m_tall) ? kSmallText : kText;
    QFont font = m_appearance.font(isLink ? Appearance::Face::Sans : Appearance::Face::SansBold, pixels, m_scale);
    font.setUnderline(isLink);
    return {text(), font, kLine * m_scale, {}};
}

QString Button::inkToken() const
{
    switch (m_kind) {
    case Kind::Primary:
        return QStringLiteral("on-teal");
    case Kind::Urgent:
        return QStringLiteral("red");
    case Kind::Link:
        return QStringLiteral("teal");
    case Kind::Second:
        break;
    }
    return QStringLiteral("ink");
}

int Button::usualHeight() const
{
    return m_tall || m_kind == Kind::Urgent ? kTallHeight : kHeight;
}

int Button::px(double pixels) const
{
    return qRound(pixels * m_scale);
}

int Button::aroundWords() const
{
    const int padding = m_kind == Kind::Link ? kLinkPadding
        : m_kind == Kind::Urgent             ? kUrgentPadding
        : m_narrow                           ? kNarrowPadding
                                             : kPadding;
    return 2 * px(padding) + (m_iconName.isEmpty() ? 0 : px(kIcon) + px(kIconGap));
}

} // namespace ui
