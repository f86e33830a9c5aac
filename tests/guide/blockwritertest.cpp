// SPDX-License-Identifier: MIT
#include "guide/blockwriter.h"

#include "guidefolder.h"
#include "rendered.h"

#include <gtest/gtest.h>

namespace
{

const QString kFold =
    QStringLiteral("<details class=\"stale\"><summary>This may be out of date: check first</summary>");

/// The drawing of a count, without the key that explains it.
QString gridOf(const QString &html)
{
    return between(html, QStringLiteral("<svg class=\"grid\" role=\"img\""), QStringLiteral("</svg>"));
}

/// How many figures of a kind are drawn.
qsizetype peopleIn(const QString &grid, const char *kind)
{
    const QString begin = QStringLiteral("<path class=\"%1\" d=\"").arg(QLatin1String(kind));
    return grid.section(begin, 1).section(u'"', 0, 0).count(u'M');
}

} // namespace

TEST(BlockWriterTest, headingsCarryTheirAnchors)
{
    EXPECT_EQ(written("## Side effects: all\n\n### CRS\n"),
              QStringLiteral("<h2 id=\"side-effects-all\">Side effects: all</h2>\n"
                             "<h3 id=\"crs\">CRS</h3>\n"));
}

TEST(BlockWriterTest, everySecondLevelHeadingBeginsASection)
{
    const guide::Guide tiny(tinyGuide());
    EXPECT_EQ(pageOf(tiny, QStringLiteral("start")).count(QLatin1String("<section>")), 2);
    EXPECT_EQ(pageOf(tiny, QStringLiteral("next-steps")).count(QLatin1String("<section>")), 1);
}

TEST(BlockWriterTest, listsStayTightAndNest)
{
    EXPECT_EQ(written("- one\n  - inner\n- two\n"),
              QStringLiteral("<ul><li>one<ul><li>inner</li>\n"
                             "</ul>\n"
                             "</li>\n"
                             "<li>two</li>\n"
                             "</ul>\n"));
    EXPECT_EQ(written("1. one\n2. two\n"), QStringLiteral("<ol><li>one</li>\n<li>two</li>\n</ol>\n"));
}

TEST(BlockWriterTest, strongBreaksAndRulesAreWritten)
{
    EXPECT_EQ(written("A **b**\nc.\n\n---\n"), QStringLiteral("<p>A <strong>b</strong>\nc.</p>\n<hr>\n"));
}

TEST(BlockWriterTest, linksLeadWhereTheySay)
{
    EXPECT_EQ(written("[a](page:lupus)"), QStringLiteral("<p><a href=\"guide:/page/lupus\">a</a></p>\n"));
    EXPECT_EQ(written("[a](page:lupus#the-steps)"),
              QStringLiteral("<p><a href=\"guide:/page/lupus#the-steps\">a</a></p>\n"));
    EXPECT_EQ(written("[a](source:first-2024)"),
              QStringLiteral("<p><a href=\"guide:/page/sources#first-2024\">a</a></p>\n"));
    EXPECT_EQ(
        written("[a](https://example.org/?a=1&b=2)"),
        QStringLiteral("<p><a href=\"https://example.org/?a=1&amp;b=2\" class=\"out\" rel=\"noreferrer\">a</a></p>\n"));
    EXPECT_EQ(written("[a](action:help)"), QStringLiteral("<p><a href=\"action:help\">a</a></p>\n"));
}

TEST(BlockWriterTest, inFilesLinksLeadToFilesAndOnlyHelpIsAnAction)
{
    const guide::Guide tiny(tinyGuide());
    const guide::Setting setting{tiny, on(kFresh), guide::Medium::Files};
    EXPECT_EQ(setting.pageHref(QStringLiteral("lupus"), QStringLiteral("the-steps")),
              QStringLiteral("lupus.html#the-steps"));
    EXPECT_EQ(setting.pageHref(guide::kContentsPage), QStringLiteral("index.html"));
    guide::BlockWriter writer(setting);
    const auto link = [](const QString &address) {
        const guide::Inline words{guide::InlineKind::Text, QStringLiteral("a"), {}, {}};
        return guide::Inlines{{guide::InlineKind::Link, {}, address, {words}}};
    };
    EXPECT_EQ(writer.inlines(link(QStringLiteral("action:help"))),
              QStringLiteral("<a href=\"get-help-now.html\">a</a>"));
    EXPECT_EQ(writer.inlines(link(QStringLiteral("action:look"))), QStringLiteral("a"));
    EXPECT_EQ(writer.inlines(link(QStringLiteral("page:contents"))), QStringLiteral("<a href=\"index.html\">a</a>"));
}

TEST(BlockWriterTest, aPictureHasWordsForThoseWhoCannotSeeIt)
{
    EXPECT_EQ(written("![A cell & \"its\" \\<friend>](diagram:meeting)"),
              QStringLiteral("<div class=\"drawing meeting\" role=\"img\" aria-label=\"A cell &amp; &quot;its&quot; "
                             "&lt;friend&gt;\"><svg viewBox=\"0 0 10 10\"><circle class=\"vw\" cx=\"5\" cy=\"5\" "
                             "r=\"4\"/></svg>\n"));
}

TEST(BlockWriterTest, whatMeansSomethingInHtmlIsEscapedEverywhere)
{
    const QByteArray words = "a < b & \"c\" > d";
    const QString escaped = QStringLiteral("a &lt; b &amp; &quot;c&quot; &gt; d");
    const QString html =
        written("## " + words + "\n\n" + words + " **" + words + "** [" + words + "](page:lupus)\n\n- " + words
                + "\n\n> [!note] " + words + "\n>\n> " + words + "\n\n> [!people 1/2]\n>\n> " + words + "\n>\n> "
                + words + "\n\n> [!steps]\n>\n> 1. " + words + "\n\n> [!timeline]\n>\n> - " + words + "\n");
    EXPECT_EQ(html.count(escaped), 11);
    EXPECT_FALSE(html.contains(QLatin1String("a < b")));
    EXPECT_FALSE(html.contains(QLatin1String("\"c\"")));
}

TEST(BlockWriterTest, calloutsSayWhatTheyAre)
{
    EXPECT_EQ(written("> [!urgent] Ring at once\n>\n> Any fever.\n>\n> - one\n"),
              QStringLiteral("<div class=\"callout urgent\">\n<h3 id=\"ring-at-once\">"
                             "<span class=\"icon\" aria-hidden=\"true\"><svg viewBox=\"0 0 24 24\"><path "
                             "class=\"phone\"/></svg></span>Ring at once</h3>\n"
                             "<p>Any fever.</p>\n<ul><li>one</li>\n</ul>\n"));
    EXPECT_EQ(written("> [!note]\n>\n> Words.\n"), QStringLiteral("<div class=\"callout note\">\n<p>Words.</p>\n"));
}

TEST(BlockWriterTest, stepsHaveAPictureATitleWhatAndHowLong)
{
    EXPECT_EQ(written("> [!steps]\n>\n> 1. ![Two](diagram:nothing)\n>\n>    Collect\n>\n>    A machine.\n>\n>    Often "
                      "2 hours\n>\n"
                      "> 2. Change\n>\n>    A lab.\n"),
              QStringLiteral("<ol class=\"steps of2\">\n"
                             "<li><div class=\"drawing nothing\" role=\"img\" aria-label=\"Two\"></div>\n"
                             "<p class=\"title\">Collect</p>\n"
                             "<p>A machine.</p>\n"
                             "<p class=\"second\">Often 2 hours</p>\n"
                             "</li>\n"
                             "<li><p class=\"title\">Change</p>\n"
                             "<p>A lab.</p>\n"
                             "</li>\n"
                             "</ol>\n"));
}

TEST(BlockWriterTest, aListInAStepKeepsItsWords)
{
    EXPECT_TRUE(written("> [!steps]\n>\n> 1. Title\n>\n>    What.\n>\n>    - one\n>    - two\n")
                    .contains(QLatin1String("<ul><li>one</li>\n<li>two</li>\n</ul>")));
}

TEST(BlockWriterTest, aTimelineHasWhenWhatAndTheRest)
{
    EXPECT_EQ(written("> [!timeline]\n>\n> - Tests\n>\n>   Weeks\n>\n>   You wait.\n>\n>   You ask.\n"),
              QStringLiteral("<ol class=\"timeline\"><li><div class=\"row\"><div><p class=\"title\">Tests</p>\n"
                             "<p class=\"second\">Weeks</p>\n"
                             "<p>You wait.</p>\n"
                             "<p>You ask.</p>\n"
                             "</div></div></li>\n"
                             "</ol>\n"));
}

TEST(BlockWriterTest, peopleAreDrawnOneByOneTwentyARow)
{
    const QString html = written("> [!people 11/45 died:2]\n>\n> had an infection\n>\n> A small study.\n");
    const QString grid = gridOf(html);
    EXPECT_EQ(peopleIn(grid, "died"), 2);
    EXPECT_EQ(peopleIn(grid, "yes"), 9);
    EXPECT_EQ(peopleIn(grid, "no"), 34);
    EXPECT_TRUE(grid.contains(QLatin1String("M1 59"))) << "the first of the third row: " << qPrintable(grid);
    EXPECT_EQ(grid.count(QLatin1String("<rect class=\"died\"")), 2);
    EXPECT_TRUE(
        grid.contains(QLatin1String("aria-label=\"11 of 45 people; 2 of them died\" width=\"400\" height=\"87\"")))
        << qPrintable(grid);
    EXPECT_TRUE(html.contains(QLatin1String("<h3 class=\"count\"><b>11</b> of <b>45</b> people</h3>\n"
                                            "<p class=\"what\">had an infection</p>\n"
                                            "<div class=\"why\"><p>A small study.</p>\n")))
        << qPrintable(html);
}

TEST(BlockWriterTest, theEmptyPeopleAreDrawnToo)
{
    const QString grid = gridOf(written("> [!people 0/3]\n>\n> had it\n"));
    EXPECT_EQ(peopleIn(grid, "no"), 3);
    EXPECT_EQ(peopleIn(grid, "yes"), 0);
    EXPECT_TRUE(grid.contains(QLatin1String("aria-label=\"0 of 3 people\" width=\"60\" height=\"29\"")));
}

TEST(BlockWriterTest, theKeyOfCountsStandsOnceAndBeforeThem)
{
    const QByteArray count = "> [!people 1/2]\n>\n> had it\n";
    const QString html = written(count + '\n' + count);
    EXPECT_EQ(html.count(QLatin1String("<ul class=\"key\">")), 1);
    EXPECT_LT(html.indexOf(QLatin1String("<ul class=\"key\">")), html.indexOf(QLatin1String("<h3 class=\"count\">")));
    for (const char *words : {"it happened to this person", "it did not", "this person died"})
        EXPECT_TRUE(html.contains(QLatin1String(words))) << words;
}

TEST(BlockWriterTest, pairsGiveHopeAndHarmTheSamePlace)
{
    const QString html = written("> [!pairs]\n>\n> - Hope\n> - Harm\n>\n> > [!people 1/2]\n> >\n> > went well\n>\n"
                                 "> > [!people 2/2]\n> >\n> > went badly\n");
    EXPECT_TRUE(html.contains(QLatin1String("<div class=\"pairs\">\n<h2>Hope</h2>\n<h2>Harm</h2>\n"
                                            "<div class=\"people\">\n<p class=\"side\">Hope</p>\n")))
        << qPrintable(html);
    EXPECT_EQ(html.count(QLatin1String("<div class=\"people\">")), 2);
    EXPECT_LT(html.indexOf(QLatin1String("went well")), html.indexOf(QLatin1String("<p class=\"side\">Harm</p>")));
    EXPECT_LT(html.indexOf(QLatin1String("<p class=\"side\">Harm</p>")), html.indexOf(QLatin1String("went badly")));
}

TEST(BlockWriterTest, aStaleFactFoldsBehindAWarningAndAFreshOneDoesNot)
{
    const QByteArray text = "Stale. [](claim:research-only)\n\nFresh. [](claim:too-soon)\n\nPlain.\n";
    EXPECT_FALSE(written(text, kFresh).contains(QLatin1String("<details")));
    const QString html = written(text, kLater);
    EXPECT_TRUE(html.startsWith(kFold + QStringLiteral("<p>"))) << qPrintable(html);
    EXPECT_EQ(html.count(kFold), 1);
    EXPECT_LT(html.indexOf(QLatin1String("</details>")), html.indexOf(QLatin1String("Fresh.")));
}

TEST(BlockWriterTest, aFactIsTrustedOnItsLastDayAndNotTheDayAfter)
{
    EXPECT_FALSE(written("Fact. [](claim:research-only)\n", QDate(2027, 5, 22)).contains(kFold));
    EXPECT_TRUE(written("Fact. [](claim:research-only)\n", QDate(2027, 5, 23)).contains(kFold));
}

TEST(BlockWriterTest, nothingIsStaleWhenTheDayIsNotKnown)
{
    EXPECT_FALSE(written("Fact. [](claim:research-only)\n", QDate()).contains(kFold));
}

TEST(BlockWriterTest, aStaleFactFoldsInListsStepsTimelinesAndNotes)
{
    for (const char *text :
         {"- Fact. [](claim:research-only)\n- Other.\n",
          "> [!timeline]\n>\n> - When\n>\n>   Long\n>\n>   Fact. [](claim:research-only)\n",
          "> [!note] Note\n>\n> Fact. [](claim:research-only)\n", "> [!steps]\n>\n> 1. Fact. [](claim:research-only)\n",
          "> [!people 1/2]\n>\n> Fact. [](claim:research-only)\n"})
        EXPECT_EQ(written(text, kLater).count(kFold), 1) << text;
}

TEST(BlockWriterTest, aStaleCountIsOpenedWithOnePress)
{
    const QString html = written("> [!people 1/2]\n>\n> had it\n>\n> Fact. [](claim:research-only)\n", kLater);
    EXPECT_EQ(html.count(kFold), 1) << qPrintable(html);
}

TEST(BlockWriterTest, urgentHelpIsNeverFolded)
{
    const QString html = written("> [!urgent] Ring\n>\n> Ring. [](claim:ring)\n>\n> - Fever. [](claim:ring)\n", kLater);
    EXPECT_FALSE(html.contains(QLatin1String("<details"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QLatin1String("May be out of date, checked 22 November 2026")));
}

TEST(BlockWriterTest, whatStandsInsideUrgentHelpLeavesItUrgent)
{
    const QString html =
        written("> [!urgent] Ring\n>\n> > [!note] Aside\n> >\n> > Words.\n>\n> Ring. [](claim:ring)\n", kLater);
    EXPECT_FALSE(html.contains(QLatin1String("<details"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QLatin1String("<div class=\"callout urgent\">"))) << qPrintable(html);
}

TEST(BlockWriterTest, afterUrgentHelpFactsFoldAgain)
{
    EXPECT_EQ(written("> [!urgent] Ring\n>\n> Ring.\n\nFact. [](claim:research-only)\n", kLater).count(kFold), 1);
}
