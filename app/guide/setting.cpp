// SPDX-License-Identifier: MIT
#include "guide/setting.h"

#include <QLocale>

namespace guide
{

namespace
{

/// On paper every page stands in one document: its id, and what stands on it under its id.
QString paperAnchor(const QString &page, const QString &name)
{
    return name.isEmpty() ? page : page + u'.' + name;
}

} // namespace

QString Setting::anchor(const QString &name) const
{
    return medium == Medium::Paper ? paperAnchor(onPaper, name) : name;
}

QString Setting::pageHref(const QString &id, const QString &fragment) const
{
    if (medium == Medium::Paper)
        return u'#' + paperAnchor(id, fragment);
    const QString anchor = fragment.isEmpty() ? QString() : u'#' + fragment;
    const QString file = id == kContentsPage ? QStringLiteral("index") : id;
    return medium == Medium::Window ? pageUrl(id, fragment).toString() : file + QStringLiteral(".html") + anchor;
}

bool Setting::isStale(QDate checkAgain) const
{
    return presentation.today.isValid() && checkAgain.isValid() && checkAgain < presentation.today;
}

QDate trustedDay(QDate clock, QDate builtOn)
{
    return clock < builtOn ? QDate() : clock;
}

QString shortDate(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMM yyyy"));
}

QString longDate(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace guide
