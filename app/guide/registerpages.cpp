// SPDX-License-Identifier: MIT
#include "guide/link.h"
#include "guide/pagewriter.h"

namespace guide
{

namespace
{

QString field(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(name, value);
}

/// What was written in English and is quoted: it stays so in every language.
QString ownersWords(const Setting &setting, const QString &english)
{
    const QString html = english.toHtmlEscaped();
    return setting.presentation.language == ReaderLanguage() ? html : Setting::marked(html);
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Words::tr("Confirmed");
    case Verdict::Corrected:
        return Words::tr("Corrected");
    case Verdict::Outdated:
        return Words::tr("Out of date");
    case Verdict::CouldNotConfirm:
        return Words::tr("Could not be confirmed");
    }
    Q_UNREACHABLE();
}

/// Source id to the pages that rest on it, in reading order.
QHash<QString, QStringList> pagesBySource(const Guide &guide)
{
    QHash<QString, QStringList> pages;
    const auto note = [&pages](const QString &source, const QString &page) {
        if (!pages[source].contains(page))
            pages[source].append(page);
    };
    for (const QString &id : guide.pageIds()) {
        const Page *page = guide.page(id);
        const auto visit = [&](const Inline &item) {
            const std::optional<LinkTarget> target = parseLinkTarget(item.address);
            const Claim *claim = target && target->kind == LinkKind::Claim ? guide.claim(target->id) : nullptr;
            if (claim) {
                for (const QString &source : claim->sources)
                    note(source, id);
            }
        };
        if (id == kWordsPage || id == kSourcesPage || id == kChangesPage)
            continue;
        forEachInline(page->lead.inlines, visit);
        forEachLeaf(page->blocks, [&visit](const Block &block) { forEachInline(block.inlines, visit); });
    }
    return pages;
}

QString claimArticle(const Setting &setting, BlockWriter &writer, const Claim &claim)
{
    const QString sources =
        claim.sources.isEmpty() ? Words::tr("None seen") : writer.notes().sourceLinks(claim.sources);
    const QString checked =
        Words::tr("%1. Check again by %2.").arg(setting.longDate(claim.checked), setting.longDate(claim.checkAgain));
    const bool stale = setting.isStale(claim.checkAgain);
    const auto said = [&](const QString &words) { return setting.html(setting.guide.inReadersWords(claim, words)); };
    return QStringLiteral(
               "<article class=\"claim\" id=\"%1\">\n<p class=\"verdict\">%2</p>\n<dl>\n%3</dl>\n</article>\n")
        .arg(setting.anchor(claim.id), verdictWords(claim.verdict),
             field(Words::tr("The guide said"), ownersWords(setting, claim.said))
                 + field(Words::tr("We say"), said(claim.says)) + field(Words::tr("Why"), said(claim.detail))
                 + field(Words::tr("Sources"), sources) + field(Words::tr("Basis"), said(claim.basis))
                 + field(Words::tr("Checked"), checked)
                 + (stale ? field(Words::tr("Take care"), Words::tr("This may be out of date: check first"))
                          : QString()));
}

} // namespace

QString wordsBody(const Setting &setting)
{
    BlockWriter writer(setting);
    QString html;
    for (const Term &term : setting.guide.terms()) {
        html += QStringLiteral("<dt id=\"%1\">%2</dt><dd>%3</dd>\n")
                    .arg(setting.anchor(term.id), setting.html(term.word), writer.words(term.meaning));
    }
    return QStringLiteral("<section><dl class=\"words\">\n%1</dl></section>\n").arg(html);
}

QString sourcesBody(const Setting &setting)
{
    const QHash<QString, QStringList> pages = pagesBySource(setting.guide);
    QString html;
    for (const Source &source : setting.guide.sources()) {
        const auto said = [&](const QString &words) {
            return setting.html(setting.guide.inReadersWords(source, words));
        };
        QStringList usedOn;
        for (const QString &id : pages.value(source.id)) {
            usedOn.append(QStringLiteral("<a href=\"%1\">%2</a>")
                              .arg(setting.pageHref(id, QStringLiteral("from-") + source.id),
                                   setting.guide.title(id).toHtmlEscaped()));
        }
        const QString address = source.address.isEmpty()
            ? QString()
            : QStringLiteral("<a class=\"out\" rel=\"noreferrer\" href=\"%1\">%1</a>")
                  .arg(source.address.toHtmlEscaped());
        html +=
            QStringLiteral("<article class=\"source\" id=\"%1\">\n<h2>%2</h2>\n<p>%3</p>\n<dl>\n%4</dl>\n</article>\n")
                .arg(setting.anchor(source.id), said(source.label), ownersWords(setting, source.cite),
                     field(Words::tr("What it is"), said(source.kind)) + field(Words::tr("Address"), address)
                         + field(Words::tr("Note"), said(source.note))
                         + field(Words::tr("Still to complete"), said(source.toComplete))
                         + field(Words::tr("Used on"), usedOn.join(QStringLiteral(", "))));
    }
    return QStringLiteral("<section class=\"register\">\n%1</section>\n").arg(html);
}

QString changesBody(const Setting &setting)
{
    BlockWriter writer(setting);
    QStringList sections;
    QHash<QString, QString> articles;
    QHash<Verdict, int> counts;
    for (const Claim &claim : setting.guide.claims()) {
        if (!sections.contains(claim.section))
            sections.append(claim.section);
        articles[claim.section] += claimArticle(setting, writer, claim);
        ++counts[claim.verdict];
    }
    QString html =
        QStringLiteral("<section class=\"register\">\n<p>%1</p>\n")
            .arg(Words::tr("%1 statements: %2 confirmed, %3 corrected, %4 out of date, %5 could not be confirmed.")
                     .arg(setting.guide.claims().size())
                     .arg(counts.value(Verdict::Confirmed))
                     .arg(counts.value(Verdict::Corrected))
                     .arg(counts.value(Verdict::Outdated))
                     .arg(counts.value(Verdict::CouldNotConfirm)));
    for (const QString &section : std::as_const(sections)) {
        html += QStringLiteral("<h2>%1</h2>\n%2").arg(ownersWords(setting, section), articles.value(section));
    }
    return html + QStringLiteral("</section>\n");
}

} // namespace guide
