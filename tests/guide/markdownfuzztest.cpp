// SPDX-License-Identifier: MIT
#include "guide/blockwriter.h"
#include "guide/markdown.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>

namespace
{

constexpr int kRounds = 20000;

/// Changes a text the way a slip of the hand, a bad merge or a broken disk would.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) { }

    qsizetype below(qsizetype limit)
    {
        return limit <= 0 ? 0 : qsizetype(std::uniform_int_distribution<long long>(0, limit - 1)(m_random));
    }

    QByteArray mutated(QByteArray text)
    {
        for (qsizetype i = below(4); i >= 0; --i)
            change(text);
        return text;
    }

private:
    void change(QByteArray &text)
    {
        static const QByteArrayList pieces{"[",
                                           "]",
                                           "(",
                                           ")",
                                           "> ",
                                           "> [!pairs]\n>\n",
                                           "*",
                                           "**",
                                           "<b>",
                                           "\n\n",
                                           "---\n",
                                           "![](",
                                           "[](claim:",
                                           "`",
                                           "- ",
                                           "1. ",
                                           "    ",
                                           "\t",
                                           "[!people 9",
                                           "/9999]",
                                           "#",
                                           "&#0;",
                                           QByteArray(1, 0),
                                           "\xff",
                                           "\xe2",
                                           "<!--",
                                           "term:",
                                           "\\",
                                           "> > > ",
                                           "\r\n",
                                           "[!steps]",
                                           "died:"};
        const qsizetype at = below(text.size());
        switch (below(5)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.remove(at, below(80));
            break;
        case 2:
            text.insert(below(text.size()), text.mid(at, below(200)));
            break;
        case 3:
            text.truncate(at);
            break;
        default:
            if (!text.isEmpty())
                text[at] = char(below(256));
        }
    }

    std::mt19937 m_random;
};

QList<QByteArray> realPages()
{
    QList<QByteArray> texts;
    const QDir folder(realGuide() + QStringLiteral("/guide"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        // The long registers are cut, so that the rounds go to variety and not to length.
        if (file.open(QIODevice::ReadOnly))
            texts.append(file.read(5000));
    }
    return texts;
}

} // namespace

TEST(MarkdownFuzzTest, noTextCrashesTheParserOrTheWriter)
{
    const QList<QByteArray> pages = realPages();
    ASSERT_GE(pages.size(), 20);
    const guide::Guide tiny(tinyGuide());
    const guide::Setting setting{tiny, {}, guide::Medium::Window};
    Mutator mutator(20261122);
    int visited = 0;
    int faulty = 0;
    qsizetype blocks = 0;
    for (; visited < kRounds; ++visited) {
        const QByteArray text = mutator.mutated(pages[mutator.below(pages.size())]);
        guide::Problems problems;
        const guide::Document document = guide::parseMarkdown(QStringLiteral("a.md"), text, problems);
        faulty += problems.isEmpty() ? 0 : 1;
        blocks += document.blocks.size();
        if (visited % 4 == 0) {
            guide::BlockWriter writer(setting);
            EXPECT_GE(writer.sections(document.blocks).size(), 0);
        }
    }
    EXPECT_EQ(visited, kRounds);
    // Proof that the mutations reach both the sound and the faulty ways through the parser.
    EXPECT_GT(faulty, kRounds / 10);
    EXPECT_LT(faulty, kRounds * 9 / 10);
    EXPECT_GT(blocks, visited);
    RecordProperty("visited", visited);
    RecordProperty("faulty", faulty);
}
