// SPDX-License-Identifier: MIT
#include "ui/wizard/pieces.h"

namespace ui
{

Prose *newProse(const Appearance &appearance, Prose::Style style, const QString &text, QWidget *parent)
{
    auto *prose = new Prose(appearance, style, parent);
    prose->setText(text);
    return prose;
}

Button *newButton(const Appearance &appearance, Button::Kind kind, const QString &name, const QString &text,
                  QWidget *parent)
{
    auto *button = new Button(appearance, kind, parent);
    button->setObjectName(name);
    button->setText(text);
    button->followScreenScale();
    return button;
}

} // namespace ui
