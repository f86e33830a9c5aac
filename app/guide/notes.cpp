// SPDX-License-Identifier: MIT
#include "guide/notes.h"

#include <algorithm>
#include <utility>

namespace guide
{

namespace
{

QString meaning(const Term &term)
{
    const QString words = plainText(term.meaning.inlines).toHtmlEscaped();
    return term.meaning.untranslated ? Setting::marked(words) : words;
}

} // namespace

QString Notes::term(const QString &id, const QString &words)
{
    const Term *term = m_setting.guide.term(id);
    if (!term || m_explained.contains(id))
        return words;
    m_explained.insert(id);
    m_terms.append(id);
    return QStringLiteral("<span class=\"term\" tabindex=\"0\" aria-describedby=\"%1\">%2"
                          "<span class=\"tip\" id=\"%1\" role=\"tooltip\"><b>%3</b> %4</span></span>")
        .arg(m_setting.anchor(QStringLiteral("word-%1").arg(++m_wordNumber)), words, m_setting.html(term->word),
             meaning(*term));
}

QString Notes::claimMark(const QString &id)
{
    const Claim *claim = m_setting.guide.claim(id);
    if (!claim)
        return {};
    if (!m_claims.contains(id))
        m_claims.append(id);
    meet(*claim);
    const bool stale = m_setting.isStale(claim->checkAgain);
    const QString words = stale ? Words::tr("May be out of date, checked %1") : Words::tr("Checked %1");
    return QStringLiteral("<span class=\"mark%1\" role=\"img\" aria-label=\"%2\"></span>%3")
        .arg(stale ? QStringLiteral(" old") : QString(), words.arg(m_setting.longDate(claim->checked)),
             anchors(*claim));
}

void Notes::meet(const Claim &claim)
{
    if (!m_checked.isValid() || claim.checked < m_checked)
        m_checked = claim.checked;
    if (!m_checkAgain.isValid() || claim.checkAgain < m_checkAgain)
        m_checkAgain = claim.checkAgain;
    if (m_setting.isStale(claim.checkAgain))
        ++m_staleMarks;
}

QString Notes::anchors(const Claim &claim)
{
    QString html;
    for (const QString &source : claim.sources) {
        if (!m_cited.contains(source))
            html += QStringLiteral("<span id=\"%1\"></span>").arg(m_setting.anchor(QStringLiteral("from-") + source));
        m_cited.insert(source);
    }
    return html;
}

QString Notes::sourceLinks(const QStringList &ids) const
{
    QStringList links;
    for (const QString &id : ids) {
        const Source *source = m_setting.guide.source(id);
        if (!source)
            continue;
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(m_setting.pageHref(kSourcesPage, id),
                              m_setting.html(m_setting.guide.inReadersWords(*source, source->label))));
    }
    return links.join(QStringLiteral(", "));
}

QString Notes::takeWords()
{
    QString html;
    for (const QString &id : std::exchange(m_terms, {})) {
        const Term *term = m_setting.guide.term(id);
        html += QStringLiteral("<div class=\"word\"><b>%1</b> <span>%2</span></div>\n")
                    .arg(m_setting.html(term->word), meaning(*term));
    }
    return html;
}

QString Notes::takeChecks()
{
    const QStringList ids = std::exchange(m_claims, {});
    if (ids.isEmpty())
        return {};
    QStringList sources;
    QDate oldest;
    bool stale = false;
    bool known = false;
    for (const QString &id : ids) {
        const Claim *claim = m_setting.guide.claim(id);
        for (const QString &source : claim->sources) {
            if (!sources.contains(source))
                sources.append(source);
        }
        oldest = oldest.isValid() ? std::min(oldest, claim->checked) : claim->checked;
        stale = stale || m_setting.isStale(claim->checkAgain);
        known = known || claim->restsOnGeneralKnowledge();
    }
    const auto line = [](const QString &text) { return QStringLiteral("<span class=\"from\">%1</span>").arg(text); };
    QString html =
        QStringLiteral("<span class=\"mark%1\"></span><span>%2</span>")
            .arg(stale ? QStringLiteral(" old") : QString(), Words::tr("Checked %1").arg(m_setting.shortDate(oldest)));
    if (!sources.isEmpty()) {
        const QString word = sources.size() == 1 ? Words::tr("Source:") : Words::tr("Sources:");
        html += line(word + u' ' + sourceLinks(sources));
    }
    if (known)
        html += line(sources.isEmpty() ? Words::tr("General knowledge") : Words::tr("In part general knowledge"));
    if (stale)
        html += line(Words::tr("This may be out of date: check first"));
    return QStringLiteral("<div class=\"fact\">%1</div>\n").arg(html);
}

} // namespace guide
