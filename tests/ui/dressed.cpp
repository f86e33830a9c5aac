// SPDX-License-Identifier: MIT
#include "dressed.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace
{

QString resources()
{
    return QStringLiteral(CARTGUIDE_RESOURCES);
}

/// As Qt would lay them out, and so not asking the class that is under test.
int heightOfWords(const QLabel &label)
{
    const QRect endless(0, 0, label.width(), QWIDGETSIZE_MAX);
    return label.fontMetrics().boundingRect(endless, Qt::TextWordWrap, label.text()).height();
}

} // namespace

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

UsualSystem::UsualSystem()
{
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 11));
    QApplication::setPalette(QApplication::style()->standardPalette());
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
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || !(label || qobject_cast<const QAbstractButton *>(widget)))
            continue;
        const QRect room = widget->parentWidget()->rect();
        const bool sticksOut = widget->x() < room.left() || widget->geometry().right() > room.right();
        const bool tooLow = widget->height() < widget->heightForWidth(widget->width());
        if (sticksOut || tooLow || (label && widget->height() < heightOfWords(*label)))
            found.append(widget->objectName());
    }
    for (const QScrollArea *area : screen.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            found.append(area->objectName());
    }
    return found;
}
