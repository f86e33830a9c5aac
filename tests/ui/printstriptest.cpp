// SPDX-License-Identifier: MIT
#include "guide/booklet.h"
#include "printworld.h"
#include "ui/workbar.h"

#include <QAccessible>

namespace
{

TEST_F(PrintStripTest, aPageIsOfferedBesideTheWholeGuide)
{
    openAndPaint("lupus");
    press("print");
    EXPECT_TRUE(said().startsWith(QStringLiteral("You are reading “Lupus”. The whole guide is about ")));
    for (const char *choice : {"printThisPage", "saveThisPage", "printWholeGuide", "saveWholeGuide"})
        EXPECT_TRUE(isOffered(choice)) << choice;
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("printThisPage"));
}

TEST_F(PrintStripTest, whereThereIsNoPageTheWholeGuideIsOffered)
{
    open();
    pressPrint();
    EXPECT_FALSE(isOffered("printThisPage"));
    EXPECT_FALSE(isOffered("saveThisPage"));
    EXPECT_TRUE(isOffered("printWholeGuide"));
}

TEST_F(PrintStripTest, whatIsOnlyOfferedGoesWhenGetHelpNowOpens)
{
    openAndPaint("lupus");
    window->resize(1280, 800);
    pressPrint();
    ASSERT_TRUE(strip()->isVisible());
    key(Qt::Key_F1);
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("helpBack"));
    find<QWidget>("print")->setFocus();
    key(Qt::Key_Escape);
    EXPECT_EQ(title(), QStringLiteral("Lupus - CAR-T Guide")) << "Esc leads back from the bar too";
}

TEST_F(PrintStripTest, whatIsBeingMadeIsStillSeenOnGetHelpNow)
{
    openAndPaint("lupus");
    pressPrint();
    press("printWholeGuide");
    key(Qt::Key_F1);
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_TRUE(isOffered("cancelMaking"));
}

TEST_F(PrintStripTest, getHelpNowIsAPageToo)
{
    open();
    key(Qt::Key_F1);
    pressPrint();
    press("printThisPage");
    ASSERT_TRUE(isSent());
    EXPECT_EQ(titles, QStringList{guide.title(guide::kHelpPage)});
}

TEST_F(PrintStripTest, aPageGoesToThePrinterAsAPdfOfItsOwnName)
{
    openAndPaint("lupus");
    pressPrint();
    press("printThisPage");
    ASSERT_TRUE(isSent());
    EXPECT_EQ(titles, QStringList{QStringLiteral("Lupus")});
    EXPECT_TRUE(sent.bytes.startsWith("%PDF"));
    EXPECT_GE(sent.pages, 1);
}

TEST_F(PrintStripTest, theWholeGuideIsSentOnlyWhenItsPagesHaveBeenAgreedTo)
{
    openAndPaint("lupus");
    pressPrint();
    press("printWholeGuide");
    ASSERT_TRUE(says(QStringLiteral("Print all of them?")));
    EXPECT_TRUE(titles.isEmpty());
    press("printAllPages");
    ASSERT_EQ(titles, QStringList{guide::bookletTitle()});
    EXPECT_GT(sent.pages, 3);
    told({ui::asItIs(QStringLiteral("Printed.")), true});
    EXPECT_FALSE(isOffered("saveMadePages"));
}

TEST_F(PrintStripTest, theWholeGuideThatIsNotAgreedToIsNotSent)
{
    openAndPaint("lupus");
    pressPrint();
    press("printWholeGuide");
    ASSERT_TRUE(says(QStringLiteral("Print all of them?")));
    press("doNotPrint");
    EXPECT_TRUE(says(QStringLiteral("Nothing was printed.")));
    EXPECT_TRUE(titles.isEmpty());
}

TEST_F(PrintStripTest, aBarShowsHowFarTheGuideIsAndIsGoneAtItsEnd)
{
    openAndPaint("lupus");
    pressPrint();
    auto *const bar = strip()->findChild<ui::WorkBar *>();
    EXPECT_FALSE(bar->isVisible());
    press("printWholeGuide");
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->maximum(), 100);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_TRUE(waitUntil([&] { return bar->value() > 0; }));
    EXPECT_TRUE(said().contains(QStringLiteral("%1% done").arg(bar->value())));
    QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(bar);
    EXPECT_EQ(access->role(), QAccessible::ProgressBar);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("How far it is"));
    EXPECT_EQ(access->valueInterface()->currentValue().toInt(), bar->value());
    ASSERT_TRUE(says(QStringLiteral("Print all of them?")));
    EXPECT_FALSE(bar->isVisible());
    press("printAllPages");
    told({ui::asItIs(QStringLiteral("Printing.")), false, [] {}});
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->maximum(), 0) << "not known";
    told({ui::asItIs(QStringLiteral("Printed.")), true});
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(PrintStripTest, cancelWorksAtOnceAndLeavesNoFile)
{
    file = folder.filePath(QStringLiteral("guide.pdf"));
    openAndPaint("lupus");
    pressPrint();
    press("saveWholeGuide");
    ASSERT_TRUE(says(QStringLiteral("Getting the whole guide ready")));
    press("cancelMaking");
    EXPECT_TRUE(said().contains(QStringLiteral("Stopped. Nothing was saved.")));
    QTest::qWait(1500);
    EXPECT_EQ(keptFiles(), QStringList());
    EXPECT_TRUE(said().contains(QStringLiteral("Stopped. Nothing was saved.")));
}

TEST_F(PrintStripTest, theWindowIsUsedWhileTheGuideIsMade)
{
    openAndPaint("lupus");
    pressPrint();
    press("printWholeGuide");
    key(Qt::Key_F1);
    EXPECT_TRUE(isShown("helpScreen"));
    EXPECT_TRUE(says(QStringLiteral("Print all of them?")));
}

TEST_F(PrintStripTest, aClosedStripComesBackWhenThereIsSomethingToSay)
{
    openAndPaint("lupus");
    pressPrint();
    press("printWholeGuide");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(isShown("printStrip"));
    pressPrint();
    EXPECT_FALSE(isOffered("printWholeGuide")); // one thing at a time
    EXPECT_TRUE(says(QStringLiteral("Print all of them?")));
}

TEST_F(PrintStripTest, savingPutsThePdfWhereAsked)
{
    file = folder.filePath(QStringLiteral("page.pdf"));
    openAndPaint("lupus");
    pressPrint();
    press("saveThisPage");
    ASSERT_TRUE(says(QStringLiteral("“Lupus” is saved as ")));
    EXPECT_EQ(offeredName, QStringLiteral("CAR-T Guide - Lupus.pdf"));
    EXPECT_TRUE(readAll(file).startsWith("%PDF"));
    EXPECT_TRUE(titles.isEmpty());
}

TEST_F(PrintStripTest, whatCannotBeSavedIsSaidAndOfferedAgain)
{
    file = folder.filePath(QStringLiteral("no such folder/page.pdf"));
    openAndPaint("lupus");
    pressPrint();
    press("saveThisPage");
    ASSERT_TRUE(says(QStringLiteral("Choose another place.")));
    file = folder.filePath(QStringLiteral("page.pdf"));
    press("saveMadePages");
    EXPECT_TRUE(says(QStringLiteral("is saved as ")));
}

TEST_F(PrintStripTest, printingIsStoppedFromTheStripAndThePdfOffered)
{
    openAndPaint("lupus");
    pressPrint();
    press("printThisPage");
    ASSERT_TRUE(isSent());
    int stopped = 0;
    told({ui::asItIs(QStringLiteral("Printing.")), false, [&] {
              ++stopped;
              told({ui::asItIs(QStringLiteral("Printing was stopped."))});
          }});
    EXPECT_EQ(said().trimmed(), QStringLiteral("Printing."));
    press("stopPrinting");
    EXPECT_EQ(stopped, 1);
    EXPECT_EQ(said().trimmed(), QStringLiteral("Printing was stopped."));
    EXPECT_TRUE(isOffered("saveMadePages"));
    EXPECT_FALSE(isOffered("stopPrinting"));
}

TEST_F(PrintStripTest, whatThePrinterSaidIsSaidInTheLanguageOfNow)
{
    QString words = QStringLiteral("Printing.");
    const ui::Sentence sentence = [&words] { return words; };
    openAndPaint("lupus");
    pressPrint();
    press("printThisPage");
    ASSERT_TRUE(isSent());
    for (const bool goesOn : {true, false}) {
        ui::PrintNews news{sentence};
        news.stop = goesOn ? [] {} : std::function<void()>();
        told(news);
        ASSERT_EQ(said().trimmed(), words);
        words = QStringLiteral("Yn argraffu: %1").arg(goesOn);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(strip(), &change);
        EXPECT_EQ(said().trimmed(), words);
    }
}

TEST_F(PrintStripTest, aSecondPressNeverChoosesWhatHasJustCome)
{
    openAndPaint("lupus");
    pressPrint();
    key(Qt::Key_Return);
    ASSERT_TRUE(isSent());
    told({ui::asItIs(QStringLiteral("Printing.")), false, [] {}});
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("noticeClose"));
}

TEST_F(PrintStripTest, withoutAnEngineASentenceSaysSo)
{
    start.sheet.pdfMaker = nullptr;
    openAndPaint("lupus");
    pressPrint();
    press("printThisPage");
    EXPECT_TRUE(said().contains(QStringLiteral("a part of the guide is missing")));
    EXPECT_TRUE(titles.isEmpty());
}

TEST_F(PrintStripTest, withoutAPrinterPagesAreSaved)
{
    start.sheet.print = nullptr;
    openAndPaint("lupus");
    pressPrint();
    EXPECT_FALSE(isOffered("printThisPage"));
    EXPECT_FALSE(isOffered("printWholeGuide"));
    EXPECT_TRUE(isOffered("saveThisPage"));
    EXPECT_TRUE(isOffered("saveWholeGuide"));
}

TEST_F(PrintStripTest, closingGivesTheKeyboardBackToThePage)
{
    openAndPaint("lupus");
    pressPrint();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(isShown("printStrip"));
    EXPECT_TRUE(view()->isAncestorOf(QApplication::focusWidget()));
}

} // namespace
