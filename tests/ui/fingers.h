// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

/// What QTest cannot do to a page: it keeps its clicks too far apart to belong together, and moves without a button.
inline void sendMouse(QWidget *to, QEvent::Type type, const QPoint &at, bool isDown)
{
    static ulong time = 1000;
    constexpr ulong kQuickly = 40;
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, to->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      isDown ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    event.setTimestamp(time += kQuickly);
    QApplication::sendEvent(to, &event);
}

inline void clickThrice(QWidget *on, const QPoint &at)
{
    for (int i = 0; i < 3; ++i) {
        sendMouse(on, QEvent::MouseButtonPress, at, true);
        sendMouse(on, QEvent::MouseButtonRelease, at, false);
    }
}

inline void drag(QWidget *on, const QPoint &from, const QPoint &by)
{
    sendMouse(on, QEvent::MouseButtonPress, from, true);
    constexpr int kSteps = 10;
    for (int i = 1; i <= kSteps; ++i)
        sendMouse(on, QEvent::MouseMove, from + by * i / kSteps, true);
    sendMouse(on, QEvent::MouseButtonRelease, from + by, false);
}
