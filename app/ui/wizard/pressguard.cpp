// SPDX-License-Identifier: MIT
#include "ui/wizard/pressguard.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace ui
{

namespace
{

using std::chrono::milliseconds;

/// What most systems take for a double click.
constexpr milliseconds kDoubleClick{400};

} // namespace

milliseconds PressGuard::steadyClock()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

PressGuard::PressGuard(Clock clock, QWidget *screen) : QObject(screen), m_clock(std::move(clock)), m_screen(screen) { }

void PressGuard::begin()
{
    m_begun = m_clock();
    // Of the whole program, but only until the next press: what is on the screen comes and goes.
    qApp->installEventFilter(this);
}

bool PressGuard::isTooSoon(milliseconds sinceBegin)
{
    return sinceBegin < kDoubleClick;
}

bool PressGuard::isOnScreen(const QObject &pressed, const QMouseEvent &event) const
{
    // The window is told first, and what is pressed there gets the keyboard before it is told itself: that is too late.
    if (&pressed == m_screen->window()->windowHandle())
        return m_screen->rect().contains(m_screen->mapFromGlobal(event.globalPosition().toPoint()));
    const auto *const widget = qobject_cast<const QWidget *>(&pressed);
    return widget && m_screen->isAncestorOf(widget);
}

bool PressGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    if (!isOnScreen(*watched, static_cast<const QMouseEvent &>(*event)))
        return false;
    if (isTooSoon(m_clock() - m_begun))
        return true;
    qApp->removeEventFilter(this);
    return false;
}

} // namespace ui
