// SPDX-License-Identifier: MIT
#include "sheetworld.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace
{

TEST_F(SheetScreenTest, tickingChoosesAndUntickingTakesOff)
{
    open();
    press("tick-candidate");
    ASSERT_EQ(visitor.sheet.items().size(), 1);
    EXPECT_EQ(visitor.sheet.items().first().id, QStringLiteral("candidate"));
    press("tick-candidate");
    EXPECT_TRUE(visitor.sheet.items().isEmpty());
}

TEST_F(SheetScreenTest, theRailCountsWhatIsChosen)
{
    open();
    press("tick-candidate");
    EXPECT_EQ(button("sheetPart0")->accessibleDescription(), QStringLiteral("1"));
    EXPECT_EQ(button("sheetPart1")->accessibleDescription(), QStringLiteral("You are here. 1 of 8"));
    EXPECT_EQ(button("sheetPart2")->accessibleDescription(), QStringLiteral("0 of 8"));
}

TEST_F(SheetScreenTest, aStarSaysWhatItIsAndWhetherItIsOn)
{
    open();
    QAbstractButton *const star = button("star-candidate");
    ASSERT_TRUE(star);
    QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(star);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("Most important: Am I a candidate for CAR-T therapy?"));
    EXPECT_TRUE(access->state().checkable);
    EXPECT_FALSE(access->state().checked);
    press("star-candidate");
    EXPECT_TRUE(access->state().checked);
    EXPECT_TRUE(button("tick-candidate")->isChecked());
}

TEST_F(SheetScreenTest, everythingToPressIsLargeEnough)
{
    open();
    press("tick-candidate");
    for (const int part : {0, 1, 11, 12, 13}) {
        goToPart(part);
        for (const QAbstractButton *each : screen->findChildren<QAbstractButton *>()) {
            if (!each->isVisible())
                continue;
            EXPECT_GE(each->height(), 44) << qPrintable(each->objectName());
            EXPECT_GE(each->width(), 44) << qPrintable(each->objectName());
        }
    }
}

TEST_F(SheetScreenTest, aSixthStarIsToldAndNothingIsLost)
{
    open();
    for (int i = 0; i < 6; ++i)
        press(QStringLiteral("star-") + questions::bankOf(questions::Topic::Candidate)[std::size_t(i)].id);
    EXPECT_EQ(visitor.sheet.starCount(), 5);
    EXPECT_EQ(visitor.sheet.items().size(), 5);
    EXPECT_TRUE(notice().contains(questions::sentenceFor(questions::Outcome::FiveStarred)));
    EXPECT_FALSE(button(QStringLiteral("star-") + questions::bankOf(questions::Topic::Candidate)[5].id)->isChecked());
}

TEST_F(SheetScreenTest, whatTheStarsAreForIsSaidByHowManyThereAre)
{
    static_assert(questions::kMaxStars == 5, "the words say five");
    open();
    const auto said = [this] { return find<QLabel>(QStringLiteral("starCount"))->text(); };
    QStringList all{said()};
    for (int i = 0; i < 5; ++i) {
        press(QStringLiteral("star-") + questions::bankOf(questions::Topic::Candidate)[std::size_t(i)].id);
        all << said();
    }
    const QStringList expected{
        QStringLiteral("Star the questions that are most important to you, up to five. They are printed first."),
        QStringLiteral("You have starred 1 of five. Your starred questions are printed first."),
        QStringLiteral("You have starred 2 of five. Your starred questions are printed first."),
        QStringLiteral("You have starred 3 of five. Your starred questions are printed first."),
        QStringLiteral("You have starred 4 of five. Your starred questions are printed first."),
        QStringLiteral(
            "You have starred five. They are printed first. To star another, take the star off one of them."),
    };
    EXPECT_EQ(all, expected);
    goToPart(0);
    EXPECT_EQ(said(), expected.last());
}

TEST_F(SheetScreenTest, ownWordsAreAddedByKeysAlone)
{
    open();
    addOwn("Can my sister come?");
    ASSERT_EQ(visitor.sheet.ownCount(), 1);
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("ownWords"))->text(), QString());
    EXPECT_TRUE(notice().contains(QStringLiteral("Can my sister come?")));
}

TEST_F(SheetScreenTest, wordsThatAreRefusedStayInTheField)
{
    open();
    addOwn("Can my sister come?");
    addOwn("Can my sister come?");
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("ownWords"))->text(), QStringLiteral("Can my sister come?"));
    EXPECT_EQ(visitor.sheet.ownCount(), 1);
}

TEST_F(SheetScreenTest, whatIsTakenOffComesBackByUndo)
{
    open();
    addOwn("Can my sister come?");
    goToPart(0);
    press("remove");
    EXPECT_TRUE(visitor.sheet.items().isEmpty());
    press("noticeUndo");
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Can my sister come?")});
}

TEST_F(SheetScreenTest, altAndArrowsMoveAQuestionAndTheKeyboardGoesWithIt)
{
    open();
    addOwn("First?");
    addOwn("Second?");
    addOwn("Third?");
    goToPart(0);
    QWidget *const last = screen->findChildren<QWidget *>(QStringLiteral("myQuestion3")).first();
    last->findChild<QAbstractButton *>(QStringLiteral("remove"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    settle();
    EXPECT_EQ(listed(), (QStringList{QStringLiteral("First?"), QStringLiteral("Third?"), QStringLiteral("Second?")}));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Take off: Third?"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(listed().last(), QStringLiteral("Third?"));
}

TEST_F(SheetScreenTest, theMouseDrawsAQuestionAlong)
{
    open();
    addOwn("First?");
    addOwn("Second?");
    addOwn("Third?");
    goToPart(0);
    QWidget *const first = screen->findChildren<QWidget *>(QStringLiteral("myQuestion1")).first();
    const QPoint hold(10, first->height() - 60);
    QTest::mousePress(first, Qt::LeftButton, {}, hold);
    QTest::mouseMove(first, hold + QPoint(0, 30));
    QTest::mouseMove(first, hold + QPoint(0, first->height() + 40));
    QTest::mouseMove(first, hold + QPoint(0, 2 * first->height() + 80));
    QTest::mouseRelease(first, Qt::LeftButton, {}, hold);
    settle();
    EXPECT_EQ(listed(), (QStringList{QStringLiteral("Second?"), QStringLiteral("Third?"), QStringLiteral("First?")}));
}

/// Where Tab leads from the title of "My list", up to the field for words of one's own.
QStringList stopsOfMyList(const QWidget *title)
{
    QStringList stops;
    for (QWidget *it = title->nextInFocusChain(); it != title; it = it->nextInFocusChain()) {
        if (!it->isVisible() || !(it->focusPolicy() & Qt::TabFocus))
            continue;
        stops << (it->objectName() == QStringLiteral("ownWords") ? it->objectName() : it->accessibleName());
        if (stops.last() == QStringLiteral("ownWords"))
            break;
    }
    return stops;
}

TEST_F(SheetScreenTest, tabGoesThroughMyListInTheOrderItIsSeen)
{
    const QString first = QStringLiteral("First?");
    const QString second = QStringLiteral("Second?");
    const auto star = [](const QString &words) { return QStringLiteral("Most important: ") + words; };
    const auto link = [](const char *what, const QString &words) { return QLatin1String(what) + words; };
    const auto wanted = [&](const QString &above, const QString &below) {
        return QStringList{star(above),
                           link("Move down: ", above),
                           link("Change: ", above),
                           link("Take off: ", above),
                           star(below),
                           link("Move up: ", below),
                           link("Change: ", below),
                           link("Take off: ", below),
                           QStringLiteral("ownWords")};
    };
    open();
    goToPart(0);
    const auto *title = find<QWidget>(QStringLiteral("sheetMyListTitle"));
    ASSERT_TRUE(title);
    addOwn("First?");
    addOwn("Second?");
    EXPECT_EQ(stopsOfMyList(title), wanted(first, second));
    press("moveDown");
    EXPECT_EQ(stopsOfMyList(title), wanted(second, first));
    press("remove");
    press("noticeUndo");
    EXPECT_EQ(stopsOfMyList(title), wanted(second, first));
}

TEST_F(SheetScreenTest, ownWordsAreChangedInTheirPlace)
{
    open();
    addOwn("Can my sister come?");
    goToPart(0);
    press("change");
    auto *const editor = find<QLineEdit>(QStringLiteral("changeWords"));
    ASSERT_TRUE(editor);
    EXPECT_EQ(QApplication::focusWidget(), editor);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_TRUE(editor->isVisible()); // no words at all are refused, and the field stays open
    QTest::keyClicks(editor, QStringLiteral("Can my brother come?"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Can my brother come?")});
    press("noticeUndo");
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Can my sister come?")});
}

TEST_F(SheetScreenTest, withNothingChosenItSaysThatTheSixPrint)
{
    open();
    goToPart(0);
    EXPECT_TRUE(find<QWidget>(QStringLiteral("nothingChosen")));
    ASSERT_TRUE(find<QLabel>(QStringLiteral("previewNote")));
    addOwn("Can my sister come?");
    EXPECT_FALSE(find<QWidget>(QStringLiteral("nothingChosen")));
}

TEST_F(SheetScreenTest, suggestionsCarryTheirReason)
{
    using eligibility::Choice;
    visitor.answers.set(eligibility::QuestionId::Condition, Choice::Lupus);
    visitor.answers.set(eligibility::QuestionId::Cancer, Choice::LongerAgo);
    screen->addSuggestions();
    EXPECT_GE(visitor.sheet.items().size(), 6);
    open();
    bool found = false;
    for (int part = 1; part <= questions::kTopicCount; ++part) {
        goToPart(part);
        for (const QAbstractButton *each : screen->findChildren<QAbstractButton *>())
            found = found
                || (each->isVisible() && each->accessibleDescription().contains(QStringLiteral("Because you said")));
    }
    EXPECT_TRUE(found);
}

TEST_F(SheetScreenTest, theQuestionsCanBeTakenToThePhoneAndCopied)
{
    open();
    addOwn("Can my sister come?");
    press("toPhone");
    ASSERT_TRUE(find<QLabel>(QStringLiteral("codeText")));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("codeText"))->text().contains(QStringLiteral("Can my sister come?")));
    press("phoneCopy");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Can my sister come?")));
    press("phoneBack");
    EXPECT_FALSE(find<QLabel>(QStringLiteral("codeText")));
}

TEST_F(SheetScreenTest, aLongListIsSeveralCodesOneAtATime)
{
    for (int i = 0; i < 30; ++i)
        visitor.sheet.addOwn(QStringLiteral("Question number %1, which is long enough to fill a line?").arg(i));
    open();
    press("toPhone");
    ASSERT_TRUE(button("nextCode"));
    EXPECT_FALSE(button("codeBefore"));
    while (button("nextCode"))
        press("nextCode");
    EXPECT_EQ(QApplication::focusWidget(), button("codeBefore"));
}

TEST_F(SheetScreenTest, aCodeIsSeenWholeAtLargeTextInALowWindow)
{
    for (int i = 0; i < 30; ++i)
        visitor.sheet.addOwn(QStringLiteral("Question number %1, which is long enough to fill a line?").arg(i));
    appearance.apply(QStringLiteral("light"), 200);
    open(QSize(1024, 430));
    press("seeMySheet");
    press("toPhone");
    auto *const scroll = find<QScrollArea>(QStringLiteral("sheetPhoneScroll"));
    const auto *const code = find<QWidget>(QStringLiteral("qrCode"));
    ASSERT_TRUE(scroll && code);
    const auto isWhole = [&] {
        const QRect place(code->mapTo(scroll->viewport(), QPoint()), code->size());
        return scroll->viewport()->rect().contains(place);
    };
    EXPECT_TRUE(button("phoneBackAbove"));
    for (const auto step : {QAbstractSlider::SliderPageStepAdd, QAbstractSlider::SliderPageStepSub}) {
        bool seen = false;
        for (int i = 0; i < 20; ++i) {
            scroll->verticalScrollBar()->triggerAction(step);
            seen = seen || isWhole();
        }
        EXPECT_TRUE(seen) << step;
    }
    find<QWidget>(QStringLiteral("qrCode"))->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(isWhole());
    press("phoneBackAbove");
    EXPECT_FALSE(find<QWidget>(QStringLiteral("sheetPhone")));
}

TEST_F(SheetScreenTest, withoutTheEngineTheSheetSaysSoAndTheTextCanStillBeCopied)
{
    open();
    addOwn("Can my sister come?");
    press("printSheet");
    EXPECT_EQ(printed, 0);
    EXPECT_NE(notice(), QString());
    press("copySheet");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Can my sister come?")));
}

TEST_F(SheetScreenTest, backLeadsToTheQuestionsFromWhateverStandsInTheirPlace)
{
    open(QSize(1024, 520));
    EXPECT_FALSE(screen->goBack());
    press("seeMySheet");
    EXPECT_TRUE(screen->goBack());
    EXPECT_FALSE(find<QWidget>(QStringLiteral("preview")));
    press("seeMySheet");
    screen->resize(1280, 720);
    settle(); // they stand beside each other now
    EXPECT_FALSE(screen->goBack());
    screen->askBeforeLeaving();
    EXPECT_TRUE(screen->goBack());
    EXPECT_FALSE(find<QWidget>(QStringLiteral("sheetLeave")));
}

TEST_F(SheetScreenTest, whatIsNeededIsTickedAndTyped)
{
    open();
    goToPart(11);
    press("need-interpreter");
    auto *const language = find<QLineEdit>(QStringLiteral("interpreterLanguage"));
    ASSERT_TRUE(language);
    QTest::keyClicks(language, QStringLiteral("Polish "));
    EXPECT_EQ(visitor.sheet.interpreterLanguage(), QStringLiteral("Polish"));
    EXPECT_EQ(language->text(), QStringLiteral("Polish ")); // the space is the beginning of another word
    EXPECT_TRUE(visitor.sheet.needs().testFlag(questions::Need::Interpreter));
}

TEST_F(SheetScreenTest, whereThereIsNoRoomTheSheetIsBehindAButton)
{
    open(QSize(1024, 520));
    EXPECT_FALSE(find<QWidget>(QStringLiteral("preview")));
    press("seeMySheet");
    EXPECT_TRUE(find<QWidget>(QStringLiteral("preview")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(find<QWidget>(QStringLiteral("preview")));
    appearance.apply(QStringLiteral("light"), 200);
    settle();
    EXPECT_FALSE(find<QWidget>(QStringLiteral("topicsRail")));
    press("toParts");
    goToPart(4);
    EXPECT_FALSE(find<QWidget>(QStringLiteral("topicsRail")));
}

TEST_F(SheetScreenTest, noWordsAreCutOffAtAnySizeOrDirection)
{
    visitor.sheet.choose(questions::bank()[0].id);
    visitor.sheet.choose(questions::bank()[1].id);
    visitor.sheet.addOwn(QStringLiteral("Can my sister come?"));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        screen->setLayoutDirection(direction);
        for (const QSize size : {QSize(640, 400), QSize(1024, 520), QSize(1280, 720)}) {
            for (const int percent : {100, 150, 200, 400}) {
                appearance.apply(QStringLiteral("light"), percent);
                open(size);
                for (const int part : {0, 4, 11, 12, 13}) {
                    if (QAbstractButton *const topics = button("toParts"))
                        topics->click();
                    goToPart(part);
                    EXPECT_EQ(cutOff(*screen).join(u' ').toStdString(), std::string())
                        << size.width() << " " << percent << " " << direction << " part " << part;
                }
            }
        }
    }
}

} // namespace
