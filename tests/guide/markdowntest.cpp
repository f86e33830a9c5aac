// SPDX-License-Identifier: MIT
#include "guide/markdown.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::Block;
using guide::BlockKind;
using guide::CalloutKind;
using guide::Document;
using guide::Inline;
using guide::InlineKind;
using guide::Problem;
using guide::Problems;

namespace
{

QString outline(const guide::Inlines &inlines)
{
    QString text;
    for (const Inline &item : inlines) {
        switch (item.kind) {
        case InlineKind::Text:
            text += item.text;
            break;
        case InlineKind::Strong:
            text += QStringLiteral("strong(") + outline(item.children) + u')';
            break;
        case InlineKind::Break:
            text += u'|';
            break;
        case InlineKind::Link:
            text += QStringLiteral("link(") + item.address + u' ' + outline(item.children) + u')';
            break;
        case InlineKind::Image:
            text += QStringLiteral("image(") + item.address + u' ' + item.text + u')';
            break;
        }
    }
    return text;
}

QString nameOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return QStringLiteral("h%1").arg(block.level);
    case BlockKind::Paragraph:
        return QStringLiteral("p");
    case BlockKind::BulletList:
        return QStringLiteral("ul");
    case BlockKind::NumberedList:
        return QStringLiteral("ol");
    case BlockKind::Item:
        return QStringLiteral("li");
    case BlockKind::Rule:
        return QStringLiteral("hr");
    case BlockKind::Callout:
        break;
    }
    static const QStringList names{QStringLiteral("plain"), QStringLiteral("urgent"),   QStringLiteral("note"),
                                   QStringLiteral("steps"), QStringLiteral("timeline"), QStringLiteral("people"),
                                   QStringLiteral("pairs")};
    const QString name = names.value(int(block.callout));
    return block.arguments.isEmpty() ? name : name + u'{' + block.arguments + u'}';
}

/// A line a block: "7 p Some words", its children two spaces further in.
QString outline(const guide::Blocks &blocks, int depth = 0)
{
    QString text;
    for (const Block &block : blocks) {
        text += QString(depth * 2, u' ') + QString::number(block.line) + u' ' + nameOf(block);
        if (!block.inlines.isEmpty())
            text += u' ' + outline(block.inlines);
        text += u'\n' + outline(block.children, depth + 1);
    }
    return text;
}

Document parsed(const QByteArray &text, Problems &problems)
{
    return guide::parseMarkdown(QStringLiteral("a.md"), text, problems);
}

/// The outline of a text that has nothing wrong with it.
QString sound(const QByteArray &text)
{
    Problems problems;
    const QString result = outline(parsed(text, problems).blocks);
    for (const Problem &problem : problems)
        ADD_FAILURE() << qPrintable(toText(problem));
    return result;
}

QStringList problemsIn(const QByteArray &text)
{
    Problems problems;
    parsed(text, problems);
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(toText(problem));
    return texts;
}

} // namespace

TEST(MarkdownTest, headingsParagraphsListsAndRulesAreRead)
{
    EXPECT_EQ(sound("# Title\n\nFirst line\nsecond line.\n\n## Part\n\n- one\n- two\n\n3. three\n\n---\n"),
              QStringLiteral("1 h1 Title\n"
                             "3 p First line|second line.\n"
                             "6 h2 Part\n"
                             "8 ul\n"
                             "  8 li\n"
                             "    8 p one\n"
                             "  9 li\n"
                             "    9 p two\n"
                             "11 ol\n"
                             "  11 li\n"
                             "    11 p three\n"
                             "13 hr\n"));
}

TEST(MarkdownTest, nestedListsAreRead)
{
    EXPECT_EQ(
        sound("- one\n  - inner\n- two\n"),
        QStringLiteral("1 ul\n  1 li\n    1 p one\n    2 ul\n      2 li\n        2 p inner\n  3 li\n    3 p two\n"));
}

TEST(MarkdownTest, strongWordsLinksMarksAndPicturesAreRead)
{
    EXPECT_EQ(sound("A **strong [link](term:crs)** word.\n[](claim:too-soon)\n"),
              QStringLiteral("1 p A strong(strong link(term:crs link)) word.|link(claim:too-soon )\n"));
    EXPECT_EQ(sound("![Two **round** cells](diagram:cells)\n"),
              QStringLiteral("1 p image(diagram:cells Two round cells)\n"));
    EXPECT_EQ(sound("<https://example.org/>\n"),
              QStringLiteral("1 p link(https://example.org/ https://example.org/)\n"));
}

TEST(MarkdownTest, charactersThatMeanSomethingElsewhereStayAsTheyAre)
{
    EXPECT_EQ(sound("5 < 6 & “7” > 4; 50% \\* £5\n"), QStringLiteral("1 p 5 < 6 & “7” > 4; 50% * £5\n"));
}

TEST(MarkdownTest, aHardBreakIsABreak)
{
    EXPECT_EQ(sound("one\\\ntwo\n"), QStringLiteral("1 p one|two\n"));
}

TEST(MarkdownTest, everyCalloutKeepsItsKindTitleAndArguments)
{
    EXPECT_EQ(sound("> [!urgent] Ring at once\n>\n> Any fever.\n"),
              QStringLiteral("1 urgent Ring at once\n  3 p Any fever.\n"));
    EXPECT_EQ(sound("> [!note] What is not known\n> Not much.\n"),
              QStringLiteral("1 note What is not known\n  1 p Not much.\n"));
    EXPECT_EQ(sound("> [!note]\n>\n> No title.\n"), QStringLiteral("1 note\n  3 p No title.\n"));
    EXPECT_EQ(sound("> [!steps]\n>\n> 1. One\n"), QStringLiteral("1 steps\n  3 ol\n    3 li\n      3 p One\n"));
    EXPECT_EQ(sound("> [!timeline]\n>\n> - One\n"), QStringLiteral("1 timeline\n  3 ul\n    3 li\n      3 p One\n"));
    EXPECT_EQ(sound("> [!people 11/145 died:1]\n>\n> had an infection\n"),
              QStringLiteral("1 people{11/145 died:1}\n  3 p had an infection\n"));
    EXPECT_EQ(sound("> [!pairs]\n>\n> - A\n> - B\n>\n> > [!people 1/2]\n> >\n> > x\n"),
              QStringLiteral("1 pairs\n  3 ul\n    3 li\n      3 p A\n    4 li\n      4 p B\n"
                             "  6 people{1/2}\n    8 p x\n"));
}

TEST(MarkdownTest, aCalloutsFirstLineIsItsTitleAndTheRestAParagraph)
{
    EXPECT_EQ(sound("> [!note] One here\n> and [word](term:crs) more\n"),
              QStringLiteral("1 note One here\n  1 p and link(term:crs word) more\n"));
}

TEST(MarkdownTest, aCalloutsTitleKeepsItsLinksAndItsWords)
{
    EXPECT_EQ(sound("> [!note] About [CRS](term:crs) and **more** words\n>\n> Text.\n"),
              QStringLiteral("1 note About link(term:crs CRS) and strong(more) words\n  3 p Text.\n"));
}

TEST(MarkdownTest, aQuoteWithoutItsMarkerIsRefused)
{
    const QString message = QStringLiteral("a.md:3: A quote has to begin with a marker such as [!note].");
    EXPECT_EQ(problemsIn("Hello.\n\n> Just words.\n"), QStringList{message});
    EXPECT_EQ(problemsIn("Hello.\n\n> - a list\n"), QStringList{message});
    EXPECT_EQ(problemsIn("Hello.\n\n> **bold** [!note]\n"), QStringList{message});
    EXPECT_EQ(problemsIn("Hello.\n\n> [!Note] capital\n"), QStringList{message});
    EXPECT_EQ(problemsIn("Hello.\n\n>\n"), QStringList{message});
}

TEST(MarkdownTest, anUnknownCalloutIsRefused)
{
    EXPECT_EQ(problemsIn("> [!warning] Take care\n>\n> Words.\n"),
              QStringList{QStringLiteral("a.md:1: There is no callout [!warning].")});
}

TEST(MarkdownTest, whatTheGuideDoesNotUseIsRefusedWithItsLine)
{
    const struct {
        const char *text;
        const char16_t *problem;
    } table[] = {
        {"one\n\ntwo *three*\n", u"a.md:3: The guide does not use emph in its text."},
        {"one\n\ntwo _three_\n", u"a.md:3: The guide does not use emph in its text."},
        {"- one\n- `two`\n", u"a.md:2: The guide does not use code in its text."},
        {"one <b>two\n", u"a.md:1: The guide does not use html_inline in its text."},
        {"# One *two*\n", u"a.md:1: The guide does not use emph in its text."},
        {"one\n\n<div>two</div>\n",
         u"a.md:3: The guide does not use html_block blocks; write plain paragraphs and lists instead."},
        {"one\n\n<!-- two -->\n",
         u"a.md:3: The guide does not use html_block blocks; write plain paragraphs and lists instead."},
        {"one\n\n    two\n",
         u"a.md:3: The guide does not use code_block blocks; write plain paragraphs and lists instead."},
        {"one\n\n```\ntwo\n```\n",
         u"a.md:3: The guide does not use code_block blocks; write plain paragraphs and lists instead."},
        {"a [b](http://example.org)\n", u"a.md:1: “http://example.org” is not an address the guide knows."},
        {"a [b](c.md)\n", u"a.md:1: “c.md” is not an address the guide knows."},
        {"a [b](javascript:c)\n", u"a.md:1: “javascript:c” is not an address the guide knows."},
        {"a [b](diagram:c)\n", u"a.md:1: “diagram:c” is not an address the guide knows."},
        {"![a](page:b)\n", u"a.md:1: “page:b” is not an address the guide knows."},
        {"![a](https://example.org/b.png)\n",
         u"a.md:1: “https://example.org/b.png” is not an address the guide knows."},
        {"<someone@example.org>\n", u"a.md:1: “mailto:someone@example.org” is not an address the guide knows."},
        {"one\n\n![](diagram:two)\n", u"a.md:3: The picture “diagram:two” has no words for people who cannot see it."},
        {"![ ](diagram:two)\n", u"a.md:1: The picture “diagram:two” has no words for people who cannot see it."},
        {"one\n\n[](page:two)\n", u"a.md:3: The link to “page:two” has no words."},
        {"> [!note] One\n>\n> two *three*\n", u"a.md:3: The guide does not use emph in its text."},
    };
    for (const auto &[text, problem] : table)
        EXPECT_EQ(problemsIn(text), QStringList{QString::fromUtf16(problem)}) << text;
}

TEST(MarkdownTest, theRestOfAFaultyFileIsStillRead)
{
    Problems problems;
    const Document document = parsed("# One\n\n*two*\n\n<hr>\n\nThree.\n", problems);
    EXPECT_EQ(outline(document.blocks), QStringLiteral("1 h1 One\n3 p\n7 p Three.\n"));
    EXPECT_EQ(problems.size(), 2);
}

TEST(MarkdownTest, theHeadGivesTheDatesAndLinesCountFromTheTopOfTheFile)
{
    Problems problems;
    const Document document =
        parsed("---\nchecked: 2026-11-22\ncheck-again: 2027-05-22\n---\n# One\n\ntwo *three*\n", problems);
    EXPECT_EQ(document.checked, QDate(2026, 11, 22));
    EXPECT_EQ(document.checkAgain, QDate(2027, 5, 22));
    EXPECT_EQ(outline(document.blocks), QStringLiteral("5 h1 One\n7 p two \n"));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.front().line, 7);
}

TEST(MarkdownTest, aFileSavedOnWindowsIsReadLikeAnyOther)
{
    Problems problems;
    const Document document = parsed("---\r\nchecked: 2026-11-22\r\n---\r\n# One\r\n\r\nTwo.\r\n", problems);
    EXPECT_TRUE(problems.isEmpty());
    EXPECT_EQ(document.checked, QDate(2026, 11, 22));
    EXPECT_EQ(outline(document.blocks), QStringLiteral("4 h1 One\n6 p Two.\n"));
}

TEST(MarkdownTest, theHeadSaysWhetherAPageIsUrgent)
{
    Problems problems;
    EXPECT_TRUE(parsed("---\nurgent: yes\n---\n# One\n", problems).urgent);
    EXPECT_FALSE(parsed("---\nchecked: 2026-11-22\n---\n# One\n", problems).urgent);
    EXPECT_TRUE(problems.isEmpty());
    EXPECT_FALSE(parsed("---\nurgent: perhaps\n---\n# One\n", problems).urgent);
    EXPECT_EQ(problems.size(), 1);
}

TEST(MarkdownTest, aFileWithoutAHeadHasNoDates)
{
    Problems problems;
    const Document document = parsed("# One\n", problems);
    EXPECT_FALSE(document.urgent);
    EXPECT_FALSE(document.checked.isValid());
    EXPECT_FALSE(document.checkAgain.isValid());
    EXPECT_TRUE(problems.isEmpty());
}

TEST(MarkdownTest, aFaultyHeadIsRefusedWithItsLine)
{
    EXPECT_EQ(problemsIn("---\nchecked: 2026-11-22\nauthor: me\n---\n# One\n"),
              QStringList{QStringLiteral("a.md:3: The head has no key “author”.")});
    EXPECT_EQ(problemsIn("---\nchecked: 22 November 2026\n---\n# One\n"),
              QStringList{QStringLiteral("a.md:2: A date is written like 2026-11-22.")});
    EXPECT_EQ(problemsIn("---\nchecked: 2026-02-30\n---\n# One\n"),
              QStringList{QStringLiteral("a.md:2: A date is written like 2026-11-22.")});
    EXPECT_EQ(problemsIn("---\nchecked: 2026-11-22\n").value(0),
              QStringLiteral("a.md:1: The head that begins with --- has no end."));
}

TEST(MarkdownTest, anEmptyHeadLeavesTheTextAlone)
{
    EXPECT_EQ(sound("---\n---\n# One\n"), QStringLiteral("3 h1 One\n"));
}

TEST(MarkdownTest, anEmptyFileHasNoBlocks)
{
    EXPECT_EQ(sound(""), QString());
    EXPECT_EQ(sound("\n\n"), QString());
}

TEST(MarkdownTest, countsOfPeopleAreRead)
{
    EXPECT_EQ(guide::parsePeople(u"45/64"), (guide::PeopleCount{45, 64, 0}));
    EXPECT_EQ(guide::parsePeople(u"11/145 died:1"), (guide::PeopleCount{11, 145, 1}));
    EXPECT_EQ(guide::parsePeople(u"0/7"), (guide::PeopleCount{0, 7, 0}));
    EXPECT_EQ(guide::parsePeople(u"7/7 died:7"), (guide::PeopleCount{7, 7, 7}));
}

TEST(MarkdownTest, impossibleCountsOfPeopleAreRefused)
{
    for (const char16_t *arguments : {u"", u"5", u"6/5", u"0/0", u"-1/5", u"1/5 died:2", u"1/5 died:", u"1/5 died",
                                      u"a/b", u"1 / 5", u"1/5 ill:1", u"99999/99999", u"70%", u" 1/5", u"1/5 died:1 "})
        EXPECT_EQ(guide::parsePeople(arguments), std::nullopt) << qPrintable(QString::fromUtf16(arguments));
}

TEST(MarkdownTest, aProblemReadsAsEditorsKnowIt)
{
    EXPECT_EQ(toText(Problem{QStringLiteral("a.md"), 7, QStringLiteral("Wrong.")}), QStringLiteral("a.md:7: Wrong."));
}
