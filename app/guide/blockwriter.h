// SPDX-License-Identifier: MIT
#pragma once

#include "guide/notes.h"

namespace guide
{

/// Writes blocks as HTML, with the notes that explain them: each word's meaning and each fact's check stand directly
/// after the paragraph they belong to, and the style sheet moves them into the margin where there is one.
class BlockWriter
{
public:
    /// On an `urgent` page nothing is folded away, however old.
    explicit BlockWriter(const Setting &setting, bool urgent = false);

    /// The blocks as sections of `<main>`.
    QString sections(const Blocks &blocks);
    QString inlines(const Inlines &list);
    /// A leaf's words in the reader's language; English that stands in for them is marked, and English stands under
    /// them where it has to or the reader asked.
    QString words(const Block &leaf);
    /// The paragraph under the title.
    QString lead(const Block &leaf);

    Notes &notes() { return m_notes; }
    const Notes &notes() const { return m_notes; }

private:
    QString block(const Block &item);
    QString element(const Block &leaf, const QString &tag, const QString &attributes = {});
    QString listOf(const Block &list);
    QString callout(const Block &item);
    QString box(const Block &item);
    QString steps(const Block &list);
    QString timeline(const Block &list);
    QString pairs(const Block &item);
    /// `side` is the heading of its column, for when columns are stacked.
    QString people(const Block &item, const QString &side = {});
    /// What the figures mean, before the first count of the page.
    QString keyOnce();
    QString figure(const Inline &image);
    QString figureAlone(const Block &leaf);
    QString link(const Inline &item);
    /// Folds what has gone stale behind a warning. Urgent help is never folded.
    QString folded(const QString &html, int staleMarksBefore) const;

    const Setting &m_setting;
    Notes m_notes;
    bool m_urgent; ///< nothing is folded
    bool m_warning; ///< keeps its English until the translation has been reviewed
    bool m_drewPeople = false;
    QString m_person; ///< the outline that counts of people repeat, once one has been drawn
};

} // namespace guide
