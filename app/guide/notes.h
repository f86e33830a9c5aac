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

    /// Everything collected since the last call, as the inside of an `<aside>`; empty if there is nothing.
    QString take();
    /// Only the checks of facts, leaving the words for take().
    QString takeChecks();
    /// Links to the sources: "Müller 2024, EMA 2024". The first on a page is an anchor to come back to.
    QString sourceLinks(const QStringList &ids);

    /// Grows with every mark of a fact that is past its date.
    int staleMarks() const { return m_staleMarks; }
    /// The earliest dates of the claims met; invalid if there was none.
    QDate checked() const { return m_checked; }
    QDate checkAgain() const { return m_checkAgain; }

private:
    void meet(const Claim &claim);

    const Setting &m_setting;
    QSet<QString> m_explained; ///< words explained in this section
    int m_wordNumber = 0; ///< makes the ids of explanations unlike
    QStringList m_terms;
    QStringList m_claims;
    QSet<QString> m_cited;
    int m_staleMarks = 0;
    QDate m_checked;
    QDate m_checkAgain;
};

} // namespace guide
