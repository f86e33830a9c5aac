// SPDX-License-Identifier: MIT
#include "dressed.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace
{

QString resources()
{
    return QStringLiteral(CARTGUIDE_RESOURCES);
}

} // namespace

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Dressed::Dressed()
    : appearance(guide::parseThemes(readAll(resources() + QStringLiteral("/style/tokens.json"))), resources())
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    appearance.apply(QStringLiteral("light"), 100);
}

void Dressed::settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void Dressed::show(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    settle();
}

QStringList cutOff(const QWidget &screen)
{
    QStringList found;
    for (const QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->parentWidget() || qobject_cast<const QScrollBar *>(widget))
            continue;
        const bool worded = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        const QRect room = widget->parentWidget()->rect();
        const bool sticksOut = widget->x() < room.left() || widget->geometry().right() > room.right();
        const bool tooLow = worded && widget->height() < widget->heightForWidth(widget->width());
        if (worded && (sticksOut || tooLow))
            found.append(widget->objectName());
    }
    for (const QScrollArea *area : screen.findChildren<QScrollArea *>()) {
        if (area->widget()->width() > area->viewport()->width())
            found.append(area->objectName());
    }
    return found;
}
