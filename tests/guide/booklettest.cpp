// SPDX-License-Identifier: MIT
#include "guide/booklet.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace
{

const guide::Guide &wholeGuide()
{
    static const guide::Guide guide(QStringLiteral(CARTGUIDE_RESOURCES));
    return guide;
}

const guide::BookletSetting kSetting{guide::Paper::A4, QDate(2026, 11, 23), QStringLiteral("1.0")};

QString booklet(const guide::PaperLayout &layout = {}, const guide::BookletSetting &setting = kSetting)
{
    return QString::fromUtf8(guide::bookletHtml(wholeGuide(), setting, layout));
}

/// Everything that `pattern` captures in `html`.
QStringList captured(const QString &html, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator it = QRegularExpression(pattern).globalMatch(html);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

} // namespace

TEST(BookletTest, everyPageStandsInItOnceAndInReadingOrder)
{
    const QStringList leaves =
        captured(booklet(), QStringLiteral("<table class=\"leaf page-of-guide\" id=\"([^\"]*)\""));
    EXPECT_EQ(leaves, QStringList{guide::kHelpPage} + wholeGuide().pageIds());
}

TEST(BookletTest, theContentsNameEveryPageWithItsNumberOnceKnown)
{
    const QString line = QStringLiteral("<li><a href=\"#recovery\">%1</a><i></i><span>%2</span></li>");
    const QString title = wholeGuide().title(QStringLiteral("recovery"));
    EXPECT_TRUE(booklet().contains(line.arg(title, QString())));
    EXPECT_TRUE(booklet({200, {{QStringLiteral("recovery"), 87}}}).contains(line.arg(title).arg(87)));
}

TEST(BookletTest, everyLinkWithinItLeadsToOneThing)
{
    const QString html = booklet();
    const QStringList ids = captured(html, QStringLiteral(" id=\"([^\"]*)\""));
    QSet<QString> seen;
    for (const QString &id : ids) {
        EXPECT_FALSE(seen.contains(id)) << qPrintable(id);
        seen.insert(id);
    }
    const QStringList links = captured(html, QStringLiteral(" href=\"#([^\"]*)\""));
    EXPECT_GT(links.size(), 300);
    for (const QString &link : links)
        EXPECT_TRUE(seen.contains(link)) << qPrintable(link);
}

TEST(BookletTest, nothingInItLeadsIntoTheProgram)
{
    const QStringList links = captured(booklet(), QStringLiteral(" href=\"([^\"#][^\"]*)\""));
    for (const QString &link : links)
        EXPECT_TRUE(link.startsWith(QLatin1String("https://"))) << qPrintable(link);
}

TEST(BookletTest, everySheetSaysItsNumberAndWhatStandsOnIt)
{
    const QString html =
        booklet({4, {{QStringLiteral("get-help-now"), 2}, {QStringLiteral("start"), 3}, {QStringLiteral("about"), 9}}});
    const QString foot = QStringLiteral("<p><span class=\"name\">%1</span><span>Page %2 of 4</span></p>");
    EXPECT_EQ(html.count(QStringLiteral("<div class=\"sheet\">")), 4);
    EXPECT_FALSE(html.contains(QStringLiteral("Page 1 of 4"))) << "the title page has none";
    EXPECT_TRUE(html.contains(foot.arg(QStringLiteral("Get help now")).arg(2)));
    EXPECT_TRUE(html.contains(foot.arg(QStringLiteral("Start here")).arg(3)));
    EXPECT_TRUE(html.contains(foot.arg(QStringLiteral("Start here")).arg(4)));
    EXPECT_FALSE(booklet().contains(QStringLiteral("class=\"sheet\"")));
}

TEST(BookletTest, whatIsOutOfDateIsOpenOnPaperWithItsWarning)
{
    guide::BookletSetting late = kSetting;
    late.today = QDate(2040, 1, 1);
    const QString html = booklet({}, late);
    EXPECT_GT(html.count(QStringLiteral("<details class=\"stale\" open>")), 10);
    EXPECT_FALSE(html.contains(QStringLiteral("<details class=\"stale\">")));
    EXPECT_FALSE(booklet().contains(QStringLiteral("<details")));
}

TEST(BookletTest, theTitlePageSaysWhenItWasPrintedAndWhoReviewedIt)
{
    EXPECT_TRUE(booklet().contains(QStringLiteral("<p>Printed 23 November 2026</p>")));
    EXPECT_TRUE(booklet().contains(QStringLiteral("<p>CAR-T Guide 1.0</p>")));
    EXPECT_EQ(booklet().contains(QStringLiteral("<p>Not yet reviewed by a clinician.</p>")),
              wholeGuide().reviewedBy().isEmpty());
    guide::BookletSetting noClock = kSetting;
    noClock.today = {};
    EXPECT_FALSE(booklet({}, noClock).contains(QStringLiteral("<p>Printed")));
}

TEST(BookletTest, onePageAloneIsInTheSameDress)
{
    const QString html = QString::fromUtf8(
        guide::paperPageHtml(wholeGuide(), QStringLiteral("lupus"), {guide::Paper::Letter, {}, {}}, {2, {}}));
    EXPECT_EQ(html.count(QStringLiteral("<table class=\"leaf")), 1);
    EXPECT_TRUE(html.contains(QStringLiteral("class=\"theme-light letter\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("<span class=\"name\">Lupus</span><span>Page 1 of 2</span>")));
    EXPECT_FALSE(html.contains(QStringLiteral("<nav")));
    EXPECT_TRUE(guide::paperPageHtml(wholeGuide(), QStringLiteral("no-such-page"), kSetting, {}).isEmpty());
}
