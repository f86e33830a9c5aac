// SPDX-License-Identifier: MIT
#include "readability.h"

#include <QRegularExpression>

#include <algorithm>

namespace readability
{

namespace
{

QString readText(const guide::Inlines &inlines)
{
    QString text;
    for (const guide::Inline &item : inlines) {
        const QString children = readText(item.children);
        const bool bareAddress = item.kind == guide::InlineKind::Link && children == item.address;
        if (item.kind == guide::InlineKind::Text)
            text += item.text;
        else if (item.kind == guide::InlineKind::Break)
            text += u' ';
        else if (item.kind != guide::InlineKind::Image && !bareAddress)
            text += children;
    }
    return text;
}

} // namespace

double Count::grade() const
{
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

Count &Count::operator+=(const Count &other)
{
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

int syllablesIn(const QString &word)
{
    static const QRegularExpression afterApostrophe(QStringLiteral("['’].*"));
    static const QRegularExpression notALetter(QStringLiteral("[^a-z]"));
    static const QRegularExpression silentEnd(QStringLiteral("(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$"));
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]{1,2}"));
    QString letters = word.toLower().remove(afterApostrophe).remove(notALetter);
    if (letters.size() <= 3)
        return 1;
    letters.remove(silentEnd);
    if (letters.startsWith(u'y'))
        letters.remove(0, 1);
    int groups = 0;
    for (auto match = vowels.globalMatch(letters); match.hasNext(); match.next())
        ++groups;
    return std::max(1, groups);
}

Count count(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("(?<=[.!?:;])[\"”’')]*\\s+"));
    static const QRegularExpression wordEnd(QStringLiteral("[\\s/–—-]+"));
    Count total;
    for (const QString &sentence : text.split(sentenceEnd)) {
        Count found{0, 1, 0};
        for (const QString &word : sentence.split(wordEnd)) {
            if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); })) {
                ++found.words;
                found.syllables += syllablesIn(word);
            }
        }
        if (found.words > 0)
            total += found;
    }
    return total;
}

Count count(const guide::Inlines &inlines)
{
    return count(readText(inlines));
}

Count count(const guide::Blocks &blocks)
{
    Count total;
    guide::forEachLeaf(blocks, [&total](const guide::Block &block) { total += count(block.inlines); });
    return total;
}

Count count(const guide::Page &page)
{
    Count total = count(page.title);
    total += count(page.lead.inlines);
    total += count(page.blocks);
    return total;
}

} // namespace readability
