// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

namespace ui
{

/// Makes a widget appear to screen readers as what it is where Qt knows no such widget: a heading, a group, a list.
/// A label keeps its words as its name; a heading can take the keyboard's place without being a stop for Tab.
/// Call in the widget's constructor.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Makes a button say whether what it folds open is open. Call again at every change.
void setAccessiblyExpanded(QWidget *button, bool expanded);

} // namespace ui
