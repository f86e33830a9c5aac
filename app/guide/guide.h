// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"
#include "guide/problem.h"
#include "guide/translation.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace guide
{

/// A line of the table of contents; `children` are the pages behind a door page.
struct Entry {
    QString id;
    QString title;
    QList<Entry> children;
};

struct Group {
    QString title;
    QList<Entry> entries;
};

/// The whole guide. Files are read and parsed when first asked for, so opening it costs the same however many
/// pages there are. Not for use from two threads.
class Guide
{
public:
    /// `root` holds `guide/*.md`, `diagrams/*.svg`, `icons/*.svg` and `style/`; a folder or a resource path.
    explicit Guide(const QString &root);
    ~Guide();
    Guide(const Guide &) = delete;
    Guide &operator=(const Guide &) = delete;

    /// From now on everything is in the language that `lookup` knows, and what it does not know in English; without
    /// one, everything is in English. What was handed out before is no longer there.
    void speak(Lookup lookup);

    const QList<Group> &contents() const;
    /// Ids of all pages in reading order, children after their door page.
    QStringList pageIds() const;
    /// Title as the contents give it; empty for an unknown id.
    QString title(const QString &id) const;
    /// The group a page stands in; empty for an unknown id.
    QString groupOf(const QString &id) const;
    bool has(const QString &id) const;

    /// The page, parsed; null for an unknown id. The pointer lives until the guide speaks another language.
    const Page *page(const QString &id) const;
    const Term *term(const QString &id) const;
    const Source *source(const QString &id) const;
    const Claim *claim(const QString &id) const;
    /// The fields of sources and claims stay as they were written: inReadersWords() gives what a reader sees.
    Text inReadersWords(const Source &source, const QString &field) const;
    Text inReadersWords(const Claim &claim, const QString &field) const;
    /// In the order of their files.
    const QList<Term> &terms() const;
    const QList<Source> &sources() const;
    const QList<Claim> &claims() const;
    /// The drawing's SVG; empty for an unknown id.
    QByteArray diagram(const QString &id) const;
    /// The icon's SVG; empty for an unknown name.
    QByteArray icon(const QString &name) const;
    /// A file of the style folder; empty if there is none of that name.
    QByteArray styleFile(const QString &name) const;
    /// The clinician who reviewed the guide, as "name, role, date"; empty means nobody yet. A review counts only when
    /// review.md gives all three; anything else there is a problem.
    QString reviewedBy() const;

    /// Problems met in what has been read so far.
    const Problems &problems() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

/// Page ids that are made from registers rather than from a page file of their own.
inline constexpr QLatin1String kWordsPage{"words"};
inline constexpr QLatin1String kSourcesPage{"sources"};
inline constexpr QLatin1String kChangesPage{"changes"};
inline constexpr QLatin1String kContentsPage{"contents"};
/// The screen behind "Get help now": a page file that the contents do not list.
inline constexpr QLatin1String kHelpPage{"get-help-now"};

/// Reads everything and follows every link: all faults of the content, by file and line. Empty means the guide is
/// sound.
Problems checkGuide(const Guide &guide);

} // namespace guide
