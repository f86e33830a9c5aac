// SPDX-License-Identifier: MIT
#include "ui/helpscreen.h"

#include "dressed.h"
#include "guide/registers.h"
#include "ui/helptext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace
{

guide::Page pageOf(const QByteArray &text)
{
    guide::Problems problems;
    const QString file = QStringLiteral("get-help-now.md");
    return guide::readPage(QStringLiteral("get-help-now"), file, guide::parseMarkdown(file, text, problems), problems);
}

guide::Page realPage()
{
    return pageOf(readAll(QStringLiteral(CARTGUIDE_RESOURCES "/guide/get-help-now.md")));
}

QString wordsOf(const ui::HelpScreen &screen)
{
    QStringList words;
    for (const QLabel *label : screen.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

TEST(HelpTextTest, eachSecondLevelHeadingBeginsACard)
{
    const guide::Page page = pageOf("# Help\n\n## One\n\nFirst.\n\n## Two\n\n- a\n- b\n");
    const QList<ui::HelpCardText> expected{
        {QStringLiteral("One"), {{QStringLiteral("First."), {}, false}}},
        {QStringLiteral("Two"), {{QStringLiteral("a"), {}, true}, {QStringLiteral("b"), {}, true}}},
    };
    EXPECT_EQ(ui::helpCards(page), expected);
}

TEST(HelpTextTest, numbersStandOutAndStayWithTheWordBefore)
{
    const guide::Page page = pageOf("# Help\n\n## One\n\nRing **116 123** and **stay** there.\n");
    const ui::HelpLine line = ui::helpCards(page).constFirst().lines.constFirst();
    EXPECT_EQ(line.text, QStringLiteral("Ring\u00a0116\u00a0123 and stay there."));
    const QList<ui::HelpStretch> strong{{5, 7, true}, {17, 4, false}};
    EXPECT_EQ(line.strong, strong);
}

TEST(HelpTextTest, claimMarksVanishAndLinksAreTheirWords)
{
    const guide::Page page =
        pageOf("# Help\n\n## One\n\nCall now. [](claim:omit-emergency) See [the list](page:support), "
               "[their site](https://example.org/). [](claim:nhs-111)\n");
    EXPECT_EQ(ui::helpCards(page).constFirst().lines.constFirst().text,
              QStringLiteral("Call now. See the list, their site."));
}

TEST(HelpTextTest, noWordsAreLostWhateverTheBlock)
{
    const guide::Page page =
        pageOf("# Help\n\n## One\n\n> [!urgent] Ring\n>\n> Now.\n\n1. first\n2. second\n\n### Small\n\nEnd.\n");
    QStringList words;
    const QList<ui::HelpCardText> cards = ui::helpCards(page);
    for (const ui::HelpLine &line : cards.constFirst().lines)
        words.append(line.text);
    const QStringList expected{QStringLiteral("Ring"),   QStringLiteral("Now."),  QStringLiteral("first"),
                               QStringLiteral("second"), QStringLiteral("Small"), QStringLiteral("End.")};
    EXPECT_EQ(words, expected);
}

using HelpScreenTest = Dressed;

TEST_F(HelpScreenTest, saysEveryNumberOfThePage)
{
    const ui::HelpScreen screen(appearance, realPage());
    for (const char *number : {"999", "111", "116 123"})
        EXPECT_TRUE(wordsOf(screen).contains(QLatin1String(number))) << number;
    EXPECT_FALSE(wordsOf(screen).contains(QStringLiteral("claim:")));
}

TEST_F(HelpScreenTest, doesNotNeedThePageAfterwards)
{
    auto page = std::make_unique<guide::Page>(realPage());
    ui::HelpScreen screen(appearance, *page);
    page.reset();
    show(screen, QSize(1008, 720));
    EXPECT_TRUE(wordsOf(screen).contains(QStringLiteral("Get help now")));
}

TEST_F(HelpScreenTest, needsNoScrollingAtAHundredPercent)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 720));
    EXPECT_FALSE(screen.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    EXPECT_EQ(cutOff(screen), QStringList());
}

TEST_F(HelpScreenTest, twoByTwoWhereThereIsRoomAndOneColumnWhereNot)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 720));
    const auto *first = screen.findChild<QWidget *>(QStringLiteral("helpCard0"));
    const auto *second = screen.findChild<QWidget *>(QStringLiteral("helpCard1"));
    EXPECT_EQ(first->y(), second->y());
    EXPECT_EQ(first->size(), second->size());
    appearance.apply(QStringLiteral("light"), 200);
    settle();
    EXPECT_EQ(first->x(), second->x());
    EXPECT_GT(second->y(), first->y());
}

TEST_F(HelpScreenTest, theKeyboardIsOnTheWayBack)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 720));
    screen.setFocus();
    const QSignalSpy back(&screen, &ui::HelpScreen::backPressed);
    EXPECT_EQ(screen.focusWidget()->objectName(), QStringLiteral("helpBack"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(back.count(), 1);
}

TEST_F(HelpScreenTest, noWordsAreCutOffAtAnySizeOrDirection)
{
    ui::HelpScreen screen(appearance, realPage());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        screen.setLayoutDirection(direction);
        for (const QSize size : {QSize(640, 400), QSize(752, 520), QSize(1008, 720), QSize(1648, 1000)}) {
            for (const int percent : {100, 125, 150, 200, 400}) {
                appearance.apply(QStringLiteral("light"), percent);
                show(screen, size);
                EXPECT_EQ(cutOff(screen), QStringList()) << size.width() << " " << percent << " " << direction;
            }
        }
    }
}

TEST_F(HelpScreenTest, everyCardHasARedEdgeWhereReadingBegins)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 720));
    const QColor red = appearance.colour(QStringLiteral("red"));
    auto *card = screen.findChild<QWidget *>(QStringLiteral("helpCard0"));
    const int middle = card->height() / 2;
    EXPECT_EQ(card->grab().toImage().pixelColor(6, middle), red);
    EXPECT_NE(card->grab().toImage().pixelColor(card->width() - 7, middle), red);
    screen.setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_EQ(card->grab().toImage().pixelColor(card->width() - 7, middle), red);
}

TEST_F(HelpScreenTest, inASmallWindowTheCardsComeBeforeTheWayBack)
{
    ui::HelpScreen screen(appearance, realPage());
    appearance.apply(QStringLiteral("light"), 400);
    show(screen, QSize(640, 368));
    screen.setFocus();
    settle();
    const QList<QLabel *> words = screen.findChild<QWidget *>(QStringLiteral("helpCard0"))->findChildren<QLabel *>();
    const auto says999 = [](const QLabel *label) { return label->text().contains(QStringLiteral("999")); };
    const auto number = std::find_if(words.cbegin(), words.cend(), says999);
    const auto *back = screen.findChild<QWidget *>(QStringLiteral("helpBack"));
    const auto *last = screen.findChild<QWidget *>(QStringLiteral("helpCard3"));
    const auto *area = screen.findChild<QScrollArea *>();
    EXPECT_GT(back->y(), last->geometry().bottom());
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
    EXPECT_EQ(screen.focusWidget(), area);
    ASSERT_NE(number, words.cend());
    EXPECT_LT((*number)->mapTo(&screen, QPoint()).y() + (*number)->fontMetrics().height(), screen.height());
}

TEST_F(HelpScreenTest, alwaysBeginsAtItsTop)
{
    QStackedWidget stack;
    auto *before = new QPushButton(&stack);
    auto *screen = new ui::HelpScreen(appearance, realPage(), &stack);
    stack.addWidget(before);
    stack.addWidget(screen);
    const auto *bar = screen->findChild<QScrollArea *>()->verticalScrollBar();
    for (const int percent : {100, 200, 400}) {
        appearance.apply(QStringLiteral("light"), percent);
        for (const QSize size : {QSize(1008, 720), QSize(900, 520), QSize(640, 400), QSize(900, 520)}) {
            show(stack, size);
            for (int time = 0; time < 2; ++time) {
                stack.setCurrentWidget(screen);
                screen->open();
                settle();
                EXPECT_EQ(bar->value(), 0) << percent << " " << size.width() << " " << time;
                stack.setCurrentWidget(before);
                before->setFocus();
            }
        }
    }
}

TEST_F(HelpScreenTest, staysWhereItIsWhenTheWayBackMovesBelowTheCards)
{
    ui::HelpScreen screen(appearance, realPage());
    appearance.apply(QStringLiteral("light"), 150);
    show(screen, QSize(1280, 720));
    screen.open();
    ASSERT_EQ(screen.focusWidget()->objectName(), QStringLiteral("helpBack"));
    show(screen, QSize(640, 400));
    EXPECT_EQ(screen.findChild<QScrollArea *>()->verticalScrollBar()->value(), 0);
}

TEST_F(HelpScreenTest, theArrowKeysScrollFromTheWayBack)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 300));
    screen.open();
    const auto *bar = screen.findChild<QScrollArea *>()->verticalScrollBar();
    const QWidget *back = screen.focusWidget();
    ASSERT_EQ(back->objectName(), QStringLiteral("helpBack"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Down);
    QTest::keyClick(screen.focusWidget(), Qt::Key_Down);
    const int down = bar->value();
    EXPECT_GT(down, 0);
    QTest::keyClick(screen.focusWidget(), Qt::Key_Up);
    EXPECT_LT(bar->value(), down);
    EXPECT_EQ(screen.focusWidget(), back);
}

TEST_F(HelpScreenTest, escapeLeadsBackFromBesideItToo)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *beside = new QPushButton(&window);
    auto *screen = new ui::HelpScreen(appearance, realPage(), &window);
    row->addWidget(beside);
    row->addWidget(screen);
    show(window, QSize(1280, 720));
    const QSignalSpy back(screen, &ui::HelpScreen::backPressed);
    QTest::keyClick(beside, Qt::Key_Escape);
    EXPECT_EQ(back.count(), 1);
    screen->hide();
    QTest::keyClick(beside, Qt::Key_Escape);
    EXPECT_EQ(back.count(), 1);
}

TEST_F(HelpScreenTest, escapeLeadsBack)
{
    ui::HelpScreen screen(appearance, realPage());
    show(screen, QSize(1008, 720));
    screen.setFocus();
    const QSignalSpy back(&screen, &ui::HelpScreen::backPressed);
    QTest::keyClick(screen.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(back.count(), 1);
}

} // namespace
