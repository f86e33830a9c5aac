// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpanel.h"

#include "ui/pagelayouts.h"
#include "ui/screenscroll.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

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
    m_title->setAccessibleDescription(said);
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setFocus(Qt::OtherFocusReason);
}

void WizardPanel::focusAgain()
{
    QWidget *const last = focusWidget();
    QWidget *const place = last && last != this ? last : m_title.data();
    if (place)
        place->setFocus(Qt::OtherFocusReason);
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
