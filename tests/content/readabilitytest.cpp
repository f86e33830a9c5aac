// SPDX-License-Identifier: MIT
#include "readability.h"

#include "guide/markdown.h"

#include <gtest/gtest.h>

using readability::Count;
using readability::count;
using readability::syllablesIn;

TEST(ReadabilityTest, syllablesFollowTheSpelling)
{
    const struct {
        const char16_t *word;
        int syllables;
    } table[] = {
        {u"a", 1},     {u"the", 1},     {u"cells", 1},     {u"blood", 1},    {u"care", 1},
        {u"asked", 1}, {u"treated", 2}, {u"needed", 2},    {u"doctor", 2},   {u"hospital", 3},
        {u"fever", 2}, {u"table", 2},   {u"remission", 3}, {u"antibody", 4}, {u"years", 1},
        {u"your", 1},  {u"people", 2},  {u"doctor’s", 2},  {u"don't", 1},    {u"immunoglobulin", 6},
        {u"2026", 1},  {u"CAR", 1},     {u"“fever”", 2},   {u"", 1},
    };
    for (const auto &[word, syllables] : table)
        EXPECT_EQ(syllablesIn(QString::fromUtf16(word)), syllables) << qPrintable(QString::fromUtf16(word));
}

TEST(ReadabilityTest, theGradeIsTheFormula)
{
    // 0.39 * words / sentences + 11.8 * syllables / words - 15.59, worked out by hand
    EXPECT_NEAR((Count{100, 10, 130}).grade(), 3.65, 1e-9);
    EXPECT_NEAR((Count{120, 6, 200}).grade(), 11.8766666667, 1e-9);
    EXPECT_NEAR((Count{3, 1, 3}).grade(), -2.62, 1e-9);
    EXPECT_EQ(Count().grade(), 0);
}

TEST(ReadabilityTest, knownTextsHaveTheirKnownCounts)
{
    EXPECT_EQ(count(QStringLiteral("The cat sat.")), (Count{3, 1, 3}));
    // Ask your doc-tor. / Read the pa-per.
    EXPECT_EQ(count(QStringLiteral("Ask your doctor. Read the paper.")), (Count{6, 2, 8}));
    EXPECT_NEAR(count(QStringLiteral("Ask your doctor. Read the paper.")).grade(), 1.3133333333, 1e-9);
    // Re-mis-sion is not a cure: / the ill-ness can come back; / nob-od-y knows when.
    const QString text = QStringLiteral("Remission is not a cure: the illness can come back; nobody knows when.");
    EXPECT_EQ(count(text), (Count{13, 3, 18}));
    EXPECT_NEAR(count(text).grade(), 2.4384615385, 1e-9);
}

TEST(ReadabilityTest, sentencesEndWhereAReaderBreathes)
{
    EXPECT_EQ(count(QStringLiteral("One. Two! Three? Four: five; six")).sentences, 6);
    EXPECT_EQ(count(QStringLiteral("“Am I ill?” “Ask.” (Wait.) Go")).sentences, 4);
    EXPECT_EQ(count(QStringLiteral("About 2.5 of 10, e.g.this")).sentences, 1);
    EXPECT_EQ(count(QStringLiteral("Yes. – ... !")).sentences, 1);
}

TEST(ReadabilityTest, joinedWordsAreCountedApart)
{
    EXPECT_EQ(count(QStringLiteral("T-cell and/or 2–5 weeks – or more")).words, 9);
    EXPECT_EQ(count(QString()), Count());
}

TEST(ReadabilityTest, everyBlockEndsASentenceAndPicturesAndAddressesAreNotRead)
{
    guide::Problems problems;
    const guide::Blocks blocks = guide::parseMarkdown(QStringLiteral("a.md"),
                                                      "## Two words\n\n- one [item](term:crs)\n- **bold**\n\n"
                                                      "![Five words that nobody reads](diagram:a)\n\n"
                                                      "See <https://example.org/long/way> now. [](claim:x)\n\n"
                                                      "> [!note] A title\n>\n> Text.\n",
                                                      problems)
                                     .blocks;
    EXPECT_TRUE(problems.isEmpty());
    // Two words / one item / bold / See now. / A title / Text.
    const Count found = count(blocks);
    EXPECT_EQ(found.words, 10);
    EXPECT_EQ(found.sentences, 6);
}

TEST(ReadabilityTest, aPageIsItsTitleItsLeadAndTheRest)
{
    guide::Page page;
    page.title = QStringLiteral("Side effects");
    page.lead.inlines = {{guide::InlineKind::Text, QStringLiteral("Most pass."), {}, {}}};
    EXPECT_EQ(count(page), (Count{4, 2, 5}));
}
