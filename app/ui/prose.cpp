// SPDX-License-Identifier: MIT
#include "ui/prose.h"

#include "ui/accessiblerole.h"
#include "ui/appearance.h"
#include "ui/focusframe.h"

namespace ui
{

namespace
{

using Face = Appearance::Face;
using Style = Prose::Style;

struct Dress {
    Face face;
    double pixels;
    double line;
    const char *token;
};

Dress dressOf(Style style)
{
    switch (style) {
    case Style::Kicker:
    case Style::Second:
        return {Face::Sans, 17, 25, "ink2"};
    case Style::Title:
        return {Face::Serif, 40, 48, "ink"};
    case Style::Question:
        return {Face::Serif, 34, 44, "ink"};
    case Style::QuestionNarrow:
        return {Face::Serif, 26, 34, "ink"};
    case Style::Heading:
        return {Face::Serif, 28, 36, "ink"};
    case Style::Lead:
        return {Face::Sans, 22, 33, "ink"};
    case Style::Body:
        return {Face::Sans, 19, 29.5, "ink"};
    case Style::Strong:
        return {Face::SansBold, 19, 29.5, "ink"};
    case Style::Item:
        return {Face::Sans, 18, 25, "ink"};
    case Style::Margin:
        return {Face::Sans, 16, 24, "ink"};
    case Style::MarginQuiet:
    case Style::RailNote:
        return {Face::Sans, 16, 24, "ink2"};
    case Style::MarginStrong:
    case Style::PaneTitle:
        return {Face::SansBold, 17, 24, "ink"};
    case Style::Part:
    case Style::RailTitle:
        return {Face::Serif, 22, 30, "ink"};
    }
    Q_UNREACHABLE();
}

bool isHeading(Style style)
{
    switch (style) {
    case Style::Title:
    case Style::Question:
    case Style::QuestionNarrow:
    case Style::Heading:
    case Style::Part:
    case Style::RailTitle:
    case Style::PaneTitle:
        return true;
    default:
        return false;
    }
}

bool isOfTheChrome(Style style)
{
    return style == Style::RailTitle || style == Style::PaneTitle || style == Style::RailNote;
}

} // namespace

Prose::Prose(const Appearance &appearance, Style style, QWidget *parent)
    : Paragraph(parent)
    , m_appearance(appearance)
    , m_style(style)
{
    if (isHeading(style))
        setAccessibleRole(this, QAccessible::Heading);
    FocusFrame::setShape(this, 4, 4);
    connect(&appearance, &Appearance::changed, this, &Prose::restyle);
    restyle();
}

void Prose::setStyle(Style style)
{
    if (style == m_style)
        return;
    m_style = style;
    restyle();
}

void Prose::restyle()
{
    const Dress dress = dressOf(m_style);
    const double scale = isOfTheChrome(m_style) ? m_appearance.chromeScale() : m_appearance.screenScale();
    setFace(m_appearance.font(dress.face, dress.pixels, scale), dress.line * scale,
            m_appearance.colour(QLatin1String(dress.token)));
}

} // namespace ui
