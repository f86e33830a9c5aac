// SPDX-License-Identifier: MIT
#include "guide/contentsource.h"

#include "guidefolder.h"
#include "rendered.h"

#include <gtest/gtest.h>

using guide::ContentSource;
using guide::Guide;
using guide::Presentation;
using guide::Reply;

namespace
{

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

} // namespace

TEST(ContentSourceTest, everyPageIsServed)
{
    const Guide tiny(tinyGuide());
    const ContentSource source(tiny);
    for (const QString &id : tiny.pageIds() + QStringList{guide::kContentsPage, guide::kHelpPage}) {
        const std::optional<Reply> reply = source.fetch(guide::pageUrl(id), on(kFresh));
        ASSERT_TRUE(reply) << qPrintable(id);
        EXPECT_EQ(reply->mimeType, QByteArray("text/html"));
        EXPECT_TRUE(reply->body.startsWith("<!doctype html>")) << qPrintable(id);
        EXPECT_TRUE(reply->body.endsWith("</html>\n")) << qPrintable(id);
    }
}

TEST(ContentSourceTest, theStyleSheetBeginsWithTheThemes)
{
    const Guide tiny(tinyGuide());
    const std::optional<Reply> reply = ContentSource(tiny).fetch(url("guide:/style/screen.css"), {});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->mimeType, QByteArray("text/css"));
    EXPECT_EQ(reply->body,
              QByteArray(":root{--ink:#000000;--page:#FFFFFF;--drawing-stroke:2.5px}\n"
                         ":root.theme-dark{--ink:#FFFFFF;--page:#000000;--drawing-stroke:3px}\n"
                         "body{color:var(--ink)}\n"));
}

TEST(ContentSourceTest, anAddressThatNamesNothingGivesNothing)
{
    const Guide tiny(tinyGuide());
    const ContentSource source(tiny);
    for (const char *address : {"",
                                "guide:",
                                "guide:/",
                                "guide:/page",
                                "guide:/page/",
                                "guide:/page/nowhere",
                                "guide:/page/start/",
                                "guide:/page/start.md",
                                "guide:/page/Start",
                                "guide:/pages/start",
                                "guide:/page/../style/screen.css",
                                "guide:/page/%2e%2e/style",
                                "guide:/style/",
                                "guide:/style/tokens.json",
                                "guide:/style/../guide/start.md",
                                "guide:/guide/start.md",
                                "guide:page/start",
                                "guide://page/start",
                                "guide://app/page/start",
                                "guide://elsewhere/style/screen.css",
                                "http:/page/start",
                                "https://example.org/page/start",
                                "file:///page/start",
                                "/page/start",
                                "page/start",
                                "qrc:/page/start"})
        EXPECT_FALSE(source.fetch(url(address), on(kFresh))) << address;
}

TEST(ContentSourceTest, thePlaceOnAPageMakesNoOtherPage)
{
    const Guide tiny(tinyGuide());
    const ContentSource source(tiny);
    EXPECT_EQ(source.fetch(url("guide:/page/lupus#the-steps"), on(kFresh))->body,
              source.fetch(url("guide:/page/lupus"), on(kFresh))->body);
}

TEST(ContentSourceTest, anAddressNamesThePageAndNothingElse)
{
    EXPECT_EQ(guide::pageUrl(QStringLiteral("lupus")), url("guide:/page/lupus"));
    EXPECT_EQ(guide::pageUrl(QStringLiteral("lupus"), QStringLiteral("the-steps")), url("guide:/page/lupus#the-steps"));
    EXPECT_EQ(guide::pageIdOf(url("guide:/page/lupus#the-steps")), QStringLiteral("lupus"));
    for (const char *address :
         {"guide:/style/screen.css", "https:/page/lupus", "guide://app/page/lupus", "guide:/page/"})
        EXPECT_EQ(guide::pageIdOf(url(address)), QString()) << address;
}

TEST(ContentSourceTest, noAddressInAPageHoldsThemeOrSize)
{
    const Guide tiny(tinyGuide());
    const ContentSource source(tiny);
    Presentation presentation = on(kFresh);
    presentation.theme = QStringLiteral("dark");
    presentation.moreSpace = true;
    presentation.explainInMargin = false;
    for (const QString &id : tiny.pageIds()) {
        const QString dark = QString::fromUtf8(source.fetch(guide::pageUrl(id), presentation)->body);
        QString light = QString::fromUtf8(source.fetch(guide::pageUrl(id), on(kFresh))->body);
        light.replace(QLatin1String("class=\"theme-light\""),
                      QLatin1String("class=\"theme-dark more-space on-press\""));
        EXPECT_EQ(dark, light);
    }
}

TEST(ContentSourceTest, theSameAddressAndPresentationGiveTheSameBytes)
{
    const Guide first(tinyGuide());
    const Guide second(tinyGuide());
    const ContentSource one(first);
    const ContentSource other(second);
    other.fetch(guide::pageUrl(QStringLiteral("changes")), on(kLater));
    for (const QString &id : first.pageIds()) {
        const QByteArray body = one.fetch(guide::pageUrl(id), on(kFresh))->body;
        EXPECT_EQ(one.fetch(guide::pageUrl(id), on(kFresh))->body, body) << qPrintable(id);
        EXPECT_EQ(other.fetch(guide::pageUrl(id), on(kFresh))->body, body) << qPrintable(id);
    }
}

TEST(ContentSourceTest, themesAreThoseOfTheTokens)
{
    const Guide tiny(tinyGuide());
    const ContentSource source(tiny);
    ASSERT_EQ(source.themes().size(), 2);
    EXPECT_EQ(source.themes()[1].id, QStringLiteral("dark"));
}
