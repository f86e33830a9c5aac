// SPDX-License-Identifier: MIT
#include "guide/notes.h"

#include "guidefolder.h"
#include "rendered.h"

#include <gtest/gtest.h>

using guide::Notes;

class NotesTest : public testing::Test
{
protected:
    guide::Guide m_guide{tinyGuide()};
    guide::Setting m_setting{m_guide, on(kFresh), guide::Medium::Window};
    Notes m_notes{m_setting};
};

TEST_F(NotesTest, aWordIsExplainedWhereItStandsAndInItsNote)
{
    EXPECT_EQ(m_notes.term(QStringLiteral("b-cell"), QStringLiteral("B cells")),
              QStringLiteral("<span class=\"term\" tabindex=\"0\" aria-describedby=\"word-1\">B cells"
                             "<span class=\"tip\" id=\"word-1\" role=\"tooltip\"><b>B cell</b> A white blood cell that "
                             "can turn into a cell that makes antibodies.</span></span>"));
    EXPECT_EQ(m_notes.take(),
              QStringLiteral("<div class=\"word\"><b>B cell</b> <span>A white blood cell that can turn "
                             "into a cell that makes antibodies.</span></div>\n"));
    EXPECT_EQ(m_notes.take(), QString());
}

TEST_F(NotesTest, aWordIsExplainedOnceASection)
{
    const QString id = QStringLiteral("b-cell");
    const QString word = QStringLiteral("B cells");
    EXPECT_NE(m_notes.term(id, word), word);
    EXPECT_EQ(m_notes.term(id, word), word);
    m_notes.startSection();
    EXPECT_TRUE(m_notes.term(id, word).contains(QLatin1String("id=\"word-2\"")));
}

TEST_F(NotesTest, anUnknownWordOrClaimLeavesNoTrace)
{
    EXPECT_EQ(m_notes.term(QStringLiteral("nothing"), QStringLiteral("x")), QStringLiteral("x"));
    EXPECT_EQ(m_notes.claimMark(QStringLiteral("nothing")), QString());
    EXPECT_EQ(m_notes.take(), QString());
    EXPECT_FALSE(m_notes.checked().isValid());
}

TEST_F(NotesTest, aMarkSaysWhenItsFactWasChecked)
{
    EXPECT_TRUE(m_notes.claimMark(QStringLiteral("too-soon"))
                    .startsWith(QLatin1String(
                        "<span class=\"mark\" role=\"img\" aria-label=\"Checked 22 November 2026\"></span>")));
}

TEST_F(NotesTest, theNoteGivesDateAndSource)
{
    m_notes.claimMark(QStringLiteral("too-soon"));
    EXPECT_EQ(m_notes.take(),
              QStringLiteral("<div class=\"fact\"><span class=\"mark\"></span><span>Checked 22 Nov 2026</span>"
                             "<span class=\"from\">Source: <a href=\"guide:/page/sources#first-2024\">First "
                             "2024</a></span></div>\n"));
}

TEST_F(NotesTest, whatIsPartlyWellKnownSaysSoBesideItsSources)
{
    m_notes.claimMark(QStringLiteral("research-only"));
    EXPECT_EQ(m_notes.takeChecks(),
              QStringLiteral("<div class=\"fact\"><span class=\"mark\"></span><span>Checked 20 Nov 2026</span>"
                             "<span class=\"from\">Sources: <a href=\"guide:/page/sources#first-2024\">First 2024</a>, "
                             "<a href=\"guide:/page/sources#second-2025\">Second &amp; Co</a></span>"
                             "<span class=\"from\">In part general knowledge</span></div>\n"));
}

TEST_F(NotesTest, whatHasNoSourceSaysThatItIsWellKnown)
{
    m_notes.claimMark(QStringLiteral("ring"));
    EXPECT_TRUE(m_notes.take().contains(QLatin1String("<span class=\"from\">General knowledge</span>")));
}

TEST_F(NotesTest, aSourceStandsOnceInANote)
{
    m_notes.claimMark(QStringLiteral("too-soon"));
    m_notes.claimMark(QStringLiteral("b-cells"));
    m_notes.claimMark(QStringLiteral("too-soon"));
    EXPECT_EQ(m_notes.take().count(QLatin1String("First 2024")), 1);
}

TEST_F(NotesTest, everySourceOnAPageCanBeComeBackToOnce)
{
    const QString page = pageOf(m_guide, QStringLiteral("start"));
    EXPECT_EQ(page.count(QLatin1String("id=\"from-first-2024\"")), 1);
    EXPECT_EQ(page.count(QLatin1String("id=\"from-second-2025\"")), 1);
}

TEST_F(NotesTest, theEarliestDatesOfAllFactsAreKept)
{
    m_notes.claimMark(QStringLiteral("too-soon"));
    m_notes.claimMark(QStringLiteral("research-only"));
    m_notes.claimMark(QStringLiteral("b-cells"));
    EXPECT_EQ(m_notes.checked(), QDate(2026, 11, 20));
    EXPECT_EQ(m_notes.checkAgain(), QDate(2027, 5, 22));
}

TEST_F(NotesTest, aStaleFactSaysSoInItsMarkAndItsNote)
{
    const guide::Setting later{m_guide, on(kLater), guide::Medium::Window};
    Notes notes(later);
    EXPECT_TRUE(notes.claimMark(QStringLiteral("research-only"))
                    .startsWith(QLatin1String("<span class=\"mark old\" role=\"img\" aria-label=\"May be out of date, "
                                              "checked 20 November 2026\"></span>")));
    EXPECT_EQ(notes.staleMarks(), 1);
    notes.claimMark(QStringLiteral("too-soon"));
    EXPECT_EQ(notes.staleMarks(), 1);
    EXPECT_TRUE(
        notes.take().contains(QLatin1String("<span class=\"from\">This may be out of date: check first</span>")));
}

TEST_F(NotesTest, datesAreWrittenTheBritishWay)
{
    EXPECT_EQ(guide::shortDate(QDate(2026, 9, 3), QStringLiteral("en-GB")), QStringLiteral("3 Sept 2026"));
    EXPECT_EQ(guide::longDate(QDate(2026, 9, 3), QStringLiteral("en-GB")), QStringLiteral("3 September 2026"));
    EXPECT_EQ(guide::longDate(QDate(2026, 9, 3), QStringLiteral("cy")), QStringLiteral("3 Medi 2026"));
}
