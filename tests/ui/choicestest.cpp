// SPDX-License-Identifier: MIT
#include "ui/choices.h"

#include "../waiting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace
{

class ChoicesTest : public testing::Test
{
protected:
    bool isWritten() const { return QFileInfo::exists(keepsakeFile); }

    QTemporaryDir folder;
    const QString keepsakeFile = folder.filePath(QStringLiteral("cartguide.ini"));
    const ui::Keepsake keepsake{keepsakeFile};
    ui::Look system{150, QStringLiteral("dark"), false, true, true};
};

TEST_F(ChoicesTest, theFirstStartFollowsTheComputer)
{
    const ui::Choices choices(keepsake, keepsake.load(), system);
    EXPECT_EQ(choices.look(), system);
    EXPECT_FALSE(choices.areKept());
}

TEST_F(ChoicesTest, whatWasKeptIsStrongerThanTheComputer)
{
    ui::Kept kept;
    kept.asked = true;
    kept.look = {300, QStringLiteral("cream"), true, false, false};
    keepsake.save(kept);
    EXPECT_EQ(ui::Choices(keepsake, keepsake.load(), system).look(), kept.look);
}

TEST_F(ChoicesTest, followingTheComputerCanBeKeptToo)
{
    ui::Kept kept;
    kept.asked = true;
    kept.look = {300, QStringLiteral("cream"), true, false, true};
    keepsake.save(kept);
    const ui::Choices choices(keepsake, keepsake.load(), system);
    EXPECT_EQ(choices.look().textPercent, system.textPercent);
    EXPECT_EQ(choices.look().theme, system.theme);
    EXPECT_TRUE(choices.look().moreSpace);
}

TEST_F(ChoicesTest, textGrowsAndShrinksByTheOfferedSizesAndStops)
{
    ui::Choices choices(keepsake, keepsake.load(), ui::Look());
    QList<int> sizes;
    for (int i = 0; i < 8; ++i) {
        sizes.append(choices.look().textPercent);
        choices.largerText();
    }
    EXPECT_EQ(sizes, (QList<int>{100, 125, 150, 200, 300, 400, 400, 400}));
    choices.smallerText();
    EXPECT_EQ(choices.look().textPercent, 300);
    choices.usualText();
    EXPECT_EQ(choices.look().textPercent, 100);
    choices.smallerText();
    EXPECT_EQ(choices.look().textPercent, 100);
}

TEST_F(ChoicesTest, aSizeChosenByKeysIsNotUndoneByTheComputerAtTheNextStart)
{
    {
        ui::Choices choices(keepsake, keepsake.load(), system);
        choices.setKept(true);
        choices.largerText();
        choices.write();
    }
    EXPECT_EQ(ui::Choices(keepsake, keepsake.load(), system).look().textPercent, 200);
}

TEST_F(ChoicesTest, nothingIsWrittenUnlessAsked)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    choices.largerText();
    choices.setLastPage(QStringLiteral("lupus"));
    choices.setWindowSize({1000, 700});
    QTest::qWait(700);
    choices.write();
    EXPECT_FALSE(isWritten());
}

TEST_F(ChoicesTest, isWrittenInACalmMomentAndNotWithEveryStep)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    choices.setKept(true);
    for (const char *id : {"start", "lupus", "costs"}) {
        choices.setLastPage(QLatin1String(id));
        QTest::qWait(20);
        EXPECT_FALSE(isWritten());
    }
    EXPECT_TRUE(waitUntil([this] { return isWritten(); }));
    EXPECT_EQ(keepsake.load().lastPage, QStringLiteral("costs"));
}

TEST_F(ChoicesTest, takingTheWishBackForgetsEverything)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    choices.setKept(true);
    choices.write();
    ASSERT_TRUE(isWritten());
    choices.setKept(false);
    choices.write();
    EXPECT_FALSE(isWritten());
}

TEST_F(ChoicesTest, forgetsAtOnce)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    choices.setKept(true);
    choices.write();
    ASSERT_TRUE(isWritten());
    choices.setKept(false);
    EXPECT_FALSE(isWritten());
}

TEST_F(ChoicesTest, saysThatItCouldNotKeepAndTriesAgain)
{
    const QString blocked = folder.filePath(QStringLiteral("blocked"));
    QFile(blocked).open(QIODevice::WriteOnly);
    const ui::Keepsake below(blocked + QStringLiteral("/cartguide.ini"));
    ui::Choices choices(below, below.load(), system);
    const QSignalSpy changed(&choices, &ui::Choices::troubleChanged);
    choices.setKept(true);
    choices.write();
    EXPECT_EQ(choices.trouble(), ui::KeepTrouble::CouldNotKeep);
    choices.write();
    EXPECT_EQ(changed.count(), 1);
    ASSERT_TRUE(QFile::remove(blocked));
    choices.write();
    EXPECT_EQ(choices.trouble(), ui::KeepTrouble::None);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_TRUE(below.load().asked);
}

TEST_F(ChoicesTest, saysThatItCouldNotForgetAndTriesAgain)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    choices.setKept(true);
    choices.write();
    ASSERT_TRUE(QFile::remove(keepsakeFile) && QDir().mkpath(keepsakeFile + QStringLiteral("/in-use")));
    choices.setKept(false);
    EXPECT_EQ(choices.trouble(), ui::KeepTrouble::CouldNotForget);
    ASSERT_TRUE(QDir(keepsakeFile).removeRecursively());
    choices.write();
    EXPECT_EQ(choices.trouble(), ui::KeepTrouble::None);
}

TEST_F(ChoicesTest, tellsOfARealChangeOnly)
{
    ui::Choices choices(keepsake, keepsake.load(), system);
    QSignalSpy changed(&choices, &ui::Choices::lookChanged);
    choices.setLook(choices.look());
    EXPECT_EQ(changed.count(), 0);
    choices.usualText();
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
