// SPDX-License-Identifier: MIT
#include "sample.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <gtest/gtest.h>

#include <signal.h>

using sample::url;

namespace
{

constexpr qint64 kSecond = 1000;

void killRenderer(const sample::Window &window)
{
    const auto pid = static_cast<pid_t>(window.reader()->rendererPid());
    // Zero and minus one are not processes, but many of them.
    ASSERT_GT(pid, 1);
    ASSERT_EQ(::kill(pid, SIGKILL), 0);
}

class ReaderCrashTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QElapsedTimer timer;
        timer.start();
        window.emplace();
        ASSERT_TRUE(window->showUrl(url(QStringLiteral("guide:/page/one")), QPointF(0, 321)));
        firstPage = timer.elapsed();
    }

    void kill() { killRenderer(*window); }
    bool killAndComeBack()
    {
        QSignalSpy painted(window->reader(), &web::Reader::painted);
        kill();
        return waitUntil([&] { return !painted.isEmpty(); });
    }
    void killForGood()
    {
        ASSERT_TRUE(killAndComeBack());
        ASSERT_TRUE(killAndComeBack());
        QSignalSpy failed(window->reader(), &web::Reader::failed);
        kill();
        ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
        EXPECT_EQ(failed.first().first().toUrl(), window->reader()->url());
    }
    QWidget *panel() const { return window->reader()->findChild<QWidget *>(QStringLiteral("downPanel")); }
    QPushButton *tryAgain() const { return panel()->findChild<QPushButton *>(QStringLiteral("tryAgain")); }

    std::optional<sample::Window> window;
    qint64 firstPage = 0;
};

} // namespace

TEST_F(ReaderCrashTest, theSamePlaceIsBackWithinASecond)
{
    const qint64 before = window->reader()->rendererPid();
    QSignalSpy arrived(window->reader(), &web::Reader::urlChanged);
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(killAndComeBack());
    // On a machine that is busy with something else the first page takes more than a second, too.
    EXPECT_LT(timer.elapsed(), std::max(kSecond, firstPage));
    EXPECT_NE(window->reader()->rendererPid(), before);
    EXPECT_EQ(window->reader()->url(), url(QStringLiteral("guide:/page/one")));
    EXPECT_EQ(window->reader()->scroll(), QPointF(0, 321));
    EXPECT_EQ(window->run(QStringLiteral("window.scrollY")).toInt(), 321);
    EXPECT_EQ(arrived.size(), 0);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
}

TEST_F(ReaderCrashTest, zoomAndTheKeyboardComeBackToo)
{
    window->reader()->setZoom(2.0);
    window->reader()->focusPage();
    ASSERT_TRUE(killAndComeBack());
    EXPECT_DOUBLE_EQ(window->view()->page()->zoomFactor(), 2.0);
    EXPECT_NEAR(window->run(QStringLiteral("window.innerWidth")).toDouble(), 400, 2);
    EXPECT_EQ(QApplication::focusWidget(), window->input());
    EXPECT_FALSE(window->input()->acceptDrops());
}

TEST_F(ReaderCrashTest, thePageThatWasOnItsWayStillComes)
{
    QSignalSpy painted(window->reader(), &web::Reader::painted);
    window->reader()->open(url(QStringLiteral("guide:/page/two")), QPointF(0, 55));
    kill();
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(painted.last().first().toUrl(), url(QStringLiteral("guide:/page/two")));
    EXPECT_EQ(window->reader()->scroll(), QPointF(0, 55));
}

TEST_F(ReaderCrashTest, nothingFlashesWhileThePageComesBack)
{
    const QColor background(200, 30, 40);
    window->reader()->dress({}, background);
    // Said to be drawn is not yet seen: what is white before the death is no flash after it.
    ASSERT_TRUE(waitUntil([&] { return window->pixel() == QColor(10, 20, 30); }));
    QSignalSpy painted(window->reader(), &web::Reader::painted);
    kill();
    QElapsedTimer after;
    while (!after.isValid() || after.elapsed() < 300) {
        QCoreApplication::processEvents();
        const QColor seen = window->pixel();
        EXPECT_TRUE(seen == background || seen == QColor(10, 20, 30)) << qPrintable(seen.name());
        if (!painted.isEmpty() && !after.isValid())
            after.start();
    }
    EXPECT_EQ(window->pixel(), QColor(10, 20, 30));
}

TEST_F(ReaderCrashTest, theThirdDeathShowsThePanel)
{
    killForGood();
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_EQ(panel()->findChild<QLabel *>(QStringLiteral("downTitle"))->text(), u"This page stopped working");
    EXPECT_EQ(panel()->findChild<QLabel *>(QStringLiteral("downSentence"))->text(),
              u"Your place is safe. You can try again.");
    EXPECT_EQ(panel()->findChild<QLabel *>(QStringLiteral("downUrgent"))->text(),
              u"If you feel very ill now, call 999.");
    EXPECT_EQ(tryAgain()->text(), u"Try again");
    EXPECT_GE(tryAgain()->height(), 48);
    EXPECT_EQ(window->reader()->rendererPid(), 0);
    EXPECT_EQ(window->reader()->url(), url(QStringLiteral("guide:/page/one")));
}

TEST_F(ReaderCrashTest, tryAgainBringsTheSamePlaceBackAndForgives)
{
    killForGood();
    QSignalSpy painted(window->reader(), &web::Reader::painted);
    window->reader()->focusPage();
    EXPECT_TRUE(tryAgain()->hasFocus());
    QTest::keyClick(tryAgain(), Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(window->reader()->scroll(), QPointF(0, 321));
    EXPECT_TRUE(killAndComeBack()) << "the count starts anew";
}

TEST_F(ReaderCrashTest, anotherPageCanBeOpenedFromThePanel)
{
    killForGood();
    ASSERT_TRUE(window->show(QStringLiteral("two")));
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(ReaderCrashTest, aDeathBehindThePanelDoesNotHideIt)
{
    QSignalSpy failed(window->reader(), &web::Reader::failed);
    window->reader()->open(url(QStringLiteral("guide:/page/missing")));
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    const QImage before = window->reader()->grab().toImage();
    const qint64 pid = window->reader()->rendererPid();
    kill();
    ASSERT_TRUE(waitUntil([&] { return window->reader()->rendererPid() != pid; }));
    sample::wait(200);
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_TRUE(window->reader()->grab().toImage() == before);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(window->show(QStringLiteral("two")));
}

TEST_F(ReaderCrashTest, evenAPlaceOnTheSamePageCanBeOpenedFromThePanel)
{
    killForGood();
    ASSERT_TRUE(window->showUrl(url(QStringLiteral("guide:/page/one#far"))));
    EXPECT_GT(window->run(QStringLiteral("window.scrollY")).toInt(), 3000);
}

TEST_F(ReaderCrashTest, aRendererThatDiesBeforeAnyPageIsStartedAgain)
{
    sample::Window fresh;
    ASSERT_TRUE(waitUntil([&] { return fresh.reader()->rendererPid() > 0; }));
    const qint64 before = fresh.reader()->rendererPid();
    killRenderer(fresh);
    ASSERT_TRUE(
        waitUntil([&] { return fresh.reader()->rendererPid() > 0 && fresh.reader()->rendererPid() != before; }));
    ASSERT_TRUE(fresh.show(QStringLiteral("one")));
}

TEST_F(ReaderCrashTest, aPassageThatIsPressedTwiceDoesNotLoseThePlaceFoundAfterwards)
{
    const QString link = QStringLiteral("<p><a id=%1 href='%2#far'>far</a></p>");
    window->put(QStringLiteral("three"),
                link.arg(QStringLiteral("short"), QString())
                    + link.arg(QStringLiteral("full"), QStringLiteral("guide:/page/three"))
                    + QStringLiteral("<p>A line.</p>").repeated(200) + QStringLiteral("<h2 id=far>Far</h2>")
                    + QStringLiteral("<p>A line.</p>").repeated(200));
    for (const char *id : {"short", "full"}) {
        ASSERT_TRUE(window->show(QStringLiteral("three")));
        for (int i = 0; i < 2; ++i) {
            window->run(
                QStringLiteral("document.getElementById('%1').focus({preventScroll: true})").arg(QLatin1String(id)));
            QTest::keyClick(window->input(), Qt::Key_Return);
            ASSERT_TRUE(waitUntil([&] { return window->reader()->scroll().y() > 3000; })) << id;
            sample::wait(300);
            window->run(QStringLiteral("window.scrollTo(0, 123)"));
            ASSERT_TRUE(waitUntil([&] { return window->reader()->scroll().y() == 123; })) << id;
        }
        ASSERT_TRUE(killAndComeBack());
        EXPECT_EQ(window->reader()->scroll(), QPointF(0, 123)) << id;
    }
}
