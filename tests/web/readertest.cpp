// SPDX-License-Identifier: MIT
#include "sample.h"

#include <QSignalSpy>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <gtest/gtest.h>

using sample::url;

namespace
{

const QString kOne = QStringLiteral("guide:/page/one");
const QString kTwo = QStringLiteral("guide:/page/two");

class ReaderTest : public testing::Test
{
protected:
    double scrollY() { return window.run(QStringLiteral("window.scrollY")).toDouble(); }
    void scrollTo(int y)
    {
        window.run(QStringLiteral("window.scrollTo(0, %1)").arg(y));
        ASSERT_TRUE(waitUntil([&] { return window.reader()->scroll().y() == y; }));
    }

    sample::Window window;
};

} // namespace

TEST_F(ReaderTest, allPagesAreOfOneSecureOrigin)
{
    for (const QString &address : {kOne, kTwo}) {
        ASSERT_TRUE(window.showUrl(url(address)));
        EXPECT_EQ(window.run(QStringLiteral("window.origin")).toString(), u"guide://app");
        EXPECT_TRUE(window.run(QStringLiteral("window.isSecureContext")).toBool());
    }
}

TEST_F(ReaderTest, oneRendererServesAllPages)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    const qint64 pid = window.reader()->rendererPid();
    EXPECT_GT(pid, 0);
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE(window.show(i % 2 == 0 ? QStringLiteral("two") : QStringLiteral("one")));
        EXPECT_EQ(window.reader()->rendererPid(), pid);
    }
}

TEST_F(ReaderTest, ourStyleReachesAPageUnderItsPolicy)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    EXPECT_EQ(window.run(QStringLiteral("getComputedStyle(document.documentElement).backgroundColor")).toString(),
              u"rgb(10, 20, 30)");
    EXPECT_TRUE(waitUntil([this] { return window.pixel() == QColor(10, 20, 30); }));
    EXPECT_EQ(sample::messages(), QStringList());
}

TEST_F(ReaderTest, scriptsOfPagesAreDead)
{
    window.put(QStringLiteral("script"),
               QStringLiteral("<p id=p onclick='document.title=1'>words</p><script>document.title = 'run'</script>"));
    ASSERT_TRUE(window.show(QStringLiteral("script")));
    window.click(QStringLiteral("p"));
    EXPECT_EQ(window.run(QStringLiteral("document.title")).toString(), u"script");
    EXPECT_FALSE(window.run(QStringLiteral("1 + 1"), 0).isValid()) << "the page's own world must not run anything";
}

TEST_F(ReaderTest, theBlankPageIsNeverReported)
{
    sample::Window fresh;
    QSignalSpy arrived(fresh.reader(), &web::Reader::urlChanged);
    QSignalSpy painted(fresh.reader(), &web::Reader::painted);
    ASSERT_TRUE(waitUntil([&] { return fresh.reader()->rendererPid() > 0; }));
    ASSERT_TRUE(waitUntil([&] { return fresh.run(QStringLiteral("location.pathname")).toString() == u"/blank"; }));
    sample::wait(200);
    EXPECT_EQ(arrived.size(), 0);
    EXPECT_EQ(painted.size(), 0);
    EXPECT_EQ(fresh.reader()->url(), QUrl());
    EXPECT_EQ(fresh.fetched(), QStringList());
}

TEST_F(ReaderTest, theWarmRendererDrawsTheFirstPage)
{
    ASSERT_TRUE(waitUntil([&] { return window.reader()->rendererPid() > 0; }));
    const qint64 warm = window.reader()->rendererPid();
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    EXPECT_EQ(window.reader()->rendererPid(), warm);
}

TEST_F(ReaderTest, everyChangeOfAddressIsSaidOnceWithItsFragment)
{
    QSignalSpy arrived(window.reader(), &web::Reader::urlChanged);
    QSignalSpy painted(window.reader(), &web::Reader::painted);
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    window.click(QStringLiteral("far-link"));
    ASSERT_TRUE(waitUntil([&] { return painted.size() == 2; }));
    ASSERT_TRUE(window.showUrl(url(kTwo)));
    ASSERT_TRUE(window.showUrl(url(kOne + QStringLiteral("#far"))));
    const QList<QUrl> expected{url(kOne), url(kOne + QStringLiteral("#far")), url(kTwo),
                               url(kOne + QStringLiteral("#far"))};
    QList<QUrl> said;
    for (const QList<QVariant> &signal : arrived)
        said.append(signal.first().toUrl());
    EXPECT_EQ(said, expected);
    EXPECT_EQ(painted.size(), 4);
    EXPECT_EQ(window.reader()->url(), url(kOne + QStringLiteral("#far")));
}

TEST_F(ReaderTest, aFragmentIsScrolledTo)
{
    ASSERT_TRUE(window.showUrl(url(kOne + QStringLiteral("#far"))));
    EXPECT_GT(scrollY(), 3000);
}

TEST_F(ReaderTest, openingThePageThatIsOpenFetchesItAnewFromTheTop)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    scrollTo(300);
    window.put(QStringLiteral("one"), QStringLiteral("<h1 id=new>New words</h1><div style='height:3000px'></div>"));
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    EXPECT_TRUE(window.run(QStringLiteral("!!document.getElementById('new')")).toBool());
    EXPECT_EQ(scrollY(), 0);
    EXPECT_EQ(window.reader()->scroll(), QPointF());
}

TEST_F(ReaderTest, theScrollThatWasAskedForIsThereWhenThePageIsPainted)
{
    for (const QString &address : {kTwo, kOne, kOne, QString(kOne + QStringLiteral("#far"))}) {
        ASSERT_TRUE(window.showUrl(url(address), QPointF(0, 432)));
        EXPECT_EQ(window.reader()->scroll(), QPointF(0, 432)) << qPrintable(address);
        EXPECT_EQ(scrollY(), 432) << qPrintable(address);
    }
}

TEST_F(ReaderTest, theScrollDoesNotDependOnTheZoom)
{
    window.reader()->setZoom(2.0);
    ASSERT_TRUE(window.showUrl(url(kOne), QPointF(0, 400)));
    EXPECT_EQ(scrollY(), 400);
    EXPECT_EQ(window.reader()->scroll(), QPointF(0, 400));
}

TEST_F(ReaderTest, theScrollOfThePlaceThatIsLeftIsKnownWhileTheAddressChanges)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    for (const QString &address : {QString(kOne + QStringLiteral("#far")), kTwo}) {
        scrollTo(120);
        QPointF left;
        const auto connection = QObject::connect(window.reader(), &web::Reader::urlChanged, window.reader(),
                                                 [&] { left = window.reader()->scroll(); });
        ASSERT_TRUE(window.showUrl(url(address)));
        EXPECT_EQ(left, QPointF(0, 120)) << qPrintable(address);
        QObject::disconnect(connection);
    }
}

TEST_F(ReaderTest, zoomSurvivesLoadsAndStaysInItsLimits)
{
    window.reader()->setZoom(1.5);
    for (const QString &address : {kOne, kTwo}) {
        ASSERT_TRUE(window.showUrl(url(address)));
        EXPECT_DOUBLE_EQ(window.view()->page()->zoomFactor(), 1.5);
        EXPECT_NEAR(window.run(QStringLiteral("window.innerWidth")).toDouble(), 800 / 1.5, 2);
    }
    window.reader()->setZoom(50);
    EXPECT_DOUBLE_EQ(window.view()->page()->zoomFactor(), 5.0);
    window.reader()->setZoom(0);
    EXPECT_DOUBLE_EQ(window.view()->page()->zoomFactor(), 0.25);
}

TEST_F(ReaderTest, dressingChangesThePageThatIsOpenWithoutAReload)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    const QStringList before = window.fetched();
    guide::Presentation presentation;
    presentation.theme = QStringLiteral("dark");
    presentation.moreSpace = true;
    window.reader()->dress(presentation, Qt::black);
    EXPECT_EQ(window.run(QStringLiteral("document.documentElement.className")).toString(),
              guide::rootClasses(presentation));
    EXPECT_EQ(window.fetched(), before);
}

TEST_F(ReaderTest, aPageThatIsOnItsWayIsDressedToo)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    QSignalSpy painted(window.reader(), &web::Reader::painted);
    window.reader()->open(url(kTwo));
    guide::Presentation presentation;
    presentation.theme = QStringLiteral("cream");
    window.reader()->dress(presentation, Qt::yellow);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(window.run(QStringLiteral("document.documentElement.className")).toString(),
              guide::rootClasses(presentation));
}

TEST_F(ReaderTest, findingCountsAndGoesRoundBothWays)
{
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    QSignalSpy found(window.reader(), &web::Reader::found);
    const auto answer = [&](int active, int count) {
        const bool came = waitUntil([&] { return !found.isEmpty(); });
        return came && found.takeFirst() == QList<QVariant>{active, count};
    };
    window.reader()->find(QStringLiteral("apple"));
    EXPECT_TRUE(answer(1, 3));
    window.reader()->find(QStringLiteral("apple"));
    EXPECT_TRUE(answer(2, 3));
    window.reader()->find(QStringLiteral("apple"), true);
    EXPECT_TRUE(answer(1, 3));
    window.reader()->find(QStringLiteral("pear"));
    EXPECT_TRUE(answer(0, 0));
    window.reader()->clearFind();
    EXPECT_TRUE(answer(0, 0));
}

TEST_F(ReaderTest, aQuestionThatIsOvertakenIsNotAnswered)
{
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    QSignalSpy found(window.reader(), &web::Reader::found);
    for (const char *text : {"p", "pe", "pea", "pear", "apple"})
        window.reader()->find(QLatin1String(text));
    ASSERT_TRUE(waitUntil([&] { return !found.isEmpty(); }));
    sample::wait(200);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.takeFirst(), (QList<QVariant>{1, 3}));
}

TEST_F(ReaderTest, onlyAPressedLinkIsSaidToBeFollowed)
{
    QSignalSpy followed(window.reader(), &web::Reader::linkFollowed);
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    EXPECT_EQ(followed.size(), 0);
    for (const char *link : {"far-link", "two"}) {
        window.run(QStringLiteral("window.scrollTo(0, 0)"));
        window.click(QLatin1String(link));
        ASSERT_TRUE(waitUntil([&] { return !followed.isEmpty(); })) << link;
        EXPECT_EQ(followed.takeFirst().first().toUrl(), window.reader()->url());
    }
    EXPECT_EQ(window.reader()->url(), url(kTwo));
}

TEST_F(ReaderTest, whatStandsAtTheTopStaysThereAtAnotherZoomOrWidth)
{
    QString lines;
    for (int i = 0; i < 60; ++i)
        lines += QStringLiteral("<p id=p%1>%2</p>").arg(i).arg(QStringLiteral("many words that wrap ").repeated(20));
    window.put(QStringLiteral("long"), lines);
    ASSERT_TRUE(window.show(QStringLiteral("long")));
    const auto top = [this] {
        return window.run(QStringLiteral("document.elementFromPoint(innerWidth / 2, 20).id")).toString();
    };
    window.run(QStringLiteral("document.getElementById('p30').scrollIntoView()"));
    ASSERT_TRUE(waitUntil([&] { return window.reader()->scroll().y() > 0; }));
    sample::wait(100);
    ASSERT_EQ(top(), u"p30");
    for (const double zoom : {1.25, 2.0, 4.0, 1.0}) {
        window.reader()->setZoom(zoom);
        sample::wait(200);
        EXPECT_EQ(top(), u"p30") << zoom;
    }
    window.reader()->resize(400, 600);
    sample::wait(200);
    EXPECT_EQ(top(), u"p30");
}

TEST_F(ReaderTest, aPageThatIsMissingIsSaidInWords)
{
    ASSERT_TRUE(window.show(QStringLiteral("one")));
    QSignalSpy failed(window.reader(), &web::Reader::failed);
    sample::messages();
    window.reader()->open(url(QStringLiteral("guide:/page/missing")));
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(sample::messages().filter(QStringLiteral("There is nothing at")).size(), 1);
    EXPECT_EQ(failed.first().first().toUrl(), url(QStringLiteral("guide:/page/missing")));
    const auto *panel = window.reader()->findChild<QWidget *>(QStringLiteral("downPanel"));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(panel->findChild<QWidget *>(QStringLiteral("tryAgain"))->isVisible());
    EXPECT_EQ(panel->accessibleName(), u"This page is not in the guide");

    ASSERT_TRUE(window.show(QStringLiteral("two")));
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ReaderTest, aPageOpenedWhileHiddenIsPaintedWhenShown)
{
    window.reader()->hide();
    QSignalSpy painted(window.reader(), &web::Reader::painted);
    window.reader()->open(url(kOne), QPointF(0, 200));
    sample::wait(300);
    EXPECT_EQ(painted.size(), 0);
    window.reader()->show();
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(scrollY(), 200);
}
