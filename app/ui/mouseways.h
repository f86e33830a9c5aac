// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace ui
{

/// What people know from a web browser to do with a mouse: its Back and Forward buttons, and Ctrl with the wheel for
/// the size of the text. It sees what no widget in the window has taken.
class MouseWays : public QObject
{
    Q_OBJECT
public:
    explicit MouseWays(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void backPressed();
    void forwardPressed();
    void largerWanted();
    void smallerWanted();

private:
    void turn(int angle);

    int m_turned = 0; ///< not enough for a step yet
};

} // namespace ui
