// SPDX-License-Identifier: MIT
#include "openedwindow.h"
#include "ui/pagescreen.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <csignal>

namespace
{

/// Keeping the reader's place, and the ways from it.
class MainWindowPlaceTest : public MainWindowTest
{
protected:
    double scrollY() const { return run(QStringLiteral("scrollY")).toDouble(); }
    void scrollTo(int y) const
    {
        run(QStringLiteral("scrollTo(0, %1)").arg(y));
        ASSERT_TRUE(waitUntil([&] { return qAbs(reader()->scroll().y() - y) < 2; }));
    }
    /// Three times in a minute: the engine's own message takes the page's place.
    void killForGood() const
    {
        for (int i = 0; i < 3; ++i) {
            qint64 pid = 0;
            ASSERT_TRUE(waitUntil([&] { return (pid = reader()->rendererPid()) > 1 && !isDown(); }));
            ASSERT_EQ(::kill(pid_t(pid), SIGKILL), 0);
            ASSERT_TRUE(waitUntil([&] { return reader()->rendererPid() != pid; }));
        }
        ASSERT_TRUE(waitUntil([this] { return isDown(); }));
    }
    bool isDown() const { return isShown("downPanel"); }
    void expectThatLinksWork()
    {
        pressLink(QStringLiteral("guide:/page/lupus"));
        EXPECT_TRUE(becomes("Lupus - CAR-T Guide"));
    }
    void turnWheel(int angle, Qt::KeyboardModifiers modifiers) const
    {
        const QPointF at(100, 100);
        QWidget *const page = view()->focusProxy();
        QWheelEvent event(at, page->mapToGlobal(at), {}, QPoint(0, angle), Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        // Qt offers only real turns of the wheel to the parents, and sendEvent() never sends a real one.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(page, &event);
    }
};

TEST_F(MainWindowPlaceTest, linksWorkOnAPageThatCameBackFromTheMessageInItsPlace)
{
    openAndPaint("start");
    killForGood();
    key(Qt::Key_F1);
    QSignalSpy painted(find<ui::PageScreen>("pageScreen"), &ui::PageScreen::painted);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    expectThatLinksWork();
}

TEST_F(MainWindowPlaceTest, linksWorkAfterAPageThatWasGivenUpBeforeItCame)
{
    openAndPaint("start");
    QSignalSpy painted(find<ui::PageScreen>("pageScreen"), &ui::PageScreen::painted);
    for (const Qt::Key way : {Qt::Key_PageDown, Qt::Key_PageUp})
        QTest::keyClick(window->windowHandle(), way, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
    expectThatLinksWork();
}

TEST_F(MainWindowPlaceTest, aButtonThatIsHeldDownWhileAPageComesIsPressed)
{
    openAndPaint("start");
    const QSignalSpy painted(find<ui::PageScreen>("pageScreen"), &ui::PageScreen::painted);
    auto *const back = find<QAbstractButton>("back");
    const QPoint at = back->mapTo(window.get(), back->rect().center());
    for (const bool byKey : {false, true}) {
        const qsizetype before = painted.count();
        QTest::keyClick(window->windowHandle(), Qt::Key_PageDown, Qt::ControlModifier);
        ASSERT_EQ(title(), QStringLiteral("Your condition - CAR-T Guide"));
        if (byKey) {
            back->setFocus();
            QTest::keyPress(window->windowHandle(), Qt::Key_Space);
        } else {
            QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, at);
        }
        ASSERT_EQ(painted.count(), before);
        ASSERT_TRUE(waitUntil([&] { return painted.count() > before; }));
        if (byKey)
            QTest::keyRelease(window->windowHandle(), Qt::Key_Space);
        else
            QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, at);
        EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide")) << (byKey ? "Space" : "a finger");
        ASSERT_TRUE(isPainted("start"));
    }
}

TEST_F(MainWindowPlaceTest, closingFindLeavesTheReaderAtWhatWasFound)
{
    for (const char *close : {"", "findClose"}) {
        openAndPaint("lupus");
        const QString word =
            run(QStringLiteral("document.querySelector('main').innerText.trim().split(/\\W+/).pop()")).toString();
        run(QStringLiteral("document.querySelector('main').insertAdjacentHTML('afterbegin', '<a href=#>top</a>')"));
        window->resize(640, 480);
        key(Qt::Key_F, Qt::ControlModifier);
        find<QLineEdit>("findField")->setText(word);
        ASSERT_TRUE(waitUntil([this] { return words("findResult").contains(QStringLiteral(" of ")); }));
        for (int i = 0; i < 10 && scrollY() < 200; ++i) {
            key(Qt::Key_F3);
            QTest::qWait(100);
        }
        const double before = scrollY();
        ASSERT_GT(before, 200);
        if (*close) {
            find<QWidget>(close)->setFocus();
            key(Qt::Key_Space);
        } else {
            key(Qt::Key_Escape);
        }
        QTest::qWait(300);
        EXPECT_FALSE(isShown("findStrip"));
        EXPECT_TRUE(view()->isAncestorOf(QApplication::focusWidget()));
        EXPECT_NEAR(scrollY(), before, 2) << close;
    }
}

TEST_F(MainWindowPlaceTest, closingAMessageLeavesTheReaderWhereTheyWere)
{
    openAndPaint("lupus");
    scrollTo(300);
    emit reader()->outsideLinkPressed(QUrl(QStringLiteral("https://example.org/")));
    ASSERT_TRUE(isShown("notice"));
    key(Qt::Key_Escape);
    QTest::qWait(300);
    EXPECT_FALSE(isShown("notice"));
    EXPECT_TRUE(view()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_NEAR(scrollY(), 300, 2);
}

TEST_F(MainWindowPlaceTest, tabGoesOnFromWhereBackHasLed)
{
    openAndPaint("start");
    window->resize(640, 480);
    settle();
    run(QStringLiteral("[...document.querySelectorAll('main a[href]')].pop().scrollIntoView({block: 'center'})"));
    ASSERT_TRUE(waitUntil([this] { return reader()->scroll().y() > 100; }));
    const double before = scrollY();
    key(Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(isPainted("your-condition"));
    QSignalSpy painted(find<ui::PageScreen>("pageScreen"), &ui::PageScreen::painted);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    ASSERT_NEAR(scrollY(), before, 2);
    QTest::keyClick(view()->focusProxy(), Qt::Key_Tab);
    ASSERT_TRUE(
        waitUntil([this] { return run(QStringLiteral("document.activeElement.tagName")).toString() != u"BODY"; }));
    EXPECT_GE(run(QStringLiteral("document.activeElement.getBoundingClientRect().bottom")).toDouble(), 0);
    EXPECT_NEAR(scrollY(), before, 2);
}

TEST_F(MainWindowPlaceTest, homeGivesTheKeyboardToTheDoorThatWasUsed)
{
    open();
    find<QWidget>("door2")->setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("door2"));
}

TEST_F(MainWindowPlaceTest, ctrlAndTheWheelOverThePageChangeTheTextSize)
{
    openAndPaint("start");
    turnWheel(120, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 125);
    turnWheel(120, Qt::NoModifier);
    EXPECT_EQ(appearance.textPercent(), 125);
    turnWheel(60, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 125) << "a touchpad turns in small parts of a step";
    turnWheel(60, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 150);
    turnWheel(-240, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 100);
}

TEST_F(MainWindowPlaceTest, theMousesBackAndForwardOverThePageAreOurs)
{
    openAndPaint("start");
    key(Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(isPainted("your-condition"));
    QTest::mouseClick(view()->focusProxy(), Qt::BackButton, {}, QPoint(100, 100));
    EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
    QTest::mouseClick(view()->focusProxy(), Qt::ForwardButton, {}, QPoint(100, 100));
    EXPECT_EQ(title(), QStringLiteral("Your condition - CAR-T Guide"));
}

TEST_F(MainWindowPlaceTest, backClosesWhatStandsOverTheSheetBeforeItLeavesTheSheet)
{
    start.sheet.keepFolder = folder.filePath(QStringLiteral("my-list"));
    openAndPaint("start");
    const QList<std::function<void()>> ways{[this] { key(Qt::Key_Left, Qt::AltModifier); }, [this] { press("back"); },
                                            [this] { QTest::mouseClick(window.get(), Qt::BackButton); }};
    for (const auto &goBack : ways) {
        emit find<ui::PageScreen>("pageScreen")->actionPressed(QStringLiteral("sheet"));
        settle();
        press("toPhone");
        ASSERT_TRUE(isShown("sheetPhone"));
        goBack();
        EXPECT_FALSE(isShown("sheetPhone"));
        EXPECT_EQ(title(), QStringLiteral("My question sheet - CAR-T Guide"));
        goBack();
        EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
    }
}

TEST_F(MainWindowPlaceTest, escapeLeavesLookAndHelp)
{
    openAndPaint("start");
    for (const char *screen : {"look", "getHelpNow"}) {
        press(screen);
        ASSERT_NE(title(), QStringLiteral("Start here - CAR-T Guide"));
        key(Qt::Key_Escape);
        EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide")) << screen;
    }
}

TEST_F(MainWindowPlaceTest, tabGoesThroughLookInTheOrderItIsRead)
{
    open();
    press("look");
    QStringList order{QApplication::focusWidget()->objectName()};
    for (int i = 0; i < 7; ++i) {
        key(Qt::Key_Tab);
        order.append(QApplication::focusWidget()->objectName());
    }
    const QStringList expected{QStringLiteral("textSize100"),     QStringLiteral("theme-light"),
                               QStringLiteral("followSystem"),    QStringLiteral("moreSpace"),
                               QStringLiteral("explainInMargin"), QStringLiteral("keep"),
                               QStringLiteral("lookDone"),        QStringLiteral("putEverythingBack")};
    EXPECT_EQ(order, expected);
}

TEST_F(MainWindowPlaceTest, theRingFollowsTheTextSizeThatKeysChoose)
{
    open();
    press("look");
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("textSize125"));
    find<QWidget>("moreSpace")->setFocus();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("moreSpace"));
}

} // namespace
