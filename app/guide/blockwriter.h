// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace guide
{

/// Where pages are read: in the program's window, or as files in any browser.
enum class Medium { Window, Files };

/// What the pages are made from and for.
struct Setting {
    const Guide &guide;
    Presentation presentation;
    Medium medium = Medium::Window;

    QString pageHref(const QString &id, const QString &fragment = {}) const;
    /// Past this day a fact has to be checked before it is trusted. Never true when the day is not known.
    bool isStale(QDate checkAgain) const;
};

QString shortDate(QDate date); ///< "22 Nov 2026"
QString longDate(QDate date); ///< "22 November 2026"

/// Writes blocks as HTML, with the notes that explain them: each word's meaning and each fact's check stand directly
/// after the paragraph they belong to, and the style sheet moves them into the margin where there is one.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(guide)
public:
    explicit BlockWriter(const Setting &setting);

    /// The blocks as sections of `<main>`.
    QString sections(const Blocks &blocks);
    QString inlines(const Inlines &inlines);
    /// The notes collected since the last call, for an `<aside>`; empty if there are none.
    QString takeNotes();
    /// Links to the sources, "Müller 2024, EMA 2024".
    QString sourceLinks(const QStringList &ids);

    /// The earliest dates met so far; invalid if no claim was.
    QDate checked() const { return m_checked; }
    QDate checkAgain() const { return m_checkAgain; }
    bool drewPeople() const { return m_drewPeople; }

private:
    QString block(const Block &block);
    QString leaf(const Block &block, const QString &tag, const QString &attributes = {});
    QString listOf(const Block &list);
    QString callout(const Block &block);
    QString steps(const Block &list);
    QString timeline(const Block &list);
    QString pairs(const Block &block);
    /// `side` is the heading of its column, for when columns are stacked.
    QString people(const Block &block, const QString &side = {});
    QString peopleGrid(const PeopleCount &count);
    QString figure(const Inline &image);
    QString link(const Inline &item);
    QString claimMark(const QString &id);
    QString term(const QString &id, const QString &words);
    QString checkNote();
    /// Folds what has gone stale behind a warning. Urgent help is never folded.
    QString folded(const QString &html, int staleMarksBefore) const;
    void meet(const Claim &claim);

    const Setting &m_setting;
    QSet<QString> m_explained; ///< words explained in this section
    QStringList m_noteTerms; ///< words for the next note
    QStringList m_noteClaims; ///< claims for the next note
    QSet<QString> m_cited; ///< sources that this page has an anchor for
    int m_staleMarks = 0; ///< marks of stale claims written so far
    int m_depth = 0; ///< inside how many callouts and lists
    bool m_urgent = false;
    bool m_drewPeople = false;
    QDate m_checked;
    QDate m_checkAgain;
};

} // namespace guide
