// SPDX-License-Identifier: MIT
#include "ui/kiosk/kioskbutton.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/kiosk/measures.h"
#include "ui/layouts.h"

#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr double kRadius = 12;
constexpr int kHeight = 72;
constexpr int kPrimaryHeight = 88;
constexpr int kPadding = 28;
constexpr int kIcon = 30;
constexpr int kIconGap = 16;
constexpr int kText = 22;
constexpr int kLarge = 26;
constexpr int kLanguage = 24;
constexpr double kLine = 1.35;
constexpr double kStroke = 2;
constexpr double kUrgentStroke = 3.5;
constexpr double kInside = 5;

} // namespace

KioskButton::KioskButton(const Appearance &appearance, Kind kind, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_kind(kind)
{
    setObjectName(name);
    growWithWidth(*this, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    FocusFrame::setShape(this, kRadius);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void KioskButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

QSize KioskButton::sizeHint() const
{
    const int width = int(flow().naturalWidth()) + aroundWords();
    return {width, heightForWidth(width)};
}

QSize KioskButton::minimumSizeHint() const
{
    return {px(kHeight), usualHeight()};
}

int KioskButton::heightForWidth(int width) const
{
    return std::max(usualHeight(), int(flow().heightFor(width - aroundWords())) + px(kPadding));
}

void KioskButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void KioskButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KioskButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBody(painter);
    const TextFlow words = flow();
    const double room = width() - aroundWords();
    const double textWidth = std::min(words.naturalWidth(), room);
    const double textHeight = words.heightFor(room);
    const double icon = m_iconName.isEmpty() ? 0 : px(kIcon) + px(kIconGap);
    const double left = (width() - textWidth - icon) / 2;
    const QRectF text(left + icon, (height() - textHeight) / 2, textWidth, textHeight);
    painter.setPen(m_appearance.colour(inkToken()));
    words.paint(painter, mirrored(text, width(), layoutDirection()), layoutDirection());
    if (m_iconName.isEmpty())
        return;
    const QRectF iconRect(left, (height() - px(kIcon)) / 2.0, px(kIcon), px(kIcon));
    m_appearance.icon(m_iconName, inkToken(), px(kIcon))
        .paint(&painter, mirrored(iconRect, width(), layoutDirection()).toAlignedRect());
}

void KioskButton::paintBody(QPainter &painter) const
{
    const auto colour = [this](const char *token) { return m_appearance.colour(QLatin1String(token)); };
    switch (m_kind) {
    case Kind::OnCover:
        paintBox(painter, rect(), kRadius, colour("cover-ink"), colour(isDown() ? "cover" : "cover-ink"),
                 isDown() ? kUrgentStroke : kStroke);
        // The ring round it is hard to see on the cover.
        if (hasFocus())
            paintBox(painter, QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside), kRadius - kInside,
                     colour("cover-ink"), colour("cover"), kUrgentStroke);
        break;
    case Kind::Primary:
        paintBox(painter, rect(), kRadius, colour("teal"), colour(isDown() ? "ink" : "teal"), kUrgentStroke);
        break;
    case Kind::Urgent:
        paintBox(painter, rect(), kRadius, colour("page"), colour("red"), isDown() ? 2 * kUrgentStroke : kUrgentStroke);
        break;
    case Kind::UrgentOnCover:
        paintBox(painter, rect(), kRadius, colour("page"), colour("page"), kUrgentStroke);
        paintBox(painter, QRectF(rect()).adjusted(kUrgentStroke, kUrgentStroke, -kUrgentStroke, -kUrgentStroke),
                 kRadius - kStroke, colour("page"), colour("red"), isDown() ? 2 * kUrgentStroke : kUrgentStroke);
        break;
    case Kind::Second:
    case Kind::Key:
        paintBox(painter, rect(), kRadius, colour(isDown() ? "teal-wash" : "page"), colour("edge"), kStroke);
        break;
    }
}

TextFlow KioskButton::flow() const
{
    const bool plain = m_kind == Kind::OnCover || m_kind == Kind::Key;
    const int pixels = plain ? kLanguage : m_kind == Kind::Primary ? kLarge : kText;
    const double scale = px(pixels) / double(pixels);
    const auto face = plain ? Appearance::Face::Sans : Appearance::Face::SansBold;
    return {text(), m_appearance.font(face, pixels, scale), kLine * px(pixels), {}};
}

QString KioskButton::inkToken() const
{
    switch (m_kind) {
    case Kind::OnCover:
        return QStringLiteral("cover");
    case Kind::Primary:
        return QStringLiteral("on-teal");
    case Kind::Urgent:
    case Kind::UrgentOnCover:
        return QStringLiteral("red");
    case Kind::Second:
    case Kind::Key:
        break;
    }
    return QStringLiteral("ink");
}

int KioskButton::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

int KioskButton::usualHeight() const
{
    return px(m_kind == Kind::Primary ? kPrimaryHeight : kHeight);
}

int KioskButton::aroundWords() const
{
    return px(m_kind == Kind::Key ? kIconGap : 2 * kPadding) + (m_iconName.isEmpty() ? 0 : px(kIcon) + px(kIconGap));
}

} // namespace ui
