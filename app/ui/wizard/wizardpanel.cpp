// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpanel.h"

#include "ui/pagelayouts.h"
#include "ui/screenscroll.h"
#include "ui/wizard/fold.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui
{

WizardPanel::WizardPanel(const Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_outer(new QVBoxLayout(this))
    , m_scroll(new ScreenScroll(QPalette::Base, this))
{
    setObjectName(name);
    m_scroll->setObjectName(name + QStringLiteral("Scroll"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_scroll, 1);
}

void WizardPanel::focusTitle(const QString &said)
{
    setSaid(said);
    m_again.clear();
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setFocus(Qt::OtherFocusReason);
}

void WizardPanel::setSaid(const QString &said)
{
    m_title->setAccessibleDescription(said);
}

void WizardPanel::focusAgain()
{
    QWidget *last = focusWidget();
    if (!last || last == this)
        last = m_again ? m_again.data() : m_title.data();
    last->setFocus(Qt::OtherFocusReason);
}

QWidgetList WizardPanel::stops() const
{
    QWidgetList all = m_content->findChildren<QWidget *>();
    all.removeIf([this](const QWidget *widget) { return widget != m_title && widget->focusPolicy() == Qt::NoFocus; });
    return all;
}

void WizardPanel::showAgain(const std::function<void()> &fill)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    const qsizetype at = stops().indexOf(m_again ? m_again.data() : focusWidget());
    const QScrollBar *const bar = m_scroll->verticalScrollBar();
    const double share = double(bar->value()) / std::max(1, bar->maximum());
    QList<bool> open;
    for (const Fold *fold : m_content->findChildren<Fold *>())
        open.append(fold->isOpen());
    const QString said = m_title->accessibleDescription();
    fill();
    setSaid(said);
    const QList<Fold *> folds = m_content->findChildren<Fold *>();
    for (qsizetype i = 0; i < folds.size(); ++i)
        folds[i]->setOpen(open.value(i));
    m_again = stops().value(at);
    if (m_again && hadKeyboard)
        m_again->setFocus(Qt::OtherFocusReason);
    // Once what is shown has its height.
    const auto scrollBack = [this, share] {
        m_scroll->verticalScrollBar()->setValue(qRound(share * m_scroll->verticalScrollBar()->maximum()));
    };
    QTimer::singleShot(0, m_content, scrollBack);
}

void WizardPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_usual && focusWidget() == m_title && !event->isAutoRepeat())
        m_usual->click();
    else
        QWidget::keyPressEvent(event);
}

QVBoxLayout *WizardPanel::renew()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *block = new BlockLayout(m_appearance);
    whole->addLayout(block, 1);
    m_scroll->setWidget(content);
    m_content = content;
    return block->column();
}

void WizardPanel::orderTabs()
{
    // Qt orders only what Tab stops at; but from the title, too, Tab has to lead on from where it stands.
    const auto placeAfter = [](QWidget *first, QWidget *second) {
        const std::pair before(first->focusPolicy(), second->focusPolicy());
        first->setFocusPolicy(Qt::TabFocus);
        second->setFocusPolicy(Qt::TabFocus);
        setTabOrder(first, second);
        first->setFocusPolicy(before.first);
        second->setFocusPolicy(before.second);
    };
    QWidget *last = m_scroll;
    for (QWidget *widget : m_content->findChildren<QWidget *>()) {
        if (widget != m_title && !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        placeAfter(last, widget);
        last = widget;
    }
}

Prose *WizardPanel::newTitle(Prose::Style style, const QString &text)
{
    m_title = words(style, text);
    m_title->setObjectName(objectName() + QStringLiteral("Title"));
    m_scroll->setAccessibleName(text);
    setAccessibleName(text);
    return m_title;
}

Prose *WizardPanel::words(Prose::Style style, const QString &text) const
{
    return newProse(m_appearance, style, text, m_content);
}

Button *WizardPanel::button(Button::Kind kind, const char *name, const QString &text) const
{
    return newButton(m_appearance, kind, QLatin1String(name), text, m_content);
}

} // namespace ui
