// SPDX-License-Identifier: MIT
#include "guide/translation.h"

#include "guide/inlinetext.h"

#include <utility>

namespace guide
{

namespace
{

/// A link that only names a claim has none; a picture has those for people who cannot see it.
bool hasWords(const Inlines &inlines)
{
    bool found = false;
    forEachInline(inlines, [&found](const Inline &item) { found = found || !item.text.trimmed().isEmpty(); });
    return found;
}

} // namespace

Translation::Translation(const Lookup &lookup, QString file, Problems &problems, bool urgent)
    : m_lookup(lookup)
    , m_file(std::move(file))
    , m_problems(problems)
    , m_warning(urgent)
{
}

void Translation::translate(Blocks &blocks)
{
    if (!m_lookup)
        return;
    for (Block &block : blocks) {
        const bool danger = block.kind == BlockKind::Callout && block.callout == CalloutKind::Urgent;
        const bool before = std::exchange(m_warning, m_warning || danger);
        translate(block);
        translate(block.children);
        m_warning = before;
    }
}

void Translation::translate(Block &leaf)
{
    if (!m_lookup || leaf.inlines.isEmpty())
        return;
    if (leaf.kind == BlockKind::Heading)
        meet(leaf);
    const Inlines english = leaf.inlines;
    if (!hasWords(english))
        return;
    if (const std::optional<Inlines> words = find(english, leaf.line)) {
        leaf.inlines = *words;
        leaf.english = english;
    } else {
        leaf.untranslated = true;
    }
}

std::optional<Inlines> Translation::find(const Inlines &english, int line)
{
    const QString words =
        m_lookup({m_file, toMarkdown(english), m_headings.join(QStringLiteral(" > ")), line, m_warning});
    if (words.isEmpty())
        return std::nullopt;
    const std::optional<Inlines> inlines = parseInlines(words);
    if (inlines && addressesIn(*inlines) == addressesIn(english))
        return inlines;
    m_problems.append({m_file, line,
                       inlines ? QStringLiteral("The translation has not the same links: %1").arg(words)
                               : QStringLiteral("The translation is not one plain paragraph: %1").arg(words)});
    return std::nullopt;
}

Text Translation::text(const QString &words, int line, const QString &about)
{
    if (!m_lookup || words.isEmpty())
        return {words, {}, false};
    const QString found = m_lookup({m_file, words, about, line, m_warning});
    return found.isEmpty() ? Text{words, {}, true} : Text{found, words, false};
}

void Translation::meet(const Block &heading)
{
    while (m_headings.size() >= heading.level)
        m_headings.removeLast();
    while (m_headings.size() < heading.level - 1)
        m_headings.append(QString());
    m_headings.append(plainText(heading.inlines));
}

} // namespace guide
