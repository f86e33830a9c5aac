// SPDX-License-Identifier: MIT
#include "pagetext.h"

#include "datafile.h"
#include "rendered.h"

#include <QRegularExpression>

QStringList everyPage(const guide::Guide &guide)
{
    return guide.pageIds() + QStringList{guide::kContentsPage, guide::kHelpPage};
}

QString textOf(const QString &html)
{
    static const QRegularExpression head(QStringLiteral("(?s)^.*?(?=<title>)"));
    static const QRegularExpression spoken(QStringLiteral("<[^>]*aria-label=\"([^\"]*)\"[^>]*>"));
    static const QRegularExpression tip(QStringLiteral("<span class=\"tip\"[^>]*>"));
    static const QRegularExpression inlineTag(QStringLiteral("</?(?:a|b|span|strong)\\b[^>]*>"));
    static const QRegularExpression blockTag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression spaces(QStringLiteral("[ \\x{a0}\\t]+"));
    static const QRegularExpression mark(QStringLiteral("<span class=\"mark[^>]*></span>"));
    QString text = html;
    text.remove(head).replace(u'\n', u' ').remove(mark);
    text.replace(spoken, QStringLiteral("\n\\1\n")).replace(tip, QStringLiteral(" ")).remove(inlineTag);
    text.replace(blockTag, QStringLiteral("\n"));
    text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text.replace(spaces, QStringLiteral(" "));
}

QString addressesOf(const QString &html)
{
    static const QRegularExpression href(QStringLiteral("href=\"([^\"]*)\""));
    QStringList addresses;
    for (const QRegularExpressionMatch &match : href.globalMatch(html))
        addresses.append(match.captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")));
    return addresses.join(u'\n');
}

QString withoutQuotes(const QString &html)
{
    static const QRegularExpression quote(QStringLiteral("(?s)<dt>The guide said</dt><dd>.*?</dd>"));
    return QString(html).remove(quote);
}

QStringList forbiddenIn(const QString &text)
{
    static const QStringList patterns = dataLines("forbidden-phrases.txt");
    QStringList found;
    for (const QString &pattern : patterns) {
        const QRegularExpression phrase(
            pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!phrase.isValid())
            found.append(QStringLiteral("not a pattern: ") + pattern);
        else if (phrase.match(text).hasMatch())
            found.append(pattern);
    }
    return found;
}

QStringList forbiddenPhrases(const guide::Guide &guide)
{
    QStringList found;
    for (const QString &id : everyPage(guide)) {
        if (id == guide::kChangesPage)
            continue;
        const QString html = pageOf(guide, id);
        for (const QString &pattern : forbiddenIn(textOf(html) + u'\n' + addressesOf(html)))
            found.append(id + QStringLiteral(": ") + pattern);
    }
    return found;
}
