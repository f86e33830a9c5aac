// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"
#include "guide/page.h"
#include "guide/problem.h"

#include <functional>

namespace guide
{

/// One sentence or paragraph for a translator.
struct Message {
    QString context; ///< the file it stands in, as in "recovery.md"
    QString source; ///< one line of Markdown
    QString heading; ///< the headings it stands under, for the translator
    int line = 0; ///< in its file
    bool warning = false; ///< says what to do in danger
};

/// What somebody has written for a message in the reader's language; a null string if nobody has. It is asked for every
/// message that the guide shows, and for nothing else: to collect the messages is to be asked for all of them.
using Lookup = std::function<QString(const Message &)>;

/// Puts a file's text into the reader's language. A translation that is not one line of the guide's own Markdown, or
/// has other links than the English, is a problem with file and line, and the English stays.
class Translation
{
public:
    /// Without a `lookup` the reader reads English, and everything stays as it is. On an `urgent` page every block is a
    /// warning; elsewhere those in urgent callouts are.
    Translation(const Lookup &lookup, QString file, Problems &problems, bool urgent = false);

    void translate(Blocks &blocks);
    void translate(Block &leaf);
    /// Words that stand alone, as in a register's field; not Markdown. `about` is told to the translator.
    Text text(const QString &words, int line, const QString &about);

private:
    void meet(const Block &heading);
    std::optional<Inlines> find(const Inlines &english, int line);

    const Lookup &m_lookup;
    QString m_file;
    Problems &m_problems;
    bool m_warning;
    QStringList m_headings;
};

} // namespace guide
