// SPDX-License-Identifier: MIT
#include "ui/keepsake.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace
{

class KeepsakeTest : public testing::Test
{
protected:
    QString file() const { return folder.filePath(QStringLiteral("settings/cartguide.ini")); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    void write(const QByteArray &text) const
    {
        QDir(folder.path()).mkpath(QStringLiteral("settings"));
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    bool replaceByAFolderInUse() const
    {
        return QFile::remove(file()) && QDir().mkpath(file() + QStringLiteral("/in-use"));
    }

    QTemporaryDir folder;
};

ui::Kept everything()
{
    ui::Kept kept;
    kept.asked = true;
    kept.look = {150, QStringLiteral("cream"), true, false, false};
    kept.language = QStringLiteral("en-GB");
    kept.englishBeside = true;
    kept.windowSize = QSize(1024, 600);
    kept.lastPage = QStringLiteral("four-steps");
    return kept;
}

TEST_F(KeepsakeTest, nothingIsKeptUnlessAsked)
{
    const ui::Keepsake keepsake(file());
    EXPECT_EQ(keepsake.load(), ui::Kept());
    ui::Kept kept = everything();
    kept.asked = false;
    EXPECT_TRUE(keepsake.save(kept));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(KeepsakeTest, whatWasAskedForComesBackWhole)
{
    EXPECT_TRUE(ui::Keepsake(file()).save(everything()));
    EXPECT_EQ(ui::Keepsake(file()).load(), everything());
}

TEST_F(KeepsakeTest, whatIsLeftOutIsForgotten)
{
    const ui::Keepsake keepsake(file());
    keepsake.save(everything());
    ui::Kept less;
    less.asked = true;
    keepsake.save(less);
    EXPECT_EQ(keepsake.load(), less);
}

TEST_F(KeepsakeTest, askingNoLongerRemovesTheFile)
{
    const ui::Keepsake keepsake(file());
    keepsake.save(everything());
    ASSERT_TRUE(QFile::exists(file()));
    EXPECT_TRUE(keepsake.save(ui::Kept()));
    EXPECT_FALSE(QFile::exists(file()));
    EXPECT_EQ(keepsake.load(), ui::Kept());
}

TEST_F(KeepsakeTest, nobodyElseOnTheComputerMayReadIt)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_TRUE(ui::Keepsake(file()).save(everything()));
    EXPECT_FALSE(QFile::permissions(file()) & others);
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::permissions(file()) | others));
    EXPECT_TRUE(ui::Keepsake(file()).save(everything()));
    EXPECT_FALSE(QFile::permissions(file()) & others) << "a file that was there before";
}

TEST_F(KeepsakeTest, valuesOutOfRangeCountAsAbsent)
{
    write("[kept]\nasked=true\n[look]\ntextPercent=175\ntheme=purple\nmoreSpace=perhaps\nexplainInMargin=7\n"
          "[language]\ncode=../../cy\nenglishBeside=maybe\n"
          "[window]\nwidth=12\nheight=800\nlastPage=../../etc/passwd\n");
    ui::Kept kept;
    kept.asked = true;
    EXPECT_EQ(ui::Keepsake(file()).load(), kept);
}

TEST_F(KeepsakeTest, oneBadValueSpoilsNoOther)
{
    write("[kept]\nasked=true\n[look]\ntextPercent=lots\ntheme=dark\n[window]\nwidth=900\nheight=700\n");
    ui::Kept kept;
    kept.asked = true;
    kept.look.theme = QStringLiteral("dark");
    kept.windowSize = QSize(900, 700);
    EXPECT_EQ(ui::Keepsake(file()).load(), kept);
}

TEST_F(KeepsakeTest, aFileThatIsNotOursIsNoRequestToKeep)
{
    write(QByteArray("\0\xff[[[ garbage ]=\n=\n", 20));
    EXPECT_EQ(ui::Keepsake(file()).load(), ui::Kept());
    write("");
    EXPECT_EQ(ui::Keepsake(file()).load(), ui::Kept());
}

TEST_F(KeepsakeTest, readingWritesNothing)
{
    ui::Keepsake(file()).load();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(KeepsakeTest, aPlaceThatCannotBeWrittenLosesNothingElse)
{
    EXPECT_TRUE(ui::Keepsake(file()).save(everything()));
    const ui::Keepsake impossible(file() + QStringLiteral("/below-a-file.ini"));
    EXPECT_FALSE(impossible.save(everything()));
    EXPECT_EQ(ui::Keepsake(file()).load(), everything());
}

TEST_F(KeepsakeTest, saysSoWhenItCouldNotKeepOrForget)
{
    const ui::Keepsake keepsake(file());
    ASSERT_TRUE(keepsake.save(everything()));
    ASSERT_TRUE(replaceByAFolderInUse());
    EXPECT_FALSE(keepsake.save(everything()));
    EXPECT_FALSE(keepsake.save(ui::Kept()));
}

} // namespace
