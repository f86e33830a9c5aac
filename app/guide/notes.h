// SPDX-License-Identifier: MIT
#pragma once

#include "guide/setting.h"

#include <QSet>
#include <QStringList>

namespace guide
{

/// What a page's paragraphs leave for the margin: the meaning of a word, the check of a fact. Collected while the
/// paragraph is written, taken when it is done.
class Notes
{
public:
    explicit Notes(const Setting &setting) : m_setting(setting) { }

    /// The word as it stands in the text. It is explained once a section; after that it is plain text.
    QString term(const QString &id, const QString &words);
    /// The mark that follows a fact; empty for an unknown claim.
    QString claimMark(const QString &id);
    void startSection() { m_explained.clear(); }

    /// What was collected since the last call, for the inside of an `<aside>`; empty if there is nothing.
    QString takeWords();
    QString takeChecks();
    QString take() { return takeWords() + takeChecks(); }
    /// Links to the sources: "Müller 2024, EMA 2024".
    QString sourceLinks(const QStringList &ids) const;

    /// Grows with every mark of a fact that is past its date.
    int staleMarks() const { return m_staleMarks; }
    /// The earliest dates of the claims met; invalid if there was none.
    QDate checked() const { return m_checked; }
    QDate checkAgain() const { return m_checkAgain; }

private:
    void meet(const Claim &claim);
    /// Where the list of sources leads back to: the first fact of the page that rests on each.
    QString anchors(const Claim &claim);

    const Setting &m_setting;
    QSet<QString> m_explained; ///< words explained in this section
    int m_wordNumber = 0; ///< makes the ids of explanations unlike
    QStringList m_terms;
    QStringList m_claims;
    QSet<QString> m_cited; ///< sources with an anchor on this page
    int m_staleMarks = 0;
    QDate m_checked;
    QDate m_checkAgain;
};

} // namespace guide
