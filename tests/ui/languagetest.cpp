// SPDX-License-Identifier: MIT
#include "languageworld.h"
#include "ui/noticestrip.h"
#include "ui/sheet/sheetpaper.h"
#include "ui/speech.h"
#include "web/downpanel.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace
{

class LanguageTest : public testing::Test
{
protected:
    LanguageTest() { world.open(); }

    void change() { world.speak(LanguageWorld::kMarked); }
    void goToResult()
    {
        world.answerTo(0);
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
    world.answerTo(3);
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
    world.addOwn("First?");
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

TEST_F(LanguageTest, whatWasSaidOfAListThatCouldNotBeOpenedIsSaidInTheLanguageOfNow)
{
    world.window.reset();
    ASSERT_TRUE(QDir().mkpath(world.start.sheet.keepFolder));
    QFile list(world.start.sheet.keepFolder + QStringLiteral("/list.json"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("{ torn");
    list.close();
    world.open();
    world.follow("sheet");
    const auto said = [this] { return world.shown<QLabel>("noticeMessage")->text(); };
    const QString english = said();
    ASSERT_TRUE(english.contains(QLatin1String("could not be opened")));
    change();
    EXPECT_EQ(said().count(u'⟦'), 3) << qPrintable(said());
    EXPECT_TRUE(world.plainEnglish().isEmpty()) << qPrintable(world.plainEnglish().join(u'\n'));
    world.speak(LanguageWorld::kEnglish);
    EXPECT_EQ(said(), english);
}

TEST_F(LanguageTest, whatWasSaidOfASheetThatCannotBeMadeIsSaidInTheLanguageOfNow)
{
    world.follow("sheet");
    world.press("printSheet"); // there is nothing to make pages with
    const auto said = [this](const char *label) { return world.shown<QLabel>(label)->text(); };
    ASSERT_TRUE(said("noticeMessage").contains(QLatin1String("a part of the guide is missing")));
    change();
    EXPECT_TRUE(said("noticeMessage").startsWith(u'⟦'));
    EXPECT_TRUE(said("previewNote").startsWith(u'⟦'));
    EXPECT_TRUE(world.plainEnglish().isEmpty()) << qPrintable(world.plainEnglish().join(u'\n'));
}
