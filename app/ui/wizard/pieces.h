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

/// The red card, on a screen that is read like a page: whom to ring, with the numbers in bold. `heading` may be empty.
HelpCard *newUrgentCard(const Appearance &appearance, const QString &heading, const QStringList &lines,
                        QWidget *parent);

} // namespace ui
