// SPDX-License-Identifier: MIT
#include "ui/kiosk/kioskguard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcutEvent>

namespace ui
{

bool isKioskKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return held == Qt::NoModifier || held == Qt::ShiftModifier;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return held == Qt::NoModifier;
    case Qt::Key_Plus:
        return held == Qt::ControlModifier || held == (Qt::ControlModifier | Qt::ShiftModifier);
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return held == Qt::ControlModifier;
    default:
        return false;
    }
}

KioskGuard::KioskGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KioskGuard::isHuman(const QEvent *event)
{
    if (!event->spontaneous())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return !static_cast<const QKeyEvent *>(event)->isAutoRepeat();
    case QEvent::MouseMove:
        return static_cast<const QMouseEvent *>(event)->buttons() != Qt::NoButton;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

bool KioskGuard::isRefusedKey(const QKeyEvent *event)
{
    return !isKioskKey(event->key(), event->modifiers());
}

bool KioskGuard::isRefused(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const bool refused = isRefusedKey(static_cast<QKeyEvent *>(event));
        // Taken, so that no shortcut comes of it: the key itself follows, and ends below.
        if (refused)
            event->accept();
        return refused;
    }
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return isRefusedKey(static_cast<QKeyEvent *>(event));
    case QEvent::Shortcut: {
        const QKeyCombination keys = static_cast<QShortcutEvent *>(event)->key()[0];
        return !isKioskKey(keys.key(), keys.keyboardModifiers());
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton;
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::EnterWhatsThisMode:
        return true;
    default:
        return false;
    }
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (isHuman(event))
        emit touched();
    if (isRefused(event))
        return true;
    // At the window only: from there it goes on to one widget after the other.
    if (event->type() == QEvent::MouseButtonPress && watched->isWindowType())
        emit tapped(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
    return QObject::eventFilter(watched, event);
}

} // namespace ui
