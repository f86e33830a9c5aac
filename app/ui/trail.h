// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardstep.h"

#include <QList>
#include <QPointF>
#include <QUrl>

#include <optional>

namespace ui
{

enum class Screen { Home, Page, Look, Help, Wizard, Sheet };

/// Somewhere the reader has been, exactly enough to go back there.
struct Place {
    Screen screen = Screen::Home;
    QUrl url; ///< only for Page
    QPointF scroll; ///< only for Page
    WizardStep step; ///< only for Wizard

    bool operator==(const Place &) const = default;
};

/// Where the reader has been, for Back and Forward across pages and native screens alike.
class Trail
{
public:
    const Place &here() const;
    /// Where Back leads; nothing at the beginning.
    std::optional<Place> before() const;
    bool canGoBack() const;
    bool canGoForward() const;

    /// Goes to a new place and forgets what lay ahead. Visiting where we are changes nothing.
    void visit(const Place &place);
    /// Remembers how far down the current page the reader is.
    void setScroll(const QPointF &scroll);
    const Place &back();
    const Place &forward();

private:
    QList<Place> m_places{Place{}};
    qsizetype m_here = 0;
};

} // namespace ui
