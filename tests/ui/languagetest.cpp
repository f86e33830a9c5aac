// SPDX-License-Identifier: MIT
#include "languageworld.h"
#include "ui/noticestrip.h"
#include "ui/sheet/sheetpaper.h"
#include "ui/speech.h"
#include "web/downpanel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace
{

struct ScreenToSee {
    const char *name;
    void (*go)(LanguageWorld &world);
};

void PrintTo(const ScreenToSee &screen, std::ostream *out)
{
    *out << screen.name;
}

void answerTo(LanguageWorld &world, int questions)
{
    world.follow("eligibility");
    world.press("wizardBegin");
    for (int i = 0; i < questions; ++i)
        world.answer(1);
}

void addOwn(LanguageWorld &world, const char *words)
{
    auto *const field = world.shown<QLineEdit>("ownWords");
    ASSERT_TRUE(field);
    field->setFocus();
    QTest::keyClicks(field, QLatin1String(words));
    QTest::keyClick(field, Qt::Key_Return);
    LanguageWorld::settle();
}

const ScreenToSee kScreens[] = {
    {"home", [](LanguageWorld &) {}},
    {"page", [](LanguageWorld &world) { world.press("door0"); }},
    {"contents", [](LanguageWorld &world) { world.press("contents"); }},
    {"unknownPage",
     [](LanguageWorld &world) {
         world.window.reset();
         world.start.page = QStringLiteral("42");
         world.open();
     }},
    {"wrongDate",
     [](LanguageWorld &world) {
         world.window.reset();
         world.start.clock = [] { return QDate(2001, 2, 3); };
         world.open();
         world.press("door0");
     }},
    {"find",
     [](LanguageWorld &world) {
         world.press("door0");
         world.press("find");
     }},
    {"look", [](LanguageWorld &world) { world.press("look"); }},
    {"help", [](LanguageWorld &world) { world.press("getHelpNow"); }},
    {"start", [](LanguageWorld &world) { world.follow("eligibility"); }},
    {"question",
     [](LanguageWorld &world) {
         answerTo(world, 0);
         world.press("whyWeAsk");
         world.press("wizardNext"); // says what is missing
     }},
    {"laterQuestion", [](LanguageWorld &world) { answerTo(world, 5); }},
    {"startedAgain",
     [](LanguageWorld &world) {
         answerTo(world, 2);
         world.press("railStartAgain");
     }},
    {"goOn",
     [](LanguageWorld &world) {
         answerTo(world, 2);
         world.press("railStart");
     }},
    {"check",
     [](LanguageWorld &world) {
         answerTo(world, 0);
         world.answerAll();
     }},
    {"result",
     [](LanguageWorld &world) {
         answerTo(world, 0);
         world.answerAll();
         world.press("wizardResult");
         world.press("sources");
     }},
    {"resultOfNothing",
     [](LanguageWorld &world) {
         answerTo(world, 0);
         while (world.button(QStringLiteral("wizardSkip")))
             world.press("wizardSkip");
         world.press("wizardResult");
     }},
    {"sheetAfterAnswers",
     [](LanguageWorld &world) {
         answerTo(world, 0);
         world.answerAll();
         world.press("wizardResult");
         world.press("makeSheet");
     }},
    {"sheetTopic", [](LanguageWorld &world) { world.follow("sheet"); }},
    {"sheetEmpty",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
     }},
    {"sheetOwnWords",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         addOwn(world, "42?");
     }},
    {"sheetChanging",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         addOwn(world, "42?");
         world.press("change");
     }},
    {"sheetRefused",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         addOwn(world, " ");
     }},
    {"sheetNeeds",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart11");
     }},
    {"sheetRecords",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart12");
     }},
    {"sheetVisit",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart13");
     }},
    {"sheetPhone",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("toPhone");
     }},
    {"sheetKept",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         world.press("keepList");
     }},
    {"sheetLeave",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         addOwn(world, "42?");
         world.window->close();
         LanguageWorld::settle();
     }},
    {"sheetFolded",
     [](LanguageWorld &world) {
         world.window->resize(700, 800);
         world.follow("sheet");
         world.press("toParts");
     }},
    {"sheetSeen",
     [](LanguageWorld &world) {
         world.window->resize(700, 800);
         world.follow("sheet");
         world.press("seeMySheet");
     }},
    {"languageStrip",
     [](LanguageWorld &world) {
         world.press("language");
         world.button(QStringLiteral("language-") + world.catalogue.current().code)->setFocus();
     }},
    {"printStrip",
     [](LanguageWorld &world) {
         world.press("getHelpNow");
         world.press("print");
     }},
    {"printFailed",
     [](LanguageWorld &world) {
         world.press("print");
         world.press("saveWholeGuide"); // there is nothing to make pages with
     }},
};

class EveryScreen : public testing::TestWithParam<ScreenToSee>
{
};

void compare(const QStringList &one, const QStringList &other)
{
    for (const QString &line : one)
        EXPECT_TRUE(other.contains(line)) << "only before: " << qPrintable(line);
    for (const QString &line : other)
        EXPECT_TRUE(one.contains(line)) << "only after: " << qPrintable(line);
}

QStringList startedIn(QLatin1String code, const ScreenToSee &screen)
{
    LanguageWorld world;
    world.speak(code);
    world.open();
    screen.go(world);
    return world.words();
}

} // namespace

TEST_P(EveryScreen, saysAfterAChangeWhatItSaysAfterAStartAndNothingElse)
{
    const QStringList marked = startedIn(LanguageWorld::kMarked, GetParam());
    LanguageWorld world;
    world.open();
    GetParam().go(world);
    const QStringList english = world.words();
    world.speak(LanguageWorld::kMarked);
    compare(marked, world.words());
    EXPECT_TRUE(world.plainEnglish().isEmpty()) << qPrintable(world.plainEnglish().join(u'\n'));
    world.speak(LanguageWorld::kEnglish);
    compare(english, world.words());
}

TEST_P(EveryScreen, hasRoomForLongerWordsEitherWayRoundAtTwiceTheSize)
{
    for (const QLatin1String code : {LanguageWorld::kMarked, LanguageWorld::kFromRight}) {
        for (const int percent : {100, 200}) {
            LanguageWorld world;
            world.speak(code);
            world.open();
            GetParam().go(world);
            world.appearance.apply(QStringLiteral("light"), percent);
            LanguageWorld::settle();
            const QStringList cut = world.cutOff();
            EXPECT_TRUE(cut.isEmpty()) << code.data() << ' ' << percent << " %:\n" << qPrintable(cut.join(u'\n'));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Language, EveryScreen, testing::ValuesIn(kScreens),
                         [](const auto &each) { return std::string(each.param.name); });

namespace
{

class LanguageTest : public testing::Test
{
protected:
    LanguageTest() { world.open(); }

    void change() { world.speak(LanguageWorld::kMarked); }
    void goToResult()
    {
        answerTo(world, 0);
        world.answerAll();
        world.press("wizardResult");
    }
    QStringList below(const char *card) const
    {
        QStringList lines;
        for (const QLabel *label : world.shown(card)->findChildren<QLabel *>()) {
            const bool english = label->locale() == QLocale(QLocale::English, QLocale::UnitedKingdom)
                && label->testAttribute(Qt::WA_SetLocale) && label->layoutDirection() == Qt::LeftToRight;
            if (english)
                lines << label->text();
        }
        return lines;
    }

    LanguageWorld world;
};

} // namespace

TEST_F(LanguageTest, aQuestionKeepsItsAnswerAndTheKeyboard)
{
    answerTo(world, 3);
    world.press("choice2");
    world.button(QStringLiteral("choice2"))->setFocus();
    change();
    EXPECT_TRUE(world.button(QStringLiteral("choice2"))->isChecked());
    EXPECT_EQ(world.focus(), QStringLiteral("choice2"));
    EXPECT_TRUE(world.shown<QLabel>("stepCount")->text().contains(QStringLiteral("Question 4")));
    world.press("wizardBack");
    EXPECT_TRUE(world.button(QStringLiteral("choice1"))->isChecked());
}

TEST_F(LanguageTest, theResultKeepsWhatIsOpenAndTheKeyboardAndItsPlace)
{
    goToResult();
    world.press("sources");
    world.button(QStringLiteral("findATrial"))->setFocus();
    LanguageWorld::settle();
    const auto *const bar = world.shown<QScrollArea>("wizardWhatToAskScroll")->verticalScrollBar();
    const double share = double(bar->value()) / bar->maximum();
    ASSERT_GT(share, 0.1);
    change();
    EXPECT_EQ(world.focus(), QStringLiteral("findATrial"));
    EXPECT_NEAR(double(bar->value()) / bar->maximum(), share, 0.1);
    bool isOpen = false;
    for (const QAbstractButton *source : world.window->findChildren<QAbstractButton *>())
        isOpen = isOpen || (source->objectName().startsWith(QLatin1String("source-")) && source->isVisible());
    EXPECT_TRUE(isOpen);
}

TEST_F(LanguageTest, theSheetKeepsItsListItsFieldsAndWhatCanBeUndone)
{
    world.follow("sheet");
    world.press("sheetPart0");
    addOwn(world, "First?");
    auto *const field = world.shown<QLineEdit>("ownWords");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("half a quest"));
    change();
    EXPECT_EQ(world.focus(), QStringLiteral("ownWords"));
    EXPECT_EQ(field->text(), QStringLiteral("half a quest"));
    ASSERT_TRUE(world.shown("myQuestion1"));
    world.press("noticeUndo");
    EXPECT_FALSE(world.shown("myQuestion1"));
}

TEST_F(LanguageTest, theWayBackIsThere)
{
    world.press("door1");
    world.press("look");
    change();
    world.press("back");
    EXPECT_TRUE(world.shown("pageScreen"));
    world.press("back");
    EXPECT_TRUE(world.shown("homeScreen"));
}

TEST_F(LanguageTest, aWarningKeepsItsEnglishUntilItsTranslationIsReviewed)
{
    world.follow("eligibility");
    EXPECT_EQ(below("wizardUrgent"), QStringList());
    change();
    ASSERT_EQ(below("wizardUrgent").size(), 2);
    EXPECT_EQ(below("wizardUrgent").front(), QStringLiteral("If you feel very unwell now, do not use this."));
    world.speak(LanguageWorld::kReviewed);
    EXPECT_EQ(below("wizardUrgent"), QStringList());
    world.press("getHelpNow");
    EXPECT_EQ(below("helpScreen"), QStringList());
    change();
    EXPECT_GT(below("helpScreen").size(), 8);
    for (const QString &line : below("helpScreen"))
        EXPECT_FALSE(line.contains(u'⟦')) << qPrintable(line);
}

TEST_F(LanguageTest, whatStandsInAPagesPlaceSpeaksToo)
{
    web::DownPanel panel;
    ui::NoticeStrip notice(world.appearance);
    notice.showAddress(QUrl(QStringLiteral("https://example.org/")));
    const auto words = [&] {
        QStringList all{panel.accessibleName(), panel.accessibleDescription()};
        for (const QWidget *each : std::initializer_list<const QWidget *>{&panel, &notice}) {
            for (const QLabel *label : each->findChildren<QLabel *>())
                all << label->text();
            for (const QAbstractButton *button : each->findChildren<QAbstractButton *>())
                all << button->text();
        }
        all.removeAll(QStringLiteral("https://example.org/"));
        all.removeAll(QString());
        return all;
    };
    const QStringList english = words();
    panel.show();
    notice.show();
    change();
    for (const QString &each : words())
        EXPECT_TRUE(each.startsWith(u'⟦')) << qPrintable(each);
    world.speak(LanguageWorld::kEnglish);
    EXPECT_EQ(words(), english);
}

TEST_F(LanguageTest, theSheetOnPaperIsInTheLanguageThatIsRead)
{
    ui::SheetTools tools = world.start.sheet;
    tools.language = [this] { return ui::readerLanguage(world.catalogue); };
    EXPECT_EQ(ui::sheetRequest({}, tools, false).language, QStringLiteral("en-GB"));
    world.speak(LanguageWorld::kFromRight);
    const web::PdfRequest request = ui::sheetRequest({}, tools, false);
    EXPECT_EQ(request.language, QStringLiteral("ur"));
    EXPECT_TRUE(request.html({}).contains("dir=\"rtl\""));
}

TEST_F(LanguageTest, theMonthIsInTheLanguageToo)
{
    const QString english = world.shown<QLabel>("homeFoot2")->text();
    EXPECT_TRUE(english.contains(QLatin1String("2026")));
    change();
    const QString month = QLocale(QStringLiteral("pl")).toString(QDate(2026, 11, 1), QStringLiteral("MMMM"));
    EXPECT_TRUE(world.shown<QLabel>("homeFoot2")->text().contains(month))
        << qPrintable(world.shown<QLabel>("homeFoot2")->text());
}
