// SPDX-License-Identifier: MIT
#include "ui/screenscroll.h"

#include "ui/focusframe.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace ui
{

namespace
{

constexpr int kRingRoom = 16;
constexpr int kRingInside = -3;

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
    if (now && widget() && widget()->isAncestorOf(now) && !pressed)
        ensureWidgetVisible(now, 0, kRingRoom);
}

bool ScreenScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize)
        keepInView(nullptr, QApplication::focusWidget());
    return eaten;
}

void ScreenScroll::offerFocus(int smallest, int largest)
{
    setFocusPolicy(largest > smallest ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace ui
