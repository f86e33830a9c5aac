// SPDX-License-Identifier: MIT
#pragma once

#include "ui/button.h"
#include "ui/helpcard.h"
#include "ui/prose.h"

namespace ui
{

Prose *newProse(const Appearance &appearance, Prose::Style style, const QString &text, QWidget *parent);

/// A button that keeps its own scale; `name` is its object name.
Button *newButton(const Appearance &appearance, Button::Kind kind, const QString &name, const QString &text,
                  QWidget *parent);

/// A warning of the program's own.
struct Warning {
    QString words;
    QString english; ///< what stands under it; empty if nothing has to
};

/// The red card, on a screen that is read like a page: whom to ring, with the numbers in bold. The words of `heading`
/// may be empty.
HelpCard *newUrgentCard(const Appearance &appearance, const Warning &heading, const QList<Warning> &lines,
                        QWidget *parent);

} // namespace ui
