// SPDX-License-Identifier: MIT
#include "ui/themechoice.h"

#include "guide/theme.h"
#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kPicture = 84;
constexpr int kLabelRow = 48;
constexpr int kDot = 22;
constexpr int kDotX = 13;
constexpr int kDotGap = 11;
constexpr double kLabel = 17;
constexpr double kLabelLine = 24;
/// The small page: rail, "Aa", two lines of text, a button.
constexpr double kRailShare = 0.25;
constexpr double kPad = 12;
constexpr double kLetters = 19;
constexpr double kLineStroke = 4;

} // namespace

ThemeChoice::ThemeChoice(const Appearance &appearance, const guide::Theme &theme, QWidget *parent)
    : QRadioButton(parent)
    , m_appearance(appearance)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("theme-") + theme.id);
    growWithWidth(*this, QSizePolicy::Expanding);
    FocusFrame::setShape(this, kControlRadius);
}

QString ThemeChoice::themeId() const
{
    return m_theme.id;
}

QSize ThemeChoice::sizeHint() const
{
    TextFlow bold = label();
    bold.font.setBold(true);
    const int width = int(std::ceil(wordsX() + bold.naturalWidth())) + kDotX;
    return {width, heightForWidth(width)};
}

QSize ThemeChoice::minimumSizeHint() const
{
    return {px(kLabelRow * 2), px(kPicture + kLabelRow)};
}

int ThemeChoice::heightForWidth(int width) const
{
    const double words = label().heightFor(width - wordsX() - kDotX);
    return px(kPicture) + std::max(px(kLabelRow), int(words) + px(kLabelRow - kLabelLine));
}

TextFlow ThemeChoice::label() const
{
    const auto face = isChecked() ? Appearance::Face::SansBold : Appearance::Face::Sans;
    const double scale = m_appearance.screenScale();
    return {text(), m_appearance.font(face, kLabel, scale), kLabelLine * scale, {}};
}

double ThemeChoice::wordsX() const
{
    return kDotX + px(kDot) + kDotGap;
}

int ThemeChoice::px(double pixels) const
{
    return qRound(pixels * m_appearance.screenScale());
}

void ThemeChoice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintChoiceBox(painter, rect(), m_appearance, isChecked());
    const double border = isChecked() ? kChosenStroke : kControlStroke;
    painter.save();
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(border, border, -border, -border), kControlRadius - border,
                          kControlRadius - border);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    paintPicture(painter, QRectF(border, border, width() - 2 * border, px(kPicture) - border));
    painter.restore();
    painter.fillRect(QRectF(border, px(kPicture), width() - 2 * border, 1),
                     m_appearance.colour(QStringLiteral("line")));
    const double rowHeight = height() - px(kPicture);
    const QRectF dot(kDotX, px(kPicture) + (rowHeight - px(kDot)) / 2, px(kDot), px(kDot));
    paintRadioDot(painter, mirrored(dot, width(), layoutDirection()), m_appearance, isChecked());
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    const TextFlow words = label();
    const double room = width() - wordsX() - kDotX;
    const double wordsHeight = words.heightFor(room);
    const QRectF at(wordsX(), px(kPicture) + (rowHeight - wordsHeight) / 2, room, wordsHeight);
    words.paint(painter, mirrored(at, width(), layoutDirection()), layoutDirection());
}

void ThemeChoice::paintPicture(QPainter &painter, const QRectF &rect) const
{
    const auto colour = [this](const char *token) { return QColor(m_theme.colour(QLatin1String(token))); };
    const auto place = [this](const QRectF &part) { return mirrored(part, width(), layoutDirection()); };
    const double scale = m_appearance.screenScale();
    const double rail = std::floor(rect.width() * kRailShare);
    const double x = rect.x() + rail + kPad;
    const double room = rect.right() - kPad - x;
    painter.fillRect(rect, colour("page"));
    painter.fillRect(place(QRectF(rect.x(), rect.y(), rail, rect.height())), colour("frame"));
    painter.fillRect(place(QRectF(rect.x() + rail, rect.y(), 1, rect.height())), colour("line"));
    painter.setPen(colour("ink"));
    const TextFlow letters{tr("Aa", "letters to show colours"),
                           m_appearance.font(Appearance::Face::Serif, kLetters, scale),
                           26 * scale,
                           {}};
    letters.paint(painter, place(QRectF(x, rect.y() + 8 * scale, room, 26 * scale)), layoutDirection());
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double y, double share, double height, const char *token) {
        painter.setBrush(colour(token));
        painter.drawRoundedRect(place(QRectF(x, rect.y() + y * scale, room * share, height * scale)), 2, 2);
    };
    bar(40, 1.0, kLineStroke, "ink");
    bar(50, 0.7, kLineStroke, "ink");
    bar(62, 0.3, 8, "teal");
}

} // namespace ui
