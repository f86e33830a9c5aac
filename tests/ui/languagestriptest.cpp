// SPDX-License-Identifier: MIT
#include "languageworld.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

namespace
{

class LanguageStripTest : public testing::Test
{
protected:
    void open()
    {
        world.marking.speaks = true;
        world.open();
    }
    QString spoken() const { return world.catalogue.current().code; }
    bool isOpen() const { return world.shown("languageStrip"); }
    ui::Kept kept() const { return world.keepsake.load(); }

    LanguageWorld world;
};

} // namespace

TEST_F(LanguageStripTest, offersEachLanguageInItsOwnNameAndOnEveryScreen)
{
    open();
    for (const char *screen : {"home", "contents", "look", "getHelpNow"}) {
        if (world.button(QLatin1String(screen))->isEnabled())
            world.press(screen);
        world.press("language");
        for (const language::Language &language : world.catalogue.languages().all()) {
            const QAbstractButton *const choice = world.button(QStringLiteral("language-") + language.code);
            ASSERT_TRUE(choice) << screen;
            EXPECT_EQ(choice->text(), language.ownName);
            EXPECT_EQ(choice->locale(), QLocale(language.code));
            EXPECT_EQ(choice->isChecked(), language.code == spoken());
        }
        world.press("languageClose");
        EXPECT_FALSE(isOpen());
    }
}

TEST_F(LanguageStripTest, isWorkedByKeysAndGivesTheKeyboardBack)
{
    open();
    world.button(QStringLiteral("door2"))->setFocus();
    world.press("language");
    EXPECT_EQ(world.focus(), QStringLiteral("language-en-GB"));
    world.key(Qt::Key_Right);
    EXPECT_EQ(spoken(), QStringLiteral("pl"));
    EXPECT_EQ(world.focus(), QStringLiteral("language-pl"));
    EXPECT_TRUE(world.button(QStringLiteral("language-pl"))->isChecked());
    EXPECT_FALSE(world.button(QStringLiteral("language-en-GB"))->isChecked());
    world.key(Qt::Key_Tab);
    EXPECT_EQ(world.focus(), QStringLiteral("englishBeside"));
    world.key(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(world.focus(), QStringLiteral("door2"));
}

TEST_F(LanguageStripTest, theKeyboardGoesBackToWhatHasTakenThePlaceOfWhatHadIt)
{
    open();
    world.follow("eligibility");
    world.button(QStringLiteral("wizardHelp"))->setFocus();
    world.press("language");
    world.press("language-pl");
    world.key(Qt::Key_Escape);
    EXPECT_EQ(world.focus(), QStringLiteral("wizardHelp"));
}

TEST_F(LanguageStripTest, saysWhenNobodyHasCheckedTheWordsAndOffersTheEnglishBeside)
{
    open();
    world.press("language");
    EXPECT_FALSE(world.shown("languageNote"));
    EXPECT_FALSE(world.shown("englishBeside"));
    world.press("language-pl");
    EXPECT_TRUE(world.shown("languageNote"));
    EXPECT_TRUE(world.shown("englishBeside"));
    world.press("language-ro");
    EXPECT_FALSE(world.shown("languageNote"));
    EXPECT_TRUE(world.shown("englishBeside"));
}

TEST_F(LanguageStripTest, aLanguageWhoseWordsAreMissingChangesNothingAndSaysSo)
{
    open();
    QFile::remove(world.folder.filePath(QStringLiteral("pl.qm")));
    world.press("language");
    world.press("language-pl");
    EXPECT_EQ(spoken(), QStringLiteral("en-GB"));
    EXPECT_TRUE(world.button(QStringLiteral("language-en-GB"))->isChecked());
    ASSERT_TRUE(world.shown("languageNote"));
    EXPECT_TRUE(world.shown<QLabel>("languageNote")->text().contains(QStringLiteral("Polski")));
}

TEST_F(LanguageStripTest, whatIsChosenIsKeptOnlyIfThePersonAsked)
{
    open();
    world.press("language");
    world.press("language-ro");
    world.press("englishBeside");
    QTest::qWait(600); // what is kept is written in a calm moment
    EXPECT_FALSE(QFile::exists(world.folder.filePath(QStringLiteral("cartguide.ini"))));
    world.press("look");
    world.press("keep");
    world.window->close();
    EXPECT_EQ(kept().language, QStringLiteral("ro"));
    EXPECT_TRUE(kept().englishBeside);
}

TEST_F(LanguageStripTest, turnsRoundWithALanguageThatIsReadFromTheRight)
{
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    open();
    const int before = world.button(QStringLiteral("home"))->x();
    world.press("language");
    world.press("language-ur");
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_GT(world.button(QStringLiteral("home"))->x(), before + 600);
    world.press("language-en-GB");
    EXPECT_EQ(world.button(QStringLiteral("home"))->x(), before);
}
