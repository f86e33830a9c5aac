// SPDX-License-Identifier: MIT
#include "ui/bar.h"

#include "dressed.h"
#include "ui/bartool.h"
#include "ui/button.h"

#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace
{

class BarTest : public Dressed
{
protected:
    BarTest() { bar.setHasLanguages(true); }

    QAbstractButton *button(const char *name) const { return bar.findChild<QAbstractButton *>(QLatin1String(name)); }
    /// From the start of the line to its end.
    QStringList order() const
    {
        QList<QAbstractButton *> buttons = bar.findChildren<QAbstractButton *>();
        std::sort(buttons.begin(), buttons.end(), [](auto *a, auto *b) { return a->x() < b->x(); });
        QStringList names;
        for (const QAbstractButton *item : std::as_const(buttons))
            names.append(item->objectName());
        return names;
    }
    void showAt(int width, int textPercent)
    {
        appearance.apply(QStringLiteral("light"), textPercent);
        show(window, {width, 300});
        bar.setGeometry(0, 0, width, bar.height());
        settle();
    }

    QWidget window;
    ui::Bar bar{appearance, &window};
};

TEST_F(BarTest, holdsItsToolsInOrderWithHelpLast)
{
    showAt(1280, 100);
    const QStringList names{QStringLiteral("home"),      QStringLiteral("back"),     QStringLiteral("forward"),
                            QStringLiteral("contents"),  QStringLiteral("find"),     QStringLiteral("textSize"),
                            QStringLiteral("look"),      QStringLiteral("language"), QStringLiteral("print"),
                            QStringLiteral("getHelpNow")};
    EXPECT_EQ(order(), names);
}

TEST_F(BarTest, whereThereIsOneLanguageThereIsNothingToChoose)
{
    showAt(1280, 100);
    EXPECT_TRUE(button("language")->isVisible());
    bar.setHasLanguages(false);
    EXPECT_FALSE(button("language")->isVisible());
}

TEST_F(BarTest, isAsHighAsDrawnAndGrowsToOneAndAHalfAtMost)
{
    showAt(1280, 100);
    EXPECT_EQ(bar.height(), 80);
    for (const int percent : {200, 400}) {
        showAt(1280, percent);
        EXPECT_EQ(bar.height(), 112);
    }
}

TEST_F(BarTest, toolsAreLargeEnoughForStiffHands)
{
    showAt(1280, 100);
    for (const ui::BarTool *tool : bar.findChildren<ui::BarTool *>()) {
        EXPECT_GE(tool->width(), 68) << qPrintable(tool->objectName());
        EXPECT_EQ(tool->height(), 64) << qPrintable(tool->objectName());
    }
    EXPECT_GE(button("getHelpNow")->height(), 56);
}

TEST_F(BarTest, everyToolHasANameAndTakesTheKeyboard)
{
    for (const QAbstractButton *item : bar.findChildren<QAbstractButton *>()) {
        EXPECT_FALSE(item->accessibleName().isEmpty());
        EXPECT_EQ(item->focusPolicy(), Qt::StrongFocus) << qPrintable(item->accessibleName());
    }
}

TEST_F(BarTest, backAndForwardAreOffWhenTheyLeadNowhere)
{
    EXPECT_FALSE(button("back")->isEnabled());
    EXPECT_FALSE(button("forward")->isEnabled());
    bar.setWays(true, false);
    EXPECT_TRUE(button("back")->isEnabled());
    EXPECT_FALSE(button("forward")->isEnabled());
}

TEST_F(BarTest, findingNeedsAPage)
{
    EXPECT_FALSE(button("find")->isEnabled());
    bar.setScreen(ui::Screen::Page);
    EXPECT_TRUE(button("find")->isEnabled());
    bar.setScreen(ui::Screen::Help);
    EXPECT_FALSE(button("find")->isEnabled());
}

TEST_F(BarTest, theToolOfTheOpenScreenIsMarkedAndAPressDoesNotChangeThat)
{
    bar.setScreen(ui::Screen::Look);
    EXPECT_TRUE(button("look")->isChecked());
    button("look")->click();
    EXPECT_TRUE(button("look")->isChecked());
    bar.setScreen(ui::Screen::Page);
    EXPECT_FALSE(button("look")->isChecked());
}

TEST_F(BarTest, everyPressIsTold)
{
    bar.setWays(true, true);
    bar.setScreen(ui::Screen::Page);
    const QList<std::pair<const char *, void (ui::Bar::*)()>> presses{
        {"home", &ui::Bar::homePressed},       {"back", &ui::Bar::backPressed},
        {"forward", &ui::Bar::forwardPressed}, {"contents", &ui::Bar::contentsPressed},
        {"find", &ui::Bar::findPressed},       {"textSize", &ui::Bar::textSizePressed},
        {"look", &ui::Bar::lookPressed},       {"print", &ui::Bar::printPressed},
        {"getHelpNow", &ui::Bar::helpPressed}};
    for (const auto &[name, signal] : presses) {
        QSignalSpy spy(&bar, signal);
        QTest::mouseClick(button(name), Qt::LeftButton);
        EXPECT_EQ(spy.count(), 1) << name;
    }
}

TEST_F(BarTest, neverCutsAWordWhateverTheWidthAndTheTextSize)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const int width : {640, 800, 1024, 1280, 1920}) {
            for (const int percent : {100, 125, 400}) {
                showAt(width, percent);
                const auto where = testing::Message() << width << " wide at " << percent << " %";
                for (const ui::BarTool *tool : bar.findChildren<ui::BarTool *>()) {
                    EXPECT_TRUE(tool->isVisible() || width == 640) << where;
                    if (!tool->isVisible())
                        continue;
                    EXPECT_TRUE(bar.rect().contains(tool->geometry())) << where << qPrintable(tool->objectName());
                    EXPECT_GE(tool->width(), tool->sizeHint().width()) << where;
                    EXPECT_GE(tool->width(), 44) << where;
                }
                const QAbstractButton *help = button("getHelpNow");
                EXPECT_TRUE(bar.rect().contains(help->geometry())) << where;
                EXPECT_GE(help->width(), help->sizeHint().width()) << where;
                EXPECT_EQ(direction == Qt::LeftToRight ? order().back() : order().front(), help->objectName());
            }
        }
    }
}

TEST_F(BarTest, allWordsAreThereOnASmallScreenWithLargeText)
{
    showAt(1024, 400);
    for (const ui::BarTool *tool : bar.findChildren<ui::BarTool *>())
        EXPECT_GE(tool->width(), tool->widthFor({0, true})) << qPrintable(tool->objectName());
}

TEST_F(BarTest, aToolWithoutItsWordKeepsItsName)
{
    showAt(640, 400);
    const auto *contents = static_cast<ui::BarTool *>(button("contents"));
    EXPECT_LT(contents->width(), contents->widthFor({0, true}));
    EXPECT_EQ(contents->toolTip(), QStringLiteral("Contents"));
    EXPECT_EQ(contents->accessibleName(), QStringLiteral("Contents"));
}

TEST_F(BarTest, onTheNarrowestWindowTheWayForwardGoesAndThenTheTextSize)
{
    const auto gone = [this] {
        QStringList names;
        for (const ui::BarTool *tool : bar.findChildren<ui::BarTool *>()) {
            if (!tool->isVisible())
                names << tool->objectName();
        }
        return names;
    };
    showAt(640, 400);
    EXPECT_EQ(gone(), (QStringList{QStringLiteral("forward"), QStringLiteral("textSize")}));
    bar.setHasLanguages(false);
    showAt(641, 400);
    EXPECT_EQ(gone(), (QStringList{QStringLiteral("forward"), QStringLiteral("language")}));
    bar.setHasLanguages(true);
    showAt(640, 100);
    EXPECT_TRUE(button("forward")->isVisible());
}

TEST_F(BarTest, offAndHereAreSeenInEveryTheme)
{
    showAt(1280, 100);
    for (const guide::Theme &theme : appearance.themes()) {
        appearance.apply(theme.id, 100);
        bar.setScreen(ui::Screen::Page);
        bar.setWays(true, true);
        settle();
        const QImage on = button("back")->grab().toImage();
        const QImage elsewhere = button("look")->grab().toImage();
        bar.setWays(false, true);
        bar.setScreen(ui::Screen::Look);
        settle();
        EXPECT_NE(button("back")->grab().toImage(), on) << qPrintable(theme.id);
        EXPECT_NE(button("look")->grab().toImage(), elsewhere) << qPrintable(theme.id);
    }
}

} // namespace
