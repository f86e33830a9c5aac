// SPDX-License-Identifier: MIT
#include "rendered.h"

#include "guide/blockwriter.h"
#include "guide/markdown.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

guide::Presentation on(QDate today)
{
    guide::Presentation presentation;
    presentation.today = today;
    return presentation;
}

QString written(const QByteArray &markdown, QDate today)
{
    const guide::Guide tiny(tinyGuide());
    const guide::Setting setting{tiny, on(today), guide::Medium::Window};
    guide::Problems problems;
    const guide::Document document = guide::parseMarkdown(QStringLiteral("a.md"), markdown, problems);
    for (const guide::Problem &problem : problems)
        ADD_FAILURE() << qPrintable(toText(problem));
    return withoutLayout(guide::BlockWriter(setting).sections(document.blocks));
}

QString withoutLayout(const QString &html)
{
    static const QStringList layout{
        QStringLiteral("<section>"),
        QStringLiteral("</section>"),
        QStringLiteral("<div class=\"passage\">"),
        QStringLiteral("<div class=\"text\">"),
        QStringLiteral("</div>"),
    };
    QString kept;
    for (const QString &line : html.split(u'\n')) {
        if (!line.isEmpty() && !layout.contains(line))
            kept += line + u'\n';
    }
    return kept;
}

QString between(const QString &html, const QString &from, const QString &to)
{
    QString kept;
    bool inside = false;
    for (const QString &line : html.split(u'\n')) {
        inside = inside || line.contains(from);
        if (inside)
            kept += line + u'\n';
        if (inside && line.contains(to))
            break;
    }
    return kept;
}

QString pageOf(const guide::Guide &guide, const QString &id, QDate today)
{
    const std::optional<guide::Reply> reply = guide::ContentSource(guide).fetch(guide::pageUrl(id), on(today));
    return reply ? QString::fromUtf8(reply->body) : QString();
}
