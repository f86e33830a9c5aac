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
    /// The paragraph under the title.
    QString lead(const Inlines &list);

    Notes &notes() { return m_notes; }
    const Notes &notes() const { return m_notes; }
    /// True once a count of people has been drawn.
    bool drewPeople() const { return m_drewPeople; }

private:
    QString block(const Block &item);
    QString leaf(const Block &item, const QString &tag, const QString &attributes = {});
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
    QString link(const Inline &item);
    /// Folds what has gone stale behind a warning. Urgent help is never folded.
    QString folded(const QString &html, int staleMarksBefore) const;

    const Setting &m_setting;
    Notes m_notes;
    bool m_urgent;
    bool m_drewPeople = false;
};

} // namespace guide
