// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace web
{

/// Keeps from the engine what the program answers itself: Ctrl and the wheel, pinching, the mouse's Back and Forward
/// buttons. They go on to the widgets around the page. Drops and context menus end here.
class InputGuard : public QObject
{
    Q_OBJECT
public:
    /// Guards `view` and every widget that it will ever hold: a new renderer brings a new one.
    explicit InputGuard(QWidget *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void guard(QWidget *widget);
};

} // namespace web
