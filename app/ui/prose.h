// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paragraph.h"

namespace ui
{

class Appearance;

/// Words in one of the book's styles. They dress themselves anew when the appearance changes, and headings are
/// headings to a screen reader.
class Prose : public Paragraph
{
    Q_OBJECT
public:
    enum class Style {
        Kicker,
        Title, ///< heading
        Question, ///< heading: the title of a screen that asks
        QuestionNarrow, ///< heading: the same where there is little room
        Heading, ///< heading
        Part, ///< heading
        Lead,
        Body,
        Strong,
        Item, ///< a question of a list
        Second,
        Margin,
        MarginQuiet,
        MarginStrong,
        RailTitle, ///< heading; grows as the chrome does, as do the next two
        PaneTitle, ///< heading
        RailNote,
    };

    Prose(const Appearance &appearance, Style style, QWidget *parent = nullptr);

    /// Another style of the same kind: what is a heading stays one.
    void setStyle(Style style);

private:
    void restyle();

    const Appearance &m_appearance;
    Style m_style;
};

} // namespace ui
