// SPDX-License-Identifier: MIT
#include "web/inputguard.h"

#include <QChildEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

namespace web
{

namespace
{

bool isForTheProgram(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return static_cast<const QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier);
    case QEvent::NativeGesture:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        const Qt::MouseButton button = static_cast<const QMouseEvent *>(event)->button();
        return button == Qt::BackButton || button == Qt::ForwardButton;
    }
    default:
        return false;
    }
}

} // namespace

InputGuard::InputGuard(QWidget *view) : QObject(view)
{
    guard(view);
    view->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QWidget *child : view->findChildren<QWidget *>())
        guard(child);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Polished, not added: only then has the new child become a widget.
    if (event->type() == QEvent::ChildPolished) {
        QObject *const child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType())
            guard(static_cast<QWidget *>(child));
    }
    if (!isForTheProgram(event))
        return QObject::eventFilter(watched, event);
    // Not taken, so that Qt offers it to the parents.
    event->ignore();
    return true;
}

void InputGuard::guard(QWidget *widget)
{
    widget->setAcceptDrops(false);
    widget->installEventFilter(this);
}

} // namespace web
