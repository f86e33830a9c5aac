// SPDX-License-Identifier: MIT
#include "ui/pagescreen.h"

#include "../waiting.h"
#include "dressed.h"
#include "ui/findstrip.h"
#include "ui/noticestrip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace
{

const QUrl
    kLongAddress(QStringLiteral("https://www.example.org/a/very/long/address/that/has/no/end/and/cannot/be/broken/"
                                "at/any/good/place?like=this&and=that#or-here"));

/// The page screen while there is no engine: the strips above the page.
class PageScreenTest : public Dressed
{
protected:
    template <typename T> T *find(const char *name) const { return screen.findChild<T *>(QLatin1String(name)); }
    void press(const char *name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }

    ui::PageScreen screen{appearance};
};

TEST_F(PageScreenTest, remembersWhatIsWantedUntilThereIsAnEngine)
{
    EXPECT_TRUE(screen.open(guide::pageUrl(QStringLiteral("start")), {0, 120}));
    EXPECT_EQ(screen.scroll(), QPointF(0, 120));
    screen.showTrouble([] { return QStringLiteral("A part is missing."); });
    EXPECT_FALSE(screen.open(guide::pageUrl(QStringLiteral("lupus")), {}));
}

TEST_F(PageScreenTest, aMessageHasOnlyAWayToCloseIt)
{
    show(screen, {1008, 720});
    screen.notice()->showMessage(ui::asItIs(QStringLiteral("Something to know.")));
    settle();
    EXPECT_TRUE(find<QWidget>("noticeClose")->isVisible());
    EXPECT_FALSE(find<QWidget>("noticeCopy")->isVisible());
    EXPECT_FALSE(find<QWidget>("noticeOpen")->isVisible());
    press("noticeClose");
    EXPECT_FALSE(screen.notice()->isVisible());
}

TEST_F(PageScreenTest, anAddressIsOpenedOnlyWhenThatIsPressed)
{
    show(screen, {1008, 720});
    QSignalSpy opened(screen.notice(), &ui::NoticeStrip::openPressed);
    screen.notice()->showAddress(kLongAddress);
    settle();
    EXPECT_EQ(find<QLabel>("noticeAddress")->text(), kLongAddress.toString());
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("noticeCopy"));
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(PageScreenTest, itIsSaidWhenNoBrowserCouldBeOpened)
{
    show(screen, {1008, 720});
    screen.notice()->showAddress(kLongAddress);
    press("noticeOpen"); // there is none on this platform
    EXPECT_EQ(find<QLabel>("noticeMessage")->text(),
              QStringLiteral("No web browser could be opened. You can copy the address instead."));
    EXPECT_TRUE(find<QWidget>("noticeCopy")->isVisible());
    screen.notice()->showAddress(kLongAddress);
    EXPECT_TRUE(find<QLabel>("noticeMessage")->text().contains(QStringLiteral("outside the guide")));
}

TEST_F(PageScreenTest, thatABrowserOpensIsSaidForAMoment)
{
    show(screen, {1008, 720});
    screen.notice()->showAddress(kLongAddress);
    screen.notice()->setOpened(true);
    const auto words = [this] { return find<QLabel>("noticeMessage")->text(); };
    EXPECT_EQ(words(), QStringLiteral("Opening in your browser."));
    EXPECT_TRUE(waitUntil([&] { return words().contains(QStringLiteral("outside the guide")); }));
}

TEST_F(PageScreenTest, theAddressIsCopiedAsABrowserTakesIt)
{
    show(screen, {1008, 720});
    screen.notice()->showAddress(QUrl(QStringLiteral("https://example.org/a b/\u00e9?q=x y")));
    press("noticeCopy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.org/a%20b/%C3%A9?q=x%20y"));
}

TEST_F(PageScreenTest, whatIsFoundAfterFindingWasClosedIsNotSaid)
{
    show(screen, {1008, 720});
    ui::FindStrip *const strip = screen.findStrip();
    strip->open();
    find<QLineEdit>("findField")->setText(QStringLiteral("cell"));
    strip->dismiss();
    strip->setFound(1, 3);
    EXPECT_EQ(find<QLabel>("findResult")->text(), QString());
}

TEST_F(PageScreenTest, aStripAsksForTheKeyboardToBeTakenBeforeItGoes)
{
    show(screen, {1008, 720});
    bool visible = false;
    QObject::connect(screen.notice(), &ui::NoticeStrip::closed, &screen,
                     [&] { visible = screen.notice()->isVisible(); });
    screen.notice()->showMessage(ui::asItIs(QStringLiteral("Something to know.")));
    press("noticeClose");
    EXPECT_TRUE(visible);
    QObject::connect(screen.findStrip(), &ui::FindStrip::closed, &screen,
                     [&] { visible = screen.findStrip()->isVisible(); });
    visible = false;
    screen.openFind();
    screen.findStrip()->dismiss();
    EXPECT_TRUE(visible);
}

TEST_F(PageScreenTest, noStripIsEverCutOff)
{
    for (const QSize size : {QSize(640, 368), QSize(760, 488), QSize(1008, 720), QSize(1600, 900)}) {
        for (const int percent : {100, 200}) {
            appearance.apply(QStringLiteral("light"), percent);
            show(screen, size);
            screen.notice()->showAddress(kLongAddress);
            settle();
            const auto where = testing::Message() << size.width() << " wide at " << percent << " %";
            EXPECT_EQ(cutOff(screen), QStringList()) << where;
            EXPECT_LE(screen.notice()->height(), size.height() * 6 / 10 + 1) << where;
            screen.openFind();
            settle();
            EXPECT_FALSE(screen.notice()->isVisible()) << where;
            EXPECT_EQ(cutOff(screen), QStringList()) << where;
            EXPECT_GE(find<QLineEdit>("findField")->height(), 48) << where;
            screen.clearStrips();
        }
    }
}

TEST_F(PageScreenTest, sayingHowManyWereFoundIsLeftOutUntilItIsKnown)
{
    show(screen, {1008, 720});
    ui::FindStrip *const strip = screen.findStrip();
    QSignalSpy looked(strip, &ui::FindStrip::lookedFor);
    strip->open();
    QTest::keyClicks(find<QLineEdit>("findField"), QStringLiteral("ab"));
    EXPECT_EQ(looked.count(), 2);
    EXPECT_EQ(find<QLabel>("findResult")->text(), QString());
    EXPECT_FALSE(find<QWidget>("findNext")->isEnabled());
    strip->setFound(3, 12);
    EXPECT_EQ(find<QLabel>("findResult")->text(), QStringLiteral("3 of 12"));
    EXPECT_EQ(find<QLineEdit>("findField")->accessibleDescription(), QStringLiteral("3 of 12"));
    strip->setFound(0, 0);
    EXPECT_EQ(find<QLabel>("findResult")->text(),
              QStringLiteral("Not found on this page. Other pages may have it: try Contents."));
}

TEST_F(PageScreenTest, enterGoesOnShiftEnterGoesBackEscapeCloses)
{
    show(screen, {1008, 720});
    ui::FindStrip *const strip = screen.findStrip();
    strip->open();
    auto *field = find<QLineEdit>("findField");
    field->setText(QStringLiteral("cell"));
    QSignalSpy looked(strip, &ui::FindStrip::lookedFor);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    ASSERT_EQ(looked.count(), 3);
    EXPECT_FALSE(looked[0][1].toBool());
    EXPECT_TRUE(looked[1][1].toBool());
    EXPECT_EQ(looked[2][0].toString(), QString());
    EXPECT_FALSE(strip->isVisible());
    strip->open();
    EXPECT_EQ(field->selectedText(), QStringLiteral("cell"));
}

} // namespace
