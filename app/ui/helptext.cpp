// SPDX-License-Identifier: MIT
#include "ui/helptext.h"

#include "guide/page.h"

#include <algorithm>

namespace ui
{

namespace
{

bool isNumber(const QString &words)
{
    return !words.isEmpty()
        && std::all_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit() || c.isSpace(); });
}

/// A number to ring stays on one line, with the word before it.
void keepTogether(QString &text, int start)
{
    for (int i = std::max(0, start - 1); i < text.size(); ++i) {
        if (text[i] == u' ')
            text[i] = QChar::Nbsp;
    }
}

void append(HelpLine &line, const guide::Inlines &inlines)
{
    for (const guide::Inline &item : inlines) {
        const int start = int(line.text.size());
        const QString words = item.kind == guide::InlineKind::Break ? QStringLiteral(" ") : item.text;
        // A claim mark leaves two spaces where it stood.
        line.text += line.text.endsWith(u' ') && words.startsWith(u' ') ? words.mid(1) : words;
        append(line, item.children);
        const int length = int(line.text.size()) - start;
        if (item.kind != guide::InlineKind::Strong || length == 0)
            continue;
        const bool number = isNumber(line.text.mid(start, length));
        line.strong.append({start, length, number});
        if (number)
            keepTogether(line.text, start);
    }
}

HelpLine lineOf(const guide::Inlines &inlines, bool bullet)
{
    HelpLine line;
    line.bullet = bullet;
    append(line, inlines);
    while (line.text.endsWith(u' '))
        line.text.chop(1);
    return line;
}

void addLine(QList<HelpLine> &lines, const guide::Inlines &inlines, bool bullet, Tongue tongue)
{
    HelpLine line = lineOf(inlines, bullet);
    line.tongue = tongue;
    if (!line.text.isEmpty())
        lines.append(line);
}

void addEnglish(QList<HelpLine> &lines, const guide::Block &leaf, bool withEnglish)
{
    if (withEnglish && !leaf.english.isEmpty())
        addLine(lines, leaf.english, false, Tongue::EnglishBelow);
}

void addLines(QList<HelpLine> &lines, const guide::Block &block, bool inItem, bool withEnglish)
{
    if (!block.inlines.isEmpty()) {
        addLine(lines, block.inlines, inItem, block.untranslated ? Tongue::English : Tongue::Readers);
        addEnglish(lines, block, withEnglish);
    }
    for (const guide::Block &child : block.children)
        addLines(lines, child, inItem || block.kind == guide::BlockKind::Item, withEnglish);
}

} // namespace

QList<HelpCardText> helpCards(const guide::Page &page, bool withEnglish)
{
    QList<HelpCardText> cards;
    HelpCardText first;
    addLines(first.lines, page.lead, false, withEnglish);
    if (!first.lines.isEmpty())
        cards.append(first);
    for (const guide::Block &block : page.blocks) {
        const bool begins = block.kind == guide::BlockKind::Heading && block.level == 2;
        if (begins)
            cards.append({lineOf(block.inlines, false).text, {}});
        else if (cards.isEmpty())
            cards.append(HelpCardText{});
        if (begins)
            addEnglish(cards.back().lines, block, withEnglish);
        else
            addLines(cards.back().lines, block, false, withEnglish);
    }
    return cards;
}

} // namespace ui
