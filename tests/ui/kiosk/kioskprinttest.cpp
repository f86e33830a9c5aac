// SPDX-License-Identifier: MIT
#include "kioskworld.h"

namespace
{

using namespace std::chrono_literals;

class KioskPrintTest : public KioskTest
{
protected:
    KioskPrintTest() { tools.config.pageCap = 8; }

    void printLupus()
    {
        navigator()->openPage(QStringLiteral("lupus"));
        ASSERT_TRUE(isPainted("lupus"));
        press("print");
        press("printThisPage");
    }
    /// Finishes before the page is ready for the printer.
    void printLupusAndGo()
    {
        printLupus();
        press("finishAndClear");
        EXPECT_TRUE(isShown("attract"));
    }
};

TEST_F(KioskPrintTest, aPageGoesToTheQueueOfTheFileAndCounts)
{
    begin();
    navigator()->openPage(QStringLiteral("lupus"));
    ASSERT_TRUE(isPainted("lupus"));
    press("print");
    EXPECT_FALSE(isShown("saveThisPage"));
    EXPECT_FALSE(isShown("saveWholeGuide"));
    EXPECT_FALSE(isShown("printWholeGuide"));
    press("printThisPage");
    ASSERT_TRUE(waitUntil([this] { return !printers->jobs().isEmpty(); }));
    EXPECT_EQ(printers->jobs().front().queue, QStringLiteral("Front"));
    // Waiting for the printer is use.
    wait(10min);
    EXPECT_FALSE(isShown("askScreen"));
    printers->state = ui::JobState::Done;
    ASSERT_TRUE(waitUntil([this] { return !isShown("stopPrinting"); }));
    wait(91s);
    EXPECT_TRUE(isShown("askScreen"));
    wait(20s);
    EXPECT_EQ(readAll(tools.config.countsFile), "date,visits,pages,prints\n2026-12-01,1,1,1\n");
}

TEST_F(KioskPrintTest, whoPrintsAndGoesAtOnceGetsTheirPaper)
{
    open();
    press("begin-cy");
    printLupusAndGo();
    ASSERT_TRUE(printers->jobs().isEmpty()); // still being got ready
    EXPECT_EQ(catalogue.current().code, QStringLiteral("cy"));
    ASSERT_TRUE(waitUntil([this] { return printers->jobs().size() == 1; }));
    ASSERT_TRUE(waitUntil([this] { return catalogue.current().code == QLatin1String("en-GB"); }));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("CAR-T Guide"));
    EXPECT_EQ(readAll(tools.config.countsFile), "date,visits,pages,prints\n2026-12-01,1,1,0\n");
}

TEST_F(KioskPrintTest, whoComesNextWaitsForNobodysPaper)
{
    open();
    press("begin-cy");
    printLupusAndGo();
    press("attractHelp");
    EXPECT_TRUE(isShown("helpScreen"));
    EXPECT_FALSE(isShown("printStrip"));
    EXPECT_EQ(catalogue.current().code, QStringLiteral("en-GB"));
    QTest::qWait(1500); // longer than it would have taken
    EXPECT_TRUE(printers->jobs().isEmpty());
    press("finishAndClear");
    EXPECT_EQ(readAll(tools.config.countsFile), "date,visits,pages,prints\n2026-12-01,2,1,0\n");
}

TEST_F(KioskPrintTest, whoSendsTheirListAndGoesAtOnceGetsItToo)
{
    begin();
    navigator()->goToSheet();
    settle();
    press("print");
    press("finishAndClear");
    if (isShown("askScreen"))
        press("clearNow");
    EXPECT_TRUE(isShown("attract"));
    ASSERT_TRUE(printers->jobs().isEmpty());
    EXPECT_TRUE(waitUntil([this] { return printers->jobs().size() == 1; }));
}

TEST_F(KioskPrintTest, theNightlyRestartWaitsForWhatIsBeingGotReady)
{
    tools.config.nightlyRestart = QTime(3, 30);
    begin();
    now = QDateTime(QDate(2026, 12, 2), QTime(3, 31));
    printLupusAndGo();
    clock += 1min;
    ASSERT_TRUE(waitUntil([this] { return !endings.isEmpty() || !printers->jobs().isEmpty(); }));
    EXPECT_FALSE(printers->jobs().isEmpty());
    wait(0s); // it is cleared
    wait(10s);
    EXPECT_EQ(endings.value(0, -1), int(ui::KioskWindow::ForRestart));
}

TEST_F(KioskPrintTest, tooManyPagesAreNotPrinted)
{
    tools.config.pageCap = 1;
    begin();
    printLupus();
    ASSERT_TRUE(waitUntil([this] {
        return notice("printStrip").contains(QStringLiteral("the most pages that one visitor can print is 1. This"));
    }));
    EXPECT_TRUE(printers->jobs().isEmpty());
    EXPECT_FALSE(isShown("saveMadePages"));
}

TEST_F(KioskPrintTest, whatOneVisitorPrintsIsCountedTogether)
{
    const auto jobs = [this](qsizetype count) {
        return waitUntil([=, this] { return printers->jobs().size() == count; });
    };
    printers->state = ui::JobState::Done;
    begin();
    printLupus();
    ASSERT_TRUE(jobs(1));
    ASSERT_TRUE(waitUntil([this] { return !isShown("stopPrinting"); }));
    printLupus();
    ASSERT_TRUE(waitUntil([this] { return notice("printStrip").contains(QStringLiteral("to the printer already")); }));
    EXPECT_EQ(printers->jobs().size(), 1);
    press("finishAndClear");
    press("begin-en-GB");
    printLupus();
    EXPECT_TRUE(jobs(2)) << qPrintable(notice("printStrip"));
}

TEST_F(KioskPrintTest, whatThePrinterDidNotTakeIsNotCounted)
{
    printers->submission = ui::Submission::NotAccepting;
    begin();
    printLupus();
    ASSERT_TRUE(waitUntil([this] {
        return notice("printStrip").contains(QStringLiteral("tell somebody who works here"));
    })) << qPrintable(notice("printStrip"));
    ASSERT_TRUE(waitUntil([this] { return !isShown("stopPrinting"); }));
    printers->submission = ui::Submission::Accepted;
    printers->state = ui::JobState::Done;
    const qsizetype before = printers->jobs().size();
    printLupus();
    EXPECT_TRUE(waitUntil([=, this] { return printers->jobs().size() == before + 1; }))
        << qPrintable(notice("printStrip"));
}

TEST_F(KioskPrintTest, aMissingPrinterIsSaidInWords)
{
    printers->submission = ui::Submission::NoSuchPrinter;
    begin();
    printLupus();
    ASSERT_TRUE(waitUntil([this] {
        return notice("printStrip").contains(QStringLiteral("tell somebody who works here"));
    })) << qPrintable(notice("printStrip"));
    ASSERT_TRUE(waitUntil([this] { return !isShown("stopPrinting"); }));
    wait(90s);
    EXPECT_TRUE(isShown("askScreen"));
}

TEST_F(KioskPrintTest, whoFinishesWhileItPrintsLeavesNothingBehind)
{
    begin();
    printLupus();
    ASSERT_TRUE(waitUntil([this] { return !printers->jobs().isEmpty(); }));
    press("finishAndClear");
    ASSERT_TRUE(isShown("attract"));
    press("begin-en-GB");
    printers->state = ui::JobState::Done;
    QTest::qWait(1200);
    EXPECT_FALSE(isShown("printStrip"));
    wait(90s);
    EXPECT_TRUE(isShown("askScreen"));
    wait(20s);
    EXPECT_EQ(readAll(tools.config.countsFile), "date,visits,pages,prints\n2026-12-01,2,1,1\n");
}

TEST_F(KioskPrintTest, withoutAPrinterNothingOffersToPrint)
{
    tools.config.printer.clear();
    begin();
    EXPECT_FALSE(isShown("print"));
    navigator()->goToSheet();
    settle();
    EXPECT_FALSE(isShown("printSheet"));
}

} // namespace
