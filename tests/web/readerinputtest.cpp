// SPDX-License-Identifier: MIT
#include "sample.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

#include <gtest/gtest.h>

using sample::url;

namespace
{

class ReaderInputTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(window.show(QStringLiteral("one"))); }

    void turnWheel(Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(100, 100);
        QWheelEvent event(at, window.input()->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        // Qt offers only real turns of the wheel to the parents, and sendEvent() never sends a real one.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(window.input(), &event);
    }
    double scrollY() { return window.run(QStringLiteral("window.scrollY")).toDouble(); }

    sample::Window window;
};

} // namespace

TEST_F(ReaderInputTest, theWheelScrollsThePage)
{
    turnWheel(Qt::NoModifier);
    EXPECT_TRUE(waitUntil([&] { return window.reader()->scroll().y() > 0; }));
}

TEST_F(ReaderInputTest, theWheelWithCtrlIsLeftToTheProgram)
{
    turnWheel(Qt::ControlModifier);
    sample::wait(100);
    EXPECT_EQ(window.wheels(), 1);
    EXPECT_EQ(scrollY(), 0);
    EXPECT_EQ(window.view()->page()->zoomFactor(), 1.0);
}

TEST_F(ReaderInputTest, theMousesBackButtonIsLeftToTheProgram)
{
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    QTest::mouseClick(window.input(), Qt::BackButton, {}, QPoint(100, 100));
    sample::wait(100);
    EXPECT_EQ(window.backPresses(), 1);
    EXPECT_EQ(window.reader()->url(), url(QStringLiteral("guide:/page/two")));
}

TEST_F(ReaderInputTest, theEnginesOwnHistoryLeadsNowhere)
{
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    window.view()->page()->history()->back();
    sample::wait(150);
    EXPECT_EQ(window.run(QStringLiteral("location.pathname")).toString(), u"/page/two");
    EXPECT_EQ(window.reader()->url(), url(QStringLiteral("guide:/page/two")));
}

TEST_F(ReaderInputTest, thereIsNoContextMenu)
{
    window.click(QStringLiteral("two"), Qt::RightButton);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QApplication::sendEvent(window.input(), &menu);
    sample::wait(150);
    EXPECT_EQ(window.contextMenus(), 0);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    for (const QWidget *widget : QApplication::topLevelWidgets())
        EXPECT_FALSE(qobject_cast<const QMenu *>(widget) && widget->isVisible());
}

TEST_F(ReaderInputTest, nothingCanBeDroppedOnThePage)
{
    EXPECT_FALSE(window.view()->acceptDrops());
    EXPECT_FALSE(window.input()->acceptDrops());
}

TEST_F(ReaderInputTest, aLinkPressedByKeyKeepsTheKeyboardOnThePage)
{
    window.reader()->focusPage();
    QSignalSpy painted(window.reader(), &web::Reader::painted);
    QTest::keyClick(window.input(), Qt::Key_Tab);
    ASSERT_TRUE(
        waitUntil([&] { return window.run(QStringLiteral("document.activeElement.id")).toString() == u"two"; }));
    QTest::keyClick(window.input(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(window.reader()->url(), url(QStringLiteral("guide:/page/two")));
    EXPECT_EQ(QApplication::focusWidget(), window.input());
    QTest::keyClick(window.input(), Qt::Key_PageDown);
    EXPECT_TRUE(waitUntil([&] { return window.reader()->scroll().y() > 0; }));
}

TEST_F(ReaderInputTest, openingAPageLeavesTheKeyboardWhereItIs)
{
    QLineEdit search(&window);
    search.show();
    search.setFocus();
    ASSERT_TRUE(search.hasFocus());
    ASSERT_TRUE(window.show(QStringLiteral("two")));
    EXPECT_TRUE(search.hasFocus());
}
