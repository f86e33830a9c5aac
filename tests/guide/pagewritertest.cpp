// SPDX-License-Identifier: MIT
#include "guide/pagewriter.h"

#include "guidefolder.h"
#include "rendered.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

namespace
{

QString inFiles(const QString &id, const QByteArray &style)
{
    const guide::Guide tiny(tinyGuide());
    const guide::Setting setting{tiny, on(kFresh), guide::Medium::Files};
    return guide::pageHtml(setting, *tiny.page(id), style);
}

} // namespace

TEST(PageWriterTest, theHeadBeginsWithThePolicyAndNamesLanguageAndDirection)
{
    const QString html = pageOf(guide::Guide(tinyGuide()), QStringLiteral("rare"));
    EXPECT_EQ(
        html.left(html.indexOf(QLatin1String("<body>"))),
        QStringLiteral("<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\" class=\"theme-light\" data-opening>\n<head>\n"
                       "<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src guide:; "
                       "base-uri 'none'; form-action 'none'\">\n"
                       "<link rel=\"stylesheet\" href=\"guide:/style/screen.css\">\n"
                       "<title>Rare &amp; rarer</title>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n"));
}

TEST(PageWriterTest, aPageInFilesAllowsItsOwnStyleAndNothingElse)
{
    const QByteArray style = "body{color:red}";
    const QString html = inFiles(QStringLiteral("rare"), style);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri").arg(hash)));
    EXPECT_TRUE(html.contains(QLatin1String("<style>body{color:red}</style>\n")));
    EXPECT_FALSE(html.contains(QLatin1String("<link")));
    EXPECT_FALSE(html.contains(QLatin1String("guide:")));
    EXPECT_FALSE(html.contains(QLatin1String("data-opening"))) << "nothing there would take it away";
}

TEST(PageWriterTest, aPageInFilesLeadsToContentsAndHelp)
{
    EXPECT_TRUE(inFiles(QStringLiteral("rare"), {})
                    .contains(QLatin1String("<nav class=\"way\"><a href=\"index.html\">Contents</a> <a class=\"help\" "
                                            "href=\"get-help-now.html\">Get help now</a></nav>\n")));
    EXPECT_FALSE(pageOf(guide::Guide(tinyGuide()), QStringLiteral("rare")).contains(QLatin1String("class=\"way\"")));
}

TEST(PageWriterTest, thePresentationIsInTheRootsClasses)
{
    guide::Presentation presentation;
    EXPECT_EQ(guide::rootClasses(presentation), QStringLiteral("theme-light"));
    presentation.theme = QStringLiteral("contrast");
    presentation.moreSpace = true;
    presentation.explainInMargin = false;
    EXPECT_EQ(guide::rootClasses(presentation), QStringLiteral("theme-contrast more-space on-press"));
    presentation.isShared = true;
    EXPECT_EQ(guide::rootClasses(presentation), QStringLiteral("theme-contrast more-space on-press shared"));
}

TEST(PageWriterTest, theOpenerHasGroupTitleAndLead)
{
    const QString html = pageOf(guide::Guide(tinyGuide()), QStringLiteral("rare"));
    EXPECT_TRUE(html.contains(QLatin1String("<p class=\"kicker\">Understand</p>\n"
                                            "<h1 id=\"top\">Rare &amp; rarer</h1>\n"
                                            "<p class=\"lead\">Too few people to say.</p>\n")));
    EXPECT_EQ(html.count(QLatin1String("<h1")), 1);
}

TEST(PageWriterTest, neighboursAreThePagesBeforeAndAfterInReadingOrder)
{
    const guide::Guide tiny(tinyGuide());
    EXPECT_TRUE(pageOf(tiny, QStringLiteral("lupus"))
                    .contains(QLatin1String(
                        "<nav class=\"turn\" aria-label=\"Previous and next page\">"
                        "<a class=\"prev\" rel=\"prev\" href=\"guide:/page/your-condition\"><small>Previous</small> "
                        "<span>Your condition</span></a>"
                        "<a class=\"next\" rel=\"next\" href=\"guide:/page/rare\"><small>Next</small> "
                        "<span>Rare &amp; rarer</span></a></nav>\n")));
}

TEST(PageWriterTest, theFirstAndLastPageHaveOneNeighbour)
{
    const guide::Guide tiny(tinyGuide());
    EXPECT_FALSE(pageOf(tiny, QStringLiteral("start")).contains(QLatin1String("rel=\"prev\"")));
    EXPECT_TRUE(pageOf(tiny, QStringLiteral("start")).contains(QLatin1String("rel=\"next\"")));
    EXPECT_FALSE(pageOf(tiny, QStringLiteral("changes")).contains(QLatin1String("rel=\"next\"")));
    EXPECT_FALSE(pageOf(tiny, QString(guide::kHelpPage)).contains(QLatin1String("class=\"turn\"")));
}

TEST(PageWriterTest, theFootGivesTheEarliestDatesOfPageAndFacts)
{
    const guide::Guide tiny(tinyGuide());
    // The page itself was checked on the 22nd and is good for a year; one of its facts is older and shorter lived.
    EXPECT_EQ(between(pageOf(tiny, QStringLiteral("start")), QStringLiteral("<footer>"), QStringLiteral("</footer>")),
              QStringLiteral("<footer>\n<div><b>Facts checked</b> <span>20 November 2026</span></div>\n"
                             "<div><b>Check again by</b> <span>22 May 2027</span></div>\n"
                             "<div><b>Reviewed by a clinician</b> <span>Nobody yet</span></div>\n</footer>\n"));
    EXPECT_TRUE(pageOf(tiny, QStringLiteral("rare")).contains(QLatin1String("<span>1 October 2026</span>")));
}

TEST(PageWriterTest, theFootNamesTheReviewerOnceThereIsOne)
{
    const GuideFolder folder;
    folder.write(QStringLiteral("guide/review.md"), "- Reviewed by: Dr A & Co\n- Role: nurse\n- Date: 2026-12-01\n");
    EXPECT_TRUE(pageOf(guide::Guide(folder.root()), QStringLiteral("rare"))
                    .contains(QLatin1String("<span>Dr A &amp; Co, nurse, 1 December 2026</span>")));
}

TEST(PageWriterTest, aPagePastItsDateSaysSoOnTop)
{
    const guide::Guide tiny(tinyGuide());
    const QString line = QStringLiteral("<p class=\"overdue\" role=\"note\">The facts on this page were to be checked "
                                        "again by 22 May 2027. Some may be out of date: check first.</p>\n");
    EXPECT_FALSE(pageOf(tiny, QStringLiteral("lupus"), kFresh).contains(line));
    const QString later = pageOf(tiny, QStringLiteral("lupus"), kLater);
    EXPECT_TRUE(later.contains(line));
    EXPECT_LT(later.indexOf(line), later.indexOf(QLatin1String("<section>")));
}

TEST(PageWriterTest, aBoxHasItsNotesBesideItself)
{
    const GuideFolder folder;
    folder.write(QStringLiteral("guide/rare.md"),
                 "---\nchecked: 2026-10-01\ncheck-again: 2027-11-22\n---\n# Rare & rarer\n\nLead.\n\n## Signs\n\n"
                 "> [!urgent] Ring\n>\n> One. [](claim:ring)\n\nTwo. [](claim:too-soon)\n\n"
                 "> [!note] Not known\n>\n> Three. [](claim:research-only)\n");
    const QString html = pageOf(guide::Guide(folder.root()), QStringLiteral("rare"));
    EXPECT_EQ(html.count(QLatin1String("<div class=\"passage\">")), 3);
    EXPECT_EQ(html.count(QLatin1String("<aside class=\"notes\">")), 3);
    const qsizetype heading = html.indexOf(QLatin1String("<h2 id=\"signs\">"));
    EXPECT_FALSE(between(html.mid(heading), QStringLiteral("<h2"), QStringLiteral("callout")).contains(u"passage"))
        << "a heading stays with its box";
}

TEST(PageWriterTest, aPageSaysSoWhenTheDayIsNotKnown)
{
    const guide::Guide tiny(tinyGuide());
    const QLatin1String begin("The date on this computer looks wrong");
    EXPECT_TRUE(pageOf(tiny, QStringLiteral("lupus"), QDate()).contains(begin));
    EXPECT_FALSE(pageOf(tiny, QStringLiteral("lupus"), kFresh).contains(begin));
}

TEST(PageWriterTest, anUrgentPageIsNeverFoldedHoweverOld)
{
    const QDate old(2040, 1, 1);
    const guide::Guide tiny(tinyGuide());
    EXPECT_FALSE(pageOf(tiny, QString(guide::kHelpPage), old).contains(QLatin1String("<details")));
    const GuideFolder folder;
    folder.replace(QStringLiteral("guide/get-help-now.md"), "urgent: yes\n", "");
    EXPECT_TRUE(
        pageOf(guide::Guide(folder.root()), QString(guide::kHelpPage), old).contains(QLatin1String("<details")));
}

TEST(PageWriterTest, aStaleLeadFoldsLikeAnyFact)
{
    const QString html = pageOf(guide::Guide(tinyGuide()), QStringLiteral("start"), QDate(2030, 1, 1));
    const QString lead = between(html, QStringLiteral("<header>"), QStringLiteral("</header>"));
    EXPECT_TRUE(lead.contains(QLatin1String("<details class=\"stale\">"))) << qPrintable(lead);
}

TEST(PageWriterTest, theKeyToTheFiguresStandsOnlyWherePeopleAreCounted)
{
    const guide::Guide tiny(tinyGuide());
    EXPECT_EQ(pageOf(tiny, QStringLiteral("lupus")).count(QLatin1String("<ul class=\"key\">")), 1);
    EXPECT_FALSE(pageOf(tiny, QStringLiteral("start")).contains(QLatin1String("<ul class=\"key\">")));
}

TEST(PageWriterTest, theWordsPageIsMadeFromTheTerms)
{
    EXPECT_TRUE(pageOf(guide::Guide(tinyGuide()), QStringLiteral("words"))
                    .contains(QLatin1String("<dt id=\"b-cell\">B cell</dt><dd>A white blood cell that can turn into a "
                                            "cell that makes antibodies.</dd>\n")));
}

TEST(PageWriterTest, theSourcesPageSaysWhatRestsOnEach)
{
    EXPECT_EQ(between(pageOf(guide::Guide(tinyGuide()), QStringLiteral("sources")),
                      QStringLiteral("id=\"second-2025\""), QStringLiteral("</article>")),
              QStringLiteral("<article class=\"source\" id=\"second-2025\">\n<h2>Second &amp; Co</h2>\n"
                             "<p>Second &amp; Co. A leaflet.</p>\n<dl>\n"
                             "<dt>What it is</dt><dd>Hospital leaflet</dd>\n"
                             "<dt>Still to complete</dt><dd>the date was not seen.</dd>\n"
                             "<dt>Used on</dt><dd><a href=\"guide:/page/start#from-second-2025\">Start here</a>, "
                             "<a href=\"guide:/page/lupus#from-second-2025\">Lupus</a></dd>\n</dl>\n</article>\n"));
}

TEST(PageWriterTest, theChangesPageSetsOurWordsBesideTheOwners)
{
    const QString html = pageOf(guide::Guide(tinyGuide()), QStringLiteral("changes"));
    EXPECT_TRUE(html.contains(
        QLatin1String("<p>4 statements: 0 confirmed, 2 corrected, 1 out of date, 1 could not be confirmed.</p>")));
    EXPECT_EQ(between(html, QStringLiteral("id=\"too-soon\""), QStringLiteral("</article>")),
              QStringLiteral("<article class=\"claim\" id=\"too-soon\">\n<p class=\"verdict\">Corrected</p>\n<dl>\n"
                             "<dt>The guide said</dt><dd>“actually cured”</dd>\n"
                             "<dt>We say</dt><dd>“It is too soon to call it a cure.”</dd>\n"
                             "<dt>Why</dt><dd>It promises too much.</dd>\n"
                             "<dt>Sources</dt><dd><a href=\"guide:/page/sources#first-2024\">First 2024</a></dd>\n"
                             "<dt>Basis</dt><dd>Published paper.</dd>\n"
                             "<dt>Checked</dt><dd>22 November 2026. Check again by 22 November 2027.</dd>\n"
                             "</dl>\n</article>\n"));
    EXPECT_EQ(html.count(QLatin1String("<h2>")), 3);
}
