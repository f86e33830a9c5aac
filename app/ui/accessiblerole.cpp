// SPDX-License-Identifier: MIT
#include "ui/accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>

namespace ui
{

namespace
{

constexpr const char *kRole = "accessibleRole";
constexpr const char *kExpanded = "accessiblyExpanded";

class RoleAccess : public QAccessibleWidget
{
public:
    RoleAccess(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }

    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !text.isEmpty())
            return text;
        if (const auto *label = qobject_cast<const QLabel *>(widget()))
            return label->text();
        const auto *const button = qobject_cast<const QAbstractButton *>(widget());
        return button ? button->text() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::Heading)
            state.focusable = true;
        const QVariant expanded = widget()->property(kExpanded);
        state.expandable = expanded.isValid();
        state.expanded = expanded.toBool();
        state.collapsed = expanded.isValid() && !expanded.toBool();
        return state;
    }

    QStringList actionNames() const override
    {
        return qobject_cast<QAbstractButton *>(widget()) ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                                                         : QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        auto *const button = qobject_cast<QAbstractButton *>(widget());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *roleFor(const QString & /*className*/, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    return role.isValid() ? new RoleAccess(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(roleFor);
    widget->setProperty(kRole, int(role));
}

void setAccessiblyExpanded(QWidget *button, bool expanded)
{
    if (!button->property(kRole).isValid())
        setAccessibleRole(button, QAccessible::Button);
    button->setProperty(kExpanded, expanded);
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
