// SPDX-License-Identifier: MIT
#include "printworld.h"
#include "ui/pagescreen.h"
#include "ui/workbar.h"

#include <QLineEdit>

namespace
{

/// The sheet's editor, come to from the wizard.
class SheetPrintingTest : public PrintStripTest
{
protected:
    SheetPrintingTest()
    {
        start.sheet.style = readAll(QStringLiteral(CARTGUIDE_SOURCE_DIR "/resources/style/sheet.css"));
    }
    void goToSheet()
    {
        openAndPaint("lupus");
        emit find<ui::PageScreen>("pageScreen")->actionPressed(QStringLiteral("eligibility"));
        settle();
        ASSERT_TRUE(isShown("wizardScreen"));
        pressPrint();
        EXPECT_FALSE(isShown("printStrip"));
        ASSERT_TRUE(isShown("sheetScreen"));
    }
    QString notice() const { return find<QWidget>("sheetNotice")->accessibleName().trimmed(); }
    ui::WorkBar *noticeBar() const { return find<QWidget>("sheetNotice")->findChild<ui::WorkBar *>(); }
    void addOwn(const char *words)
    {
        for (QLineEdit *field : window->findChildren<QLineEdit *>(QStringLiteral("ownWords"))) {
            if (!field->isVisible())
                continue;
            field->setText(QLatin1String(words));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
};

TEST_F(SheetPrintingTest, theWizardLeadsToTheSheetAndTheSheetPrintsItself)
{
    goToSheet();
    pressPrint();
    ASSERT_TRUE(isSent());
    EXPECT_EQ(titles, QStringList{QStringLiteral("My questions for the doctor")});
}

TEST_F(SheetPrintingTest, printingIsStoppedFromTheEditorAndNothingIsSentTwice)
{
    goToSheet();
    pressPrint();
    ASSERT_TRUE(isSent());
    int stopped = 0;
    told({ui::asItIs(QStringLiteral("Printing.")), false, [&] {
              ++stopped;
              told({ui::asItIs(QStringLiteral("Printing was stopped."))});
          }});
    find<QWidget>("sheetNotice")->hide();
    pressPrint();
    settle();
    EXPECT_EQ(titles.size(), 1);
    EXPECT_EQ(notice(), QStringLiteral("Printing."));
    press("stopPrinting");
    EXPECT_EQ(stopped, 1);
    EXPECT_EQ(notice(), QStringLiteral("Printing was stopped."));
    EXPECT_FALSE(isOffered("stopPrinting"));
    pressPrint();
    EXPECT_TRUE(waitUntil([this] { return titles.size() == 2; }));
}

TEST_F(SheetPrintingTest, whatThePrinterSaidIsSaidInTheLanguageOfNow)
{
    goToSheet();
    pressPrint();
    ASSERT_TRUE(isSent());
    QString words = QStringLiteral("Printing.");
    told({[&words] { return words; }, false, [] {}});
    words = QStringLiteral("Yn argraffu.");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(find<QWidget>("sheetNotice"), &change);
    EXPECT_EQ(notice(), words);
}

TEST_F(SheetPrintingTest, aSheetThatKeepsOneWaitingSaysSoAndCanBeCancelled)
{
    goToSheet();
    web::PdfRequest before;
    before.html = [](const guide::PaperLayout &) { return "<p>" + QByteArray("words ").repeated(400'000); };
    const int ticket = maker.make(before);
    addOwn("Can my sister come?");
    pressPrint();
    ASSERT_TRUE(waitUntil([this] { return isShown("cancelMaking"); }));
    EXPECT_EQ(notice(), QStringLiteral("Getting your sheet ready…"));
    EXPECT_TRUE(noticeBar()->isVisible());
    press("cancelMaking");
    EXPECT_EQ(notice(), QStringLiteral("Stopped. Nothing was printed."));
    EXPECT_FALSE(noticeBar()->isVisible());
    pressPrint();
    pressPrint();
    ASSERT_TRUE(waitUntil([this] { return isShown("cancelMaking"); }));
    maker.cancel(ticket);
    ASSERT_TRUE(isSent());
    EXPECT_FALSE(find<QWidget>("sheetNotice")->isVisible());
    QTest::qWait(500);
    EXPECT_EQ(titles.size(), 1) << "once, however often it was pressed while one had to wait";
}

} // namespace
