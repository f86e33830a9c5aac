// SPDX-License-Identifier: MIT
#include "ui/mouseways.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace ui
{

MouseWays::MouseWays(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool MouseWays::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier))
            turn(wheel->angleDelta().y());
    } else if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton)
            emit backPressed();
        else if (button == Qt::ForwardButton)
            emit forwardPressed();
    }
    return QObject::eventFilter(watched, event);
}

void MouseWays::turn(int angle)
{
    // Touchpads turn in small parts of a step; turning round forgets what was left over.
    m_turned = (m_turned > 0) == (angle > 0) ? m_turned + angle : angle;
    for (; m_turned >= QWheelEvent::DefaultDeltasPerStep; m_turned -= QWheelEvent::DefaultDeltasPerStep)
        emit largerWanted();
    for (; m_turned <= -QWheelEvent::DefaultDeltasPerStep; m_turned += QWheelEvent::DefaultDeltasPerStep)
        emit smallerWanted();
}

} // namespace ui
