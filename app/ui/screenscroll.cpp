// SPDX-License-Identifier: MIT
#include "ui/screenscroll.h"

#include "ui/focusframe.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kRingRoom = 16;
constexpr int kRingInside = -3;
constexpr int kEnoughToSee = 96; ///< of a control that is higher than the room below the title

QWidget *firstControl(QWidget *screen)
{
    for (QWidget *it = screen->nextInFocusChain(); it != screen; it = it->nextInFocusChain()) {
        if (screen->isAncestorOf(it) && it->isVisible() && it->isEnabled() && (it->focusPolicy() & Qt::TabFocus))
            return it;
    }
    return nullptr;
}

} // namespace

ScreenScroll::ScreenScroll(QPalette::ColorRole background, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(background);
    viewport()->setAutoFillBackground(true);
    FocusFrame::setShape(this, 0, kRingInside);
    connect(qApp, &QApplication::focusChanged, this, &ScreenScroll::keepInView);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScreenScroll::offerFocus);
}

void ScreenScroll::keepInView(QWidget * /*old*/, QWidget *now)
{
    // Scrolling under a pressed button would move it away from the pointer, and the press would be lost.
    const bool pressed = QApplication::mouseButtons() != Qt::NoButton;
    if (!now || !widget() || !widget()->isAncestorOf(now) || pressed)
        return;
    // A screen begins with its title: its first control leaves that in sight.
    const int top = now->mapTo(widget(), QPoint()).y();
    if (top + std::min(now->height(), kEnoughToSee) <= viewport()->height() && now == firstControl(widget()))
        verticalScrollBar()->setValue(0);
    else
        ensureWidgetVisible(now, 0, kRingRoom);
}

bool ScreenScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize)
        keepInView(nullptr, QApplication::focusWidget());
    return eaten;
}

void ScreenScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // What has changed while nobody saw it was given its place for the size of before, and Qt takes it for placed.
    if (widget() && widget()->layout())
        widget()->layout()->invalidate();
}

void ScreenScroll::offerFocus(int smallest, int largest)
{
    setFocusPolicy(largest > smallest && !m_reachedByControls ? Qt::TabFocus : Qt::NoFocus);
}

void ScreenScroll::setReachedByControls()
{
    m_reachedByControls = true;
}

} // namespace ui
