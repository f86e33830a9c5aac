// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "dressed.h"
#include "ui/focusframe.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

namespace
{

using AppearanceTest = Dressed;
using FocusFrameTest = Dressed;

QStringList coloursOf(const QImage &image)
{
    QStringList found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() == 255 && !found.contains(colour.name().toUpper()))
                found.append(colour.name().toUpper());
        }
    }
    return found;
}

TEST_F(AppearanceTest, everyThemeReachesThePalette)
{
    for (const guide::Theme &theme : appearance.themes()) {
        appearance.apply(theme.id, 100);
        const QPalette palette = QGuiApplication::palette();
        EXPECT_EQ(palette.color(QPalette::Window), QColor(theme.colour(QStringLiteral("frame"))));
        EXPECT_EQ(palette.color(QPalette::Base), QColor(theme.colour(QStringLiteral("page"))));
        EXPECT_EQ(palette.color(QPalette::WindowText), QColor(theme.colour(QStringLiteral("ink"))));
        EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::ButtonText),
                  QColor(theme.colour(QStringLiteral("ink2"))));
    }
}

TEST_F(AppearanceTest, anUnknownThemeIsTheFirst)
{
    appearance.apply(QStringLiteral("purple"), 100);
    EXPECT_EQ(appearance.theme().id, QStringLiteral("light"));
}

TEST_F(AppearanceTest, chromeStopsGrowingAt140AndScreensAt200)
{
    appearance.apply(QStringLiteral("light"), 125);
    EXPECT_DOUBLE_EQ(appearance.chromeScale(), 1.25);
    EXPECT_DOUBLE_EQ(appearance.screenScale(), 1.25);
    appearance.apply(QStringLiteral("light"), 400);
    EXPECT_DOUBLE_EQ(appearance.chromeScale(), 1.4);
    EXPECT_DOUBLE_EQ(appearance.screenScale(), 2.0);
}

TEST_F(AppearanceTest, tellsOfEveryChange)
{
    const QSignalSpy changes(&appearance, &ui::Appearance::changed);
    appearance.apply(QStringLiteral("dark"), 150);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(appearance.textPercent(), 150);
}

TEST_F(AppearanceTest, ourOwnColoursAreNotTakenForTheSystems)
{
    const ui::Look before = appearance.systemLook();
    appearance.apply(QStringLiteral("contrast"), 200);
    EXPECT_EQ(appearance.systemLook(), before);
}

TEST_F(AppearanceTest, noColourOrMeasureIsLeftUnfilledInTheStyleSheet)
{
    for (const guide::Theme &theme : appearance.themes()) {
        const QString sheet = ui::styleSheet(theme, 1.4);
        EXPECT_FALSE(sheet.contains(u'@')) << qPrintable(sheet);
        EXPECT_FALSE(sheet.contains(u'%')) << qPrintable(sheet);
    }
}

TEST_F(AppearanceTest, anIconIsOneColourAndSharpAtAnyRatio)
{
    const QIcon icon = appearance.icon(QStringLiteral("close"), QStringLiteral("red"), 24);
    EXPECT_EQ(icon.actualSize(QSize(100, 100)), QSize(24, 24));
    const QImage image = icon.pixmap(QSize(240, 240)).toImage();
    const QImage large = icon.pixmap(QSize(24, 24), 3.0).toImage();
    EXPECT_EQ(large.width(), 72);
    EXPECT_EQ(coloursOf(large), QStringList{QStringLiteral("#A8211B")});
    EXPECT_FALSE(image.isNull());
}

TEST_F(AppearanceTest, arrowsTurnRoundFromRightToLeftAndOthersDoNot)
{
    const auto picture = [this](const char *name) {
        return appearance.icon(QLatin1String(name), QStringLiteral("ink"), 24).pixmap(48, 48).toImage();
    };
    const QImage back = picture("back");
    const QImage phone = picture("phone");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(picture("back"), back);
    EXPECT_EQ(picture("phone"), phone);
}

TEST_F(AppearanceTest, everyDrawingOfTheScreensIsPaintedInEveryTheme)
{
    for (const char *id :
         {"vignette-understand", "vignette-for-me", "vignette-expect", "vignette-next", "cover-cells"}) {
        QList<QImage> seen;
        for (const guide::Theme &theme : {appearance.themes()[0], appearance.themes()[1], appearance.themes()[3]}) {
            appearance.apply(theme.id, 100);
            const QImage image = appearance.drawing(QLatin1String(id), QSize(196, 108), 2.0).toImage();
            EXPECT_EQ(image.size(), QSize(392, 216));
            EXPECT_GT(coloursOf(image).size(), 3) << id << qPrintable(theme.id);
            EXPECT_FALSE(coloursOf(image).contains(QStringLiteral("#000000")) && theme.id == QStringLiteral("light"));
            EXPECT_FALSE(seen.contains(image) && QLatin1String(id) != QLatin1String("cover-cells")) << id;
            seen.append(image);
        }
    }
}

TEST_F(AppearanceTest, titlesAreSerifAndSizesGrowWithTheScale)
{
    const QFont title = appearance.font(ui::Appearance::Face::Serif, 40, 1.5);
    EXPECT_EQ(title.family(), QStringLiteral("Noto Serif"));
    EXPECT_EQ(title.pixelSize(), 60);
    EXPECT_TRUE(appearance.font(ui::Appearance::Face::SansBold, 18).bold());
}

/// A button in a scroll area in a window, with the ring.
struct Window {
    explicit Window(const ui::Appearance &appearance)
    {
        area.setGeometry(50, 50, 300, 200);
        area.setWidget(&content);
        content.resize(280, 800);
        button.setGeometry(40, 40, 100, 40);
        ui::FocusFrame::setShape(&button, 8);
        ring = new ui::FocusFrame(appearance, &window);
    }

    QWidget window;
    QScrollArea area{&window};
    QWidget content;
    QPushButton button{&content};
    ui::FocusFrame *ring = nullptr;
};

TEST_F(FocusFrameTest, theRingLiesSixOutsideTheControlHoweverFocusCame)
{
    for (const Qt::FocusReason reason : {Qt::MouseFocusReason, Qt::TabFocusReason}) {
        Window scene(appearance);
        show(scene.window, QSize(500, 400));
        scene.button.setFocus(reason);
        settle();
        EXPECT_TRUE(scene.ring->isVisible());
        const QPoint corner = scene.button.mapTo(&scene.window, QPoint());
        EXPECT_EQ(scene.ring->geometry(), QRect(corner, scene.button.size()).adjusted(-6, -6, 6, 6));
        scene.area.takeWidget()->setParent(nullptr);
    }
}

TEST_F(FocusFrameTest, theRingFollowsAScrolledControlAndStopsAtTheAreasEdge)
{
    Window scene(appearance);
    show(scene.window, QSize(500, 400));
    scene.button.setFocus(Qt::TabFocusReason);
    settle();
    const QRect before = scene.ring->geometry();
    scene.area.verticalScrollBar()->setValue(60);
    settle();
    const QRect port(scene.area.viewport()->mapTo(&scene.window, QPoint()), scene.area.viewport()->size());
    EXPECT_EQ(scene.ring->geometry().top(), port.top());
    EXPECT_EQ(scene.ring->geometry().bottom(), before.bottom() - 60);
    scene.area.verticalScrollBar()->setValue(400);
    settle();
    EXPECT_FALSE(scene.ring->isVisible());
    scene.area.takeWidget()->setParent(nullptr);
}

TEST_F(FocusFrameTest, theRingGoesWithItsControl)
{
    Window scene(appearance);
    show(scene.window, QSize(500, 400));
    scene.button.setFocus(Qt::TabFocusReason);
    settle();
    scene.area.setFocusPolicy(Qt::NoFocus);
    scene.button.hide();
    settle();
    EXPECT_FALSE(scene.ring->isVisible());
    scene.area.takeWidget()->setParent(nullptr);
}

TEST_F(AppearanceTest, wordsInAnEmptyFieldCanBeRead)
{
    for (const guide::Theme &theme : appearance.themes()) {
        appearance.apply(theme.id, 100);
        QLineEdit field;
        field.ensurePolished();
        EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), QColor(theme.colour(QStringLiteral("ink2"))));
        EXPECT_EQ(field.palette().color(QPalette::Text), QColor(theme.colour(QStringLiteral("ink"))));
    }
}

} // namespace
