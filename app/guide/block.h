// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace guide
{

enum class InlineKind { Text, Strong, Break, Link, Image };

/// A run of text inside a leaf block. Strong and Link hold children; an Image holds its words in `text`.
struct Inline {
    InlineKind kind = InlineKind::Text;
    QString text;
    QString address; ///< Link and Image: the address as written
    QList<Inline> children;
};

using Inlines = QList<Inline>;

enum class BlockKind { Heading, Paragraph, BulletList, NumberedList, Item, Callout, Rule };

/// What a callout's first line `[!name arguments] Title` says.
enum class CalloutKind { Plain, Urgent, Note, Steps, Timeline, People, Pairs };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int line = 0; ///< in its file, counted from 1
    int level = 0; ///< Heading: 1 to 6
    Inlines inlines; ///< Heading, Paragraph; for a Callout its title
    Inlines english; ///< what `inlines` is the translation of; empty if it is English itself
    bool untranslated = false; ///< `inlines` is English because nobody has put it into the reader's language
    QList<Block> children;
    CalloutKind callout = CalloutKind::Plain;
    QString arguments; ///< Callout: what follows the name, as in `11/145 died:1`

    /// The words as they were written: what an address on the page is made from, in every language.
    const Inlines &written() const { return english.isEmpty() ? inlines : english; }
};

using Blocks = QList<Block>;

/// The words alone, without marks or addresses.
QString plainText(const Inlines &inlines);

/// Calls `visit` for every leaf block (one that holds inlines), in reading order.
template <typename Visit> void forEachLeaf(const Blocks &blocks, const Visit &visit)
{
    for (const Block &block : blocks) {
        if (!block.inlines.isEmpty())
            visit(block);
        forEachLeaf(block.children, visit);
    }
}

/// Calls `visit` for every inline, parents before children, in reading order.
template <typename Visit> void forEachInline(const Inlines &inlines, const Visit &visit)
{
    for (const Inline &item : inlines) {
        visit(item);
        forEachInline(item.children, visit);
    }
}

/// The count behind a row of people: `happened` of `of`, `died` of them among those it happened to.
struct PeopleCount {
    int happened = 0;
    int of = 0;
    int died = 0;

    bool operator==(const PeopleCount &) const = default;
};

} // namespace guide
