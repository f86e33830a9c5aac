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

QString Setting::html(const Text &text) const
{
    const QString words = text.words.toHtmlEscaped();
    if (text.untranslated)
        return marked(words);
    const bool beside = presentation.language.englishBeside && !text.english.isEmpty();
    return beside ? words + underneath(text.english.toHtmlEscaped()) : words;
}

QString Setting::underneath(const QString &html)
{
    return QStringLiteral("<span class=\"english\" lang=\"en-GB\" dir=\"ltr\">%1</span>").arg(html);
}

QString Setting::asWritten(const Inlines &english)
{
    QString html;
    for (const Inline &item : english) {
        if (item.kind == InlineKind::Strong)
            html += QStringLiteral("<strong>%1</strong>").arg(asWritten(item.children));
        else
            html += item.kind == InlineKind::Break ? QStringLiteral(" ")
                                                   : item.text.toHtmlEscaped() + asWritten(item.children);
    }
    return html;
}

QString Setting::marked(const QString &html)
{
    return QStringLiteral("<span lang=\"en-GB\" dir=\"ltr\">%1</span>").arg(html);
}

QString Setting::directionName() const
{
    return presentation.language.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString Setting::shortDate(QDate date) const
{
    return guide::shortDate(date, presentation.language.code);
}

QString Setting::longDate(QDate date) const
{
    return guide::longDate(date, presentation.language.code);
}

QString uncheckedTranslation()
{
    return Words::tr("No medical translator has checked this translation yet. Every warning has its English under it. "
                     "If in doubt, go by the English.");
}

QString shortDate(QDate date, const QString &language)
{
    return QLocale(language).toString(date, QStringLiteral("d MMM yyyy"));
}

QString longDate(QDate date, const QString &language)
{
    return QLocale(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace guide
