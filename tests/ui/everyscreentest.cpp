// SPDX-License-Identifier: MIT
#include "languageworld.h"

#include <gtest/gtest.h>

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
         world.answerTo(0);
         world.press("whyWeAsk");
         world.press("wizardNext"); // says what is missing
     }},
    {"laterQuestion", [](LanguageWorld &world) { world.answerTo(5); }},
    {"startedAgain",
     [](LanguageWorld &world) {
         world.answerTo(2);
         world.press("railStartAgain");
     }},
    {"goOn",
     [](LanguageWorld &world) {
         world.answerTo(2);
         world.press("railStart");
     }},
    {"check",
     [](LanguageWorld &world) {
         world.answerTo(0);
         world.answerAll();
     }},
    {"result",
     [](LanguageWorld &world) {
         world.answerTo(0);
         world.answerAll();
         world.press("wizardResult");
         world.press("sources");
     }},
    {"resultOfNothing",
     [](LanguageWorld &world) {
         world.answerTo(0);
         while (world.button(QStringLiteral("wizardSkip")))
             world.press("wizardSkip");
         world.press("wizardResult");
     }},
    {"sheetAfterAnswers",
     [](LanguageWorld &world) {
         world.answerTo(0);
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
         world.addOwn("42?");
     }},
    {"sheetChanging",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         world.addOwn("42?");
         world.press("change");
     }},
    {"sheetRefused",
     [](LanguageWorld &world) {
         world.follow("sheet");
         world.press("sheetPart0");
         world.addOwn(" ");
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
         world.addOwn("42?");
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

class LargeTextTest : public testing::Test, public LanguageWorld
{
};

TEST_F(LargeTextTest, homeHasRoomForItsWordsAfterTheColoursHaveChanged)
{
    for (const int steps : {3, 4, 5}) {
        speak(kMarked);
        open(QSize(1280, 779));
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Plus, Qt::ControlModifier);
        EXPECT_EQ(::cutOff(*window), QStringList()) << steps;
        press("look");
        press("theme-dark");
        press("home");
        EXPECT_EQ(::cutOff(*window), QStringList()) << steps;
        window.reset();
        appearance.apply(QStringLiteral("light"), 100);
    }
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
