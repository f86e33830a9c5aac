// SPDX-License-Identifier: MIT
#include "ui/languagechoice.h"

#include "language/languages.h"
#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 48;
constexpr int kPadding = 16;
constexpr int kDot = 20;
constexpr int kDotGap = 10;
constexpr double kWords = 17;
constexpr double kLine = 28;

/// The family that has the letters of the language; empty if the usual one has.
QString familyFor(const QLocale &locale)
{
    if (locale.language() == QLocale::Urdu)
        return QStringLiteral("Noto Nastaliq Urdu");
    switch (locale.script()) {
    case QLocale::ArabicScript:
        return QStringLiteral("Noto Sans Arabic");
    case QLocale::GurmukhiScript:
        return QStringLiteral("Noto Sans Gurmukhi");
    case QLocale::BengaliScript:
        return QStringLiteral("Noto Sans Bengali");
    default:
        return {};
    }
}

} // namespace

LanguageChoice::LanguageChoice(const Appearance &appearance, const language::Language &language, QWidget *parent)
    : QRadioButton(language.ownName, parent)
    , m_appearance(appearance)
    , m_code(language.code)
{
    setObjectName(QStringLiteral("language-") + m_code);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A screen reader says the name as those who speak the language do.
    setLocale(QLocale(m_code));
    FocusFrame::setShape(this, kControlRadius);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

QSize LanguageChoice::sizeHint() const
{
    // Bold words are wider, and choosing must not move what is beside.
    const double width = std::max(words(true).naturalWidth(), words(false).naturalWidth());
    const double height = std::max(words(true).heightFor(width), words(false).heightFor(width));
    return {2 * px(kPadding) + px(kDot) + px(kDotGap) + int(width),
            std::max(px(kHeight), int(height) + px(kHeight - kLine))};
}

TextFlow LanguageChoice::words(bool bold) const
{
    const double scale = m_appearance.chromeScale();
    QFont font = m_appearance.font(bold ? Appearance::Face::SansBold : Appearance::Face::Sans, kWords, scale);
    if (const QString family = familyFor(locale()); !family.isEmpty())
        font.setFamily(family);
    return {text(), font, kLine * scale, {}};
}

void LanguageChoice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintChoiceBox(painter, rect(), m_appearance, isChecked());
    const QRectF dot(px(kPadding), (height() - px(kDot)) / 2.0, px(kDot), px(kDot));
    paintRadioDot(painter, mirrored(dot, width(), layoutDirection()), m_appearance, isChecked());
    const TextFlow flow = words(isChecked());
    const double left = dot.right() + px(kDotGap);
    const double room = width() - left - px(kPadding);
    const double lines = flow.heightFor(room);
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    flow.paint(painter, mirrored(QRectF(left, (height() - lines) / 2, room, lines), width(), layoutDirection()),
               layoutDirection());
}

int LanguageChoice::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
