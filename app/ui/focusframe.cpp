// SPDX-License-Identifier: MIT
#include "ui/focusframe.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kStroke = 3;
constexpr int kItemGap = -kStroke;
constexpr const char *kRadius = "focusRadius";
constexpr const char *kGap = "focusGap";

int gapOf(const QWidget &control)
{
    const QVariant gap = control.property(kGap);
    if (gap.isValid())
        return gap.toInt();
    return qobject_cast<const QAbstractItemView *>(&control) ? kItemGap : 3;
}

bool showsItsOwnFocus(const QWidget *control)
{
    for (const QWidget *widget = control; widget; widget = widget->parentWidget()) {
        if (widget->inherits("QQuickWidget") || widget->inherits("QWebEngineView"))
            return true;
    }
    return false;
}

} // namespace

FocusFrame::FocusFrame(const Appearance &appearance, QWidget *window) : QWidget(window), m_appearance(appearance)
{
    setObjectName(QStringLiteral("focusFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FocusFrame::place);
    connect(qApp, &QApplication::focusChanged, this, &FocusFrame::follow);
    connect(&appearance, &Appearance::changed, this, &FocusFrame::placeSoon);
}

void FocusFrame::setShape(QWidget *control, double radius, int gap)
{
    control->setProperty(kRadius, radius);
    control->setProperty(kGap, gap);
}

void FocusFrame::follow(QWidget * /*old*/, QWidget *now)
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    const bool ours = now && parentWidget()->isAncestorOf(now) && !showsItsOwnFocus(now);
    m_control = ours ? now : nullptr;
    for (QWidget *widget = m_control; widget && widget != parentWidget(); widget = widget->parentWidget())
        m_watched.append(widget);
    if (const auto *view = qobject_cast<QAbstractItemView *>(m_control))
        m_watched.append(view->viewport());
    for (const QPointer<QWidget> &widget : std::as_const(m_watched))
        widget->installEventFilter(this);
    place();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        placeSoon();
        break;
    case QEvent::Paint:
        // An item view has no event for "the current item has moved", but it paints when that happens.
        if (qobject_cast<QAbstractItemView *>(m_control))
            placeSoon();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::placeSoon()
{
    m_soon.start();
}

void FocusFrame::place()
{
    if (!m_control || !m_control->isVisible()) {
        hide();
        return;
    }
    const int reach = gapOf(*m_control) + kStroke;
    const QRect ring = target().adjusted(-reach, -reach, reach, reach).intersected(visiblePart());
    if (ring.isEmpty()) {
        hide();
        return;
    }
    setGeometry(ring);
    raise();
    show();
    update();
}

QRect FocusFrame::target() const
{
    const QWidget *window = parentWidget();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(m_control)) {
        const QRect item = view->visualRect(view->currentIndex());
        const QRect rect = item.isValid() ? item : view->viewport()->rect();
        return {view->viewport()->mapTo(window, rect.topLeft()), rect.size()};
    }
    return {m_control->mapTo(window, QPoint()), m_control->size()};
}

QRect FocusFrame::visiblePart() const
{
    const QWidget *window = parentWidget();
    QRect part = window->rect();
    for (const QWidget *widget = m_control; widget && widget != window; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        const bool isViewport = area && area->viewport() == widget;
        if (isViewport)
            part &= QRect(widget->mapTo(window, QPoint()), widget->size());
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(m_control))
        part &= QRect(view->viewport()->mapTo(window, QPoint()), view->viewport()->size());
    return part;
}

void FocusFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_control)
        return;
    const int gap = gapOf(*m_control);
    const int reach = gap + kStroke;
    const QVariant given = m_control->property(kRadius);
    const double radius = (given.isValid() ? given.toDouble() : kControlRadius) + reach;
    QPainter painter(this);
    const QRectF ring = target().adjusted(-reach, -reach, reach, reach).translated(-pos());
    paintBox(painter, ring, radius, Qt::transparent, m_appearance.colour(QStringLiteral("focus")), kStroke);
}

} // namespace ui
