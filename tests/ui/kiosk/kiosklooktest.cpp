// SPDX-License-Identifier: MIT
#include "kioskworld.h"

#include <QScrollBar>

namespace
{

using namespace std::chrono_literals;

class KioskLookTest : public KioskTest
{
protected:
    void begin(const char *language, const QSize &screen)
    {
        open();
        window->resize(screen);
        settle();
        press(language);
    }
};

TEST_F(KioskLookTest, theDoorsFillALargeScreenAndAllAreSeen)
{
    for (const QSize screen : {QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)}) {
        begin("begin-en-GB", screen);
        const auto *home = find("homeScreen");
        QRect doors;
        for (const QAbstractButton *door : home->findChildren<QAbstractButton *>()) {
            if (door->isVisible() && door->inherits("ui::DoorCard"))
                doors |= QRect(door->mapTo(home, QPoint()), door->size());
        }
        constexpr int kMargins = 2 * 40;
        EXPECT_GE(doors.width(), home->width() - kMargins - 20) << screen.width();
        EXPECT_LE(doors.bottom(), home->height()) << screen.width();
        for (const QScrollBar *bar : home->findChildren<QScrollBar *>())
            EXPECT_FALSE(bar->isVisible()) << screen.width();
    }
}

TEST_F(KioskLookTest, theQuestionIsReadWholeInLargeText)
{
    for (const char *language : {"begin-en-GB", "begin-cy"}) {
        for (const QSize screen : {QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)}) {
            begin(language, screen);
            while (appearance.textPercent() < 200)
                key(Qt::Key_Plus, Qt::ControlModifier);
            wait(90s);
            const auto *ask = find("askScreen");
            ASSERT_TRUE(ask);
            EXPECT_EQ(cutOff(*ask), QStringList()) << language << screen.width();
            const auto *countdown = find("countdown");
            EXPECT_EQ(countdown->size(), countdown->sizeHint()) << language << screen.width();
            EXPECT_TRUE(ask->rect().contains(countdown->geometry())) << language << screen.width();
        }
    }
}

} // namespace
