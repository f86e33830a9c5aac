// SPDX-License-Identifier: MIT
#include "kioskworld.h"
#include "ui/bar.h"

#include <QLineEdit>
#include <QTextEdit>

namespace
{

using namespace std::chrono_literals;

class KioskWindowTest : public KioskTest
{
protected:
    KioskWindowTest() { tools.config.pageCap = 8; }

    QPoint corner() const { return {window->width() - 10, 10}; }
    /// Goes to a part of the sheet, whether the rail has room or not. False: a kiosk has no such part.
    bool goToPart(int number)
    {
        auto *const row = window->findChild<QAbstractButton *>(QStringLiteral("sheetPart%1").arg(number));
        if (!row || row->isHidden())
            return false;
        row->click();
        settle();
        return true;
    }
    QStringList writable() const
    {
        QStringList found;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible()
                && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)))
                found.append(widget->objectName());
        }
        return found;
    }
};

TEST_F(KioskWindowTest, theFirstScreenOffersEveryLanguageAndHelp)
{
    open();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_TRUE(isShown("attract"));
    EXPECT_EQ(find<QAbstractButton>("begin-en-GB")->text(), QStringLiteral("English"));
    EXPECT_EQ(find<QAbstractButton>("begin-cy")->text(), QStringLiteral("Cymraeg"));
    press("attractHelp");
    EXPECT_TRUE(isShown("helpScreen"));
    EXPECT_TRUE(isShown("footBar"));
}

TEST_F(KioskWindowTest, aVisitBeginsInTheLanguageThatWasTouched)
{
    open();
    press("begin-cy");
    EXPECT_TRUE(isShown("homeScreen"));
    EXPECT_EQ(catalogue.current().code, QStringLiteral("cy"));
    press("finishAndClear");
    EXPECT_TRUE(isShown("attract"));
    EXPECT_EQ(catalogue.current().code, QStringLiteral("en-GB"));
}

TEST_F(KioskWindowTest, everythingToTouchIsLargeEnough)
{
    const auto check = [this] {
        constexpr int kLeast = 56;
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->height(), kLeast) << qPrintable(button->objectName() + button->text());
            }
        }
        EXPECT_EQ(cutOff(*window), QStringList());
    };
    open();
    check();
    press("begin-en-GB");
    check();
    for (const auto go :
         {&ui::Navigator::goToLook, &ui::Navigator::goToHelp, &ui::Navigator::goToWizard, &ui::Navigator::goToSheet}) {
        (navigator()->*go)();
        settle();
        check();
    }
}

TEST_F(KioskWindowTest, nobodyTypesAndNothingIsKeptOrSaved)
{
    begin();
    EXPECT_FALSE(isShown("find"));
    navigator()->goToLook();
    settle();
    EXPECT_FALSE(isShown("keep"));
    EXPECT_FALSE(isShown("followSystem"));
    EXPECT_TRUE(isShown("moreSpace"));
    navigator()->goToSheet();
    settle();
    int parts = 0;
    for (int part = 0; part < 14; ++part) {
        parts += goToPart(part);
        if (auto *interpreter = find<QAbstractButton>("need-interpreter"))
            interpreter->click();
        settle();
        EXPECT_EQ(writable(), QStringList()) << part;
        for (const char *gone : {"keepList", "saveListAs", "openList", "forgetList", "savePdf", "copySheet", "addOwn"})
            EXPECT_FALSE(isShown(gone)) << gone << part;
    }
    EXPECT_EQ(parts, 13); // all but the visit, which is fields and nothing else
}

TEST_F(KioskWindowTest, theWizardSaysWhatForgetsTheAnswersHere)
{
    begin();
    navigator()->goToWizard();
    settle();
    QStringList said;
    // Also those of the rail, for which there is room on a larger screen only.
    for (const QLabel *label : window->findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_EQ(said.filter(QStringLiteral("are forgotten when you press “Finish and clear”")).size(), 2)
        << qPrintable(said.join(u'\n'));
    EXPECT_EQ(said.filter(QStringLiteral("close the guide")), QStringList());
    EXPECT_EQ(said.filter(QStringLiteral("keyboard")), QStringList());
}

TEST_F(KioskWindowTest, aStillScreenAsksAndThenClears)
{
    begin();
    navigator()->goToLook();
    wait(89s);
    EXPECT_FALSE(isShown("askScreen"));
    wait(1s);
    ASSERT_TRUE(isShown("askScreen"));
    EXPECT_TRUE(find("askScreen")->accessibleName().contains(QStringLiteral("20 seconds")));
    wait(10s);
    EXPECT_TRUE(find("askScreen")->accessibleName().contains(QStringLiteral("10 seconds")));
    press("stay");
    EXPECT_TRUE(isShown("lookScreen"));
    wait(89s);
    EXPECT_TRUE(isShown("lookScreen"));
    wait(1s);
    EXPECT_TRUE(isShown("askScreen"));
    wait(20s);
    EXPECT_TRUE(isShown("attract"));
}

TEST_F(KioskWindowTest, aTouchAnywhereIsAnAnswer)
{
    begin();
    wait(95s);
    ASSERT_TRUE(isShown("askScreen"));
    tap(QPoint(window->width() - 20, 300));
    QTest::qWait(300);
    EXPECT_TRUE(isShown("homeScreen"));
}

TEST_F(KioskWindowTest, whatWouldBeLostIsAskedAbout)
{
    begin();
    navigator()->goToSheet();
    settle();
    ASSERT_TRUE(goToPart(1));
    for (QAbstractButton *row : window->findChildren<QAbstractButton *>()) {
        if (row->isVisible() && row->isCheckable() && !row->isChecked()) {
            row->click();
            break;
        }
    }
    settle();
    ASSERT_NE(window->visit().visitor(), ui::VisitorState());
    press("finishAndClear");
    ASSERT_TRUE(isShown("askScreen"));
    press("stay");
    EXPECT_TRUE(isShown("sheetScreen"));
    // A hand that trembles presses twice, and means the question by neither.
    press("finishAndClear");
    press("finishAndClear");
    ASSERT_TRUE(isShown("askScreen"));
    ASSERT_NE(window->visit().visitor(), ui::VisitorState());
    press("clearNow");
    EXPECT_TRUE(isShown("attract"));
    EXPECT_EQ(window->visit().visitor(), ui::VisitorState());
}

TEST_F(KioskWindowTest, anOutsideAddressIsWordsAndACodeAndOpensNothing)
{
    begin();
    navigator()->openPage(QStringLiteral("find-a-trial"));
    ASSERT_TRUE(isPainted("find-a-trial"));
    emit find<web::Reader>("reader")->outsideLinkPressed(QUrl(QStringLiteral("https://example.org/a")));
    settle();
    EXPECT_TRUE(notice("notice").contains(QStringLiteral("https://example.org/a")));
    EXPECT_TRUE(isShown("qrCode"));
    EXPECT_FALSE(isShown("noticeOpen"));
    EXPECT_FALSE(isShown("noticeCopy"));
    EXPECT_TRUE(isShown("noticeClose"));
    EXPECT_EQ(cutOff(*find("notice")), QStringList());
    press("noticeClose");
    EXPECT_FALSE(isShown("qrCode"));
}

TEST_F(KioskWindowTest, staffLeaveByFiveTapsAndThePin)
{
    open();
    for (int i = 0; i < 4; ++i)
        tap(corner());
    EXPECT_FALSE(isShown("pinPad"));
    tap(corner());
    ASSERT_TRUE(isShown("pinPad"));
    for (const char *digit : {"pin1", "pin2", "pin3", "pin4", "pinEnter"})
        press(digit);
    EXPECT_TRUE(endings.isEmpty());
    EXPECT_EQ(find<QLabel>("pinSaid")->text(), QStringLiteral("That is not the PIN."));
    for (const char *digit : {"pin4", "pin7", "pin1", "pin2", "pinDelete", "pin1", "pinEnter"})
        press(digit);
    EXPECT_EQ(endings, QList<int>{ui::KioskWindow::ByStaff});
}

TEST_F(KioskWindowTest, threeWrongPinsPause)
{
    open();
    for (int i = 0; i < 5; ++i)
        tap(corner());
    for (int i = 0; i < 3; ++i)
        press("pinEnter");
    EXPECT_TRUE(find<QLabel>("pinSaid")->text().contains(QStringLiteral("60 seconds")));
    EXPECT_FALSE(find<QAbstractButton>("pin4")->isEnabled());
    press("pinLeave");
    EXPECT_TRUE(isShown("attract"));
}

TEST_F(KioskWindowTest, withoutAPinTheGestureDoesNothing)
{
    tools.config.staffPinHash.clear();
    open();
    for (int i = 0; i < 10; ++i)
        tap(corner());
    EXPECT_TRUE(isShown("attract"));
}

TEST_F(KioskWindowTest, theNightlyRestartWaitsForTheVisitor)
{
    tools.config.nightlyRestart = QTime(3, 30);
    begin();
    now = QDateTime(QDate(2026, 12, 2), QTime(3, 31));
    wait(1s);
    EXPECT_TRUE(endings.isEmpty());
    press("finishAndClear");
    wait(9s);
    EXPECT_TRUE(endings.isEmpty());
    wait(1s);
    EXPECT_EQ(endings.value(0, -1), int(ui::KioskWindow::ForRestart));
}

TEST_F(KioskWindowTest, whereThereCanBeNoPagesTheScreenSaysSoAndHelps)
{
    start.engineTrouble = [] { return QStringLiteral("A part is missing."); };
    open();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_TRUE(find<QLabel>("attractPrompt")->text().contains(QStringLiteral("desk 2")));
    EXPECT_FALSE(isShown("begin-en-GB"));
    press("attractHelp");
    EXPECT_TRUE(isShown("helpScreen"));
}

} // namespace
