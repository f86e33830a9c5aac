// SPDX-License-Identifier: MIT
#include "fingers.h"
#include "openedwindow.h"
#include "ui/homescreen.h"
#include "ui/lookscreen.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTreeView>

namespace
{

/// Notes, when a widget is painted for the first time, whether there is an engine.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *screen, const QWidget *window) : m_window(window) { screen->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !engine)
            engine = m_window->findChild<web::Reader *>() != nullptr;
        return QObject::eventFilter(watched, event);
    }

    std::optional<bool> engine;

private:
    const QWidget *m_window;
};

TEST_F(MainWindowTest, theHomeScreenIsThereBeforeTheEngine)
{
    window = std::make_unique<ui::MainWindow>(guide, source, catalogue, appearance, keepsake, start);
    const FirstPaint paint(find<QWidget>("homeScreen"), window.get());
    window->show();
    ASSERT_TRUE(waitUntil([&] { return paint.engine.has_value(); }));
    EXPECT_FALSE(*paint.engine);
    EXPECT_EQ(title(), QStringLiteral("CAR-T Guide"));
    EXPECT_TRUE(waitUntil([this] { return reader() != nullptr; }));
    EXPECT_TRUE(isShown("homeScreen"));
}

TEST_F(MainWindowTest, enterOnADoorOpensItsFirstPageAndBackComesHome)
{
    open();
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("door0"));
    key(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
    EXPECT_TRUE(isPainted("start"));
    EXPECT_EQ(find<QWidget>("pageScreen")->accessibleName(), QStringLiteral("Start here"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(isShown("homeScreen"));
    EXPECT_FALSE(find<QAbstractButton>("back")->isEnabled());
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
}

TEST_F(MainWindowTest, helpIsOneKeyAwayEverywhereAndBackReturnsToTheLine)
{
    openAndPaint("lupus");
    run(QStringLiteral("scrollTo(0, 300)"));
    ASSERT_TRUE(waitUntil([this] { return reader()->scroll().y() > 290; }));
    key(Qt::Key_F1);
    EXPECT_EQ(title(), QStringLiteral("Get help now - CAR-T Guide"));
    EXPECT_TRUE(isShown("helpScreen"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(title(), QStringLiteral("Lupus - CAR-T Guide"));
    EXPECT_NEAR(run(QStringLiteral("scrollY")).toDouble(), 300, 2);
}

TEST_F(MainWindowTest, aLinkIsPartOfTheTrailAndBackRestoresThePlaceOnThePage)
{
    openAndPaint("start");
    run(QStringLiteral("scrollTo(0, 200)"));
    ASSERT_TRUE(waitUntil([this] { return reader()->scroll().y() > 190; }));
    const double before = run(QStringLiteral("scrollY")).toDouble();
    run(QStringLiteral("document.querySelector('main a[href^=\"guide:/page/lupus\"]').focus({preventScroll: true})"));
    QTest::keyClick(view()->focusProxy(), Qt::Key_Return);
    ASSERT_TRUE(becomes("Lupus - CAR-T Guide"));
    EXPECT_TRUE(isPainted("lupus"));
    press("back");
    ASSERT_TRUE(becomes("Start here - CAR-T Guide"));
    EXPECT_TRUE(isPainted("start"));
    EXPECT_TRUE(waitUntil([&] { return qAbs(run(QStringLiteral("scrollY")).toDouble() - before) < 2; }));
}

TEST_F(MainWindowTest, anActionOnAPageOpensHelp)
{
    openAndPaint("start");
    pressLink(QStringLiteral("action:"));
    EXPECT_TRUE(becomes("Get help now - CAR-T Guide"));
}

TEST_F(MainWindowTest, anAddressOutsideIsShownInFullAndNothingIsOpened)
{
    openAndPaint("start");
    pressLink(QStringLiteral("https:"));
    ASSERT_TRUE(waitUntil([this] { return isShown("notice"); }));
    EXPECT_EQ(words("noticeAddress"), QStringLiteral("https://example.org/search?a=1&b=2"));
    EXPECT_TRUE(words("noticeMessage").contains(QStringLiteral("outside the guide")));
    EXPECT_TRUE(isShown("noticeOpen"));
    press("noticeCopy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), words("noticeAddress"));
    EXPECT_EQ(title(), QStringLiteral("Start here - CAR-T Guide"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isShown("notice"));
}

TEST_F(MainWindowTest, atHomeWordsCanBeMarked)
{
    openAndPaint("start");
    const QVariantList at =
        run(QStringLiteral("(() => { const box = document.querySelector('h1').getBoundingClientRect();"
                           "return [box.left + 20, (box.top + box.bottom) / 2]; })()"))
            .toList();
    const QPoint heading(at.value(0).toInt(), at.value(1).toInt());
    const auto isMarked = [this] { return !run(QStringLiteral("getSelection().toString()")).toString().isEmpty(); };
    clickThrice(view()->focusProxy(), heading);
    EXPECT_TRUE(waitUntil(isMarked));
    run(QStringLiteral("getSelection().empty()"));
    drag(view()->focusProxy(), heading, QPoint(150, 60));
    EXPECT_TRUE(waitUntil(isMarked));
}

TEST_F(MainWindowTest, aMessageGoesWithItsPage)
{
    openAndPaint("start");
    pressLink(QStringLiteral("https:"));
    ASSERT_TRUE(waitUntil([this] { return isShown("notice"); }));
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(title(), QStringLiteral("Your condition - CAR-T Guide"));
    EXPECT_FALSE(isShown("notice"));
}

TEST_F(MainWindowTest, anUnknownPageOpensTheContentsAndSaysSo)
{
    openAndPaint("contents");
    EXPECT_FALSE(isShown("notice"));
    open(QStringLiteral("xyz"));
    EXPECT_EQ(title(), QStringLiteral("Contents - CAR-T Guide"));
    EXPECT_EQ(words("noticeMessage"),
              QStringLiteral("There is no page called “xyz” in this guide. Choose a page from the contents."));
}

TEST_F(MainWindowTest, theHelpPageOnTheCommandLineIsTheNativeScreen)
{
    open(QString(guide::kHelpPage));
    EXPECT_TRUE(isShown("helpScreen"));
    press("home");
    EXPECT_TRUE(isShown("homeScreen"));
}

TEST_F(MainWindowTest, findsWordsOnThePageAndCountsThem)
{
    openAndPaint("start");
    key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(isShown("findStrip"));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("findField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cell"));
    EXPECT_TRUE(waitUntil([this] { return words("findResult").startsWith(QStringLiteral("1 of ")); }));
    key(Qt::Key_F3);
    EXPECT_TRUE(waitUntil([this] { return words("findResult").startsWith(QStringLiteral("2 of ")); }));
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(waitUntil([this] { return words("findResult").startsWith(QStringLiteral("1 of ")); }));
    find<QLineEdit>("findField")->setText(QStringLiteral("zebra"));
    EXPECT_TRUE(waitUntil([this] { return words("findResult").startsWith(QStringLiteral("Not found on this page")); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isShown("findStrip"));
}

TEST_F(MainWindowTest, thereIsNothingToFindOnOtherScreens)
{
    open();
    key(Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_F3);
    EXPECT_TRUE(isShown("homeScreen"));
    EXPECT_FALSE(isShown("findStrip"));
}

TEST_F(MainWindowTest, theTextSizeReachesThePageAndTheChrome)
{
    openAndPaint("start");
    const int barHeight = find<QWidget>("bar")->height();
    const double width = run(QStringLiteral("innerWidth")).toDouble();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(find<QWidget>("bar")->height(), barHeight);
    EXPECT_TRUE(waitUntil([&] { return run(QStringLiteral("innerWidth")).toDouble() < width; }));
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(find<QWidget>("bar")->height(), barHeight);
}

TEST_F(MainWindowTest, theColoursReachThePageWithoutLosingThePlace)
{
    openAndPaint("lupus");
    run(QStringLiteral("scrollTo(0, 200)"));
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(title(), QStringLiteral("Look - CAR-T Guide"));
    ui::Look look;
    look.theme = QStringLiteral("dark");
    look.followSystem = false;
    emit find<ui::LookScreen>("lookScreen")->lookChosen(look);
    press("back");
    EXPECT_EQ(appearance.theme().id, QStringLiteral("dark"));
    EXPECT_TRUE(waitUntil([this] {
        return run(QStringLiteral("document.documentElement.className")).toString().contains(u"theme-dark");
    }));
    EXPECT_NEAR(run(QStringLiteral("scrollY")).toDouble(), 200, 2);
}

TEST_F(MainWindowTest, lookGivesTheKeyboardToTheTextSize)
{
    open();
    press("textSize");
    EXPECT_TRUE(find<QAbstractButton>("look")->isChecked());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("100%")));
    press("lookDone");
    EXPECT_TRUE(isShown("homeScreen"));
}

TEST_F(MainWindowTest, theContentsBesideThePageFoldAwayWhenRoomIsShort)
{
    open(QStringLiteral("start"));
    const auto folds = [this](int width, int percent) {
        appearance.apply(QStringLiteral("light"), percent);
        window->resize(width, 700);
        settle();
        return !isShown("rail");
    };
    EXPECT_FALSE(folds(1280, 100));
    EXPECT_FALSE(folds(900, 125));
    EXPECT_TRUE(folds(899, 100));
    EXPECT_TRUE(folds(1280, 150));
    EXPECT_FALSE(folds(1600, 150));
    EXPECT_FALSE(folds(1920, 400));
    for (const int width : {900, 1280, 1920}) {
        folds(width, 125);
        EXPECT_GE(find<QWidget>("pageScreen")->width(), window->width() * 6 / 10) << width;
    }
    press("contents");
    EXPECT_EQ(title(), QStringLiteral("Contents - CAR-T Guide"));
}

TEST_F(MainWindowTest, theContentsBesideThePageOpenPages)
{
    open(QStringLiteral("start"));
    auto *rail = find<QTreeView>("rail");
    rail->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Your condition - CAR-T Guide"));
    EXPECT_TRUE(isPainted("your-condition"));
}

TEST_F(MainWindowTest, withoutAnEngineASentenceStandsInPlaceOfThePageAndTheRestWorks)
{
    start.engineTrouble = [] { return QStringLiteral("A part is missing."); };
    open(QStringLiteral("start"));
    QTest::qWait(100);
    EXPECT_EQ(reader(), nullptr);
    EXPECT_TRUE(isShown("pageTrouble"));
    EXPECT_EQ(words("pageTrouble"), QStringLiteral("A part is missing."));
    for (const auto &[button, screen] :
         {std::pair{"home", "homeScreen"}, {"look", "lookScreen"}, {"getHelpNow", "helpScreen"}}) {
        press(button);
        EXPECT_TRUE(isShown(screen));
    }
    press("back");
    EXPECT_TRUE(isShown("lookScreen"));
}

TEST_F(MainWindowTest, aClockBeforeTheBuildIsSaidOnceAndNotTrusted)
{
    start.clock = [] { return QDate(2020, 1, 3); };
    openAndPaint("start");
    EXPECT_EQ(words("noticeMessage"),
              QStringLiteral("The date on this computer looks wrong (it says 3 January 2020). So the guide cannot tell "
                             "whether its facts are out of date."));
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_FALSE(isShown("notice"));
}

TEST_F(MainWindowTest, nothingIsKeptUnlessAsked)
{
    openAndPaint("start");
    key(Qt::Key_Plus, Qt::ControlModifier);
    window->resize(1000, 700);
    QTest::qWait(700);
    window->close();
    EXPECT_EQ(keptFiles(), QStringList());
}

TEST_F(MainWindowTest, whatIsKeptComesBack)
{
    open(QStringLiteral("lupus"));
    key(Qt::Key_L, Qt::ControlModifier);
    emit find<ui::LookScreen>("lookScreen")->keepChosen(true);
    window->resize(1000, 700);
    key(Qt::Key_Plus, Qt::ControlModifier);
    window->close();
    ASSERT_EQ(keptFiles().size(), 1);
    window.reset();

    open();
    EXPECT_EQ(appearance.textPercent(), 125);
    EXPECT_EQ(window->size(), QSize(1000, 700).boundedTo(window->screen()->availableSize()));
    QMetaObject::invokeMethod(find<ui::HomeScreen>("homeScreen"), &ui::HomeScreen::goOnReading);
    EXPECT_EQ(title(), QStringLiteral("Lupus - CAR-T Guide"));
}

TEST_F(MainWindowTest, ctrlQEnds)
{
    open();
    key(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MainWindowTest, everythingThatTakesTheKeyboardHasAName)
{
    open(QStringLiteral("start"));
    for (const char *screen : {"look", "getHelpNow", "home", "contents"}) {
        press(screen);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool named = !widget->accessibleName().isEmpty() || widget->property("text").toString().size() > 0;
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || view()->isAncestorOf(widget))
                continue;
            EXPECT_TRUE(named || widget == view()) << qPrintable(widget->objectName());
        }
    }
}

} // namespace
