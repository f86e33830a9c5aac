// SPDX-License-Identifier: MIT
#include "ui/kiosk/dailycounts.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace
{

class DailyCountsTest : public testing::Test
{
protected:
    void put(const QByteArray &bytes) const
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray written(const QString &suffix = {}) const
    {
        QFile in(file + suffix);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("nothing");
    }
    static void visit(ui::DailyCounts &counts)
    {
        counts.addVisit();
        counts.addPage();
        counts.addPage();
        counts.addPrint();
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("counts.csv"));
    QDate today{2026, 11, 23};
    ui::DailyCounts counts{file, [this] { return today; }};
};

TEST_F(DailyCountsTest, withoutAFileNothingIsCounted)
{
    ui::DailyCounts off({}, [this] { return today; });
    visit(off);
    EXPECT_FALSE(off.write());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(DailyCountsTest, aDayIsOneLineHoweverManyCome)
{
    EXPECT_FALSE(counts.write());
    EXPECT_EQ(written(), "nothing"); // nobody came
    visit(counts);
    visit(counts);
    EXPECT_FALSE(counts.write());
    visit(counts);
    EXPECT_FALSE(counts.write());
    EXPECT_FALSE(counts.write());
    EXPECT_EQ(written(), "date,visits,pages,prints\n2026-11-23,3,6,3\n");
    today = today.addDays(1);
    visit(counts);
    EXPECT_FALSE(counts.write());
    EXPECT_EQ(written(), "date,visits,pages,prints\n2026-11-23,3,6,3\n2026-11-24,1,2,1\n");
}

TEST_F(DailyCountsTest, aDamagedFileIsKeptBesideAndANewOneBegun)
{
    const QByteArray damaged[]{
        "",
        "date,visits,pages,prints",
        "date,visits,pages\n",
        "date,visits,pages,prints\n2026-11-22,1,2",
        "date,visits,pages,prints\n2026-11-22,1,2\n",
        "date,visits,pages,prints\n2026-11-22,1,2,3,4\n",
        "date,visits,pages,prints\n2026-11-22,-1,2,3\n",
        "date,visits,pages,prints\n2026-13-22,1,2,3\n",
        "date,visits,pages,prints\n2026-11-22,1,2,99999999999\n",
        "date,visits,pages,prints\n2026-11-22,1,2,3\n2026-11-22,1,2,3\n",
        QByteArray("date,visits,pages,prints\n\0\n", 27),
        QByteArray(500'000, '\xff'),
    };
    int number = 0;
    for (const QByteArray &bytes : damaged) {
        put(bytes);
        visit(counts);
        EXPECT_FALSE(counts.write());
        EXPECT_EQ(written(), "date,visits,pages,prints\n2026-11-23,1,2,1\n") << bytes.left(60).constData();
        EXPECT_EQ(written(QStringLiteral(".damaged-%1").arg(++number)), bytes);
    }
}

TEST_F(DailyCountsTest, whatCannotBeWrittenIsSaidAndCountedTheNextTime)
{
    ui::DailyCounts lost(folder.filePath(QStringLiteral("none/counts.csv")), [this] { return today; });
    visit(lost);
    const auto why = lost.write();
    ASSERT_TRUE(why);
    EXPECT_TRUE(why->contains(QStringLiteral("none/counts.csv")));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("none")));
    visit(lost);
    EXPECT_FALSE(lost.write());
    QFile in(folder.filePath(QStringLiteral("none/counts.csv")));
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_TRUE(in.readAll().endsWith("2026-11-23,2,4,2\n"));
}

TEST_F(DailyCountsTest, theOldestDaysMakeRoom)
{
    QMap<QDate, ui::DayCount> days;
    for (int i = 0; i < 2000; ++i)
        days.insert(QDate(2030, 1, 1).addDays(i), {i, 0, 0});
    const auto back = ui::parseCounts(ui::toCsv(days));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->size(), 731);
    EXPECT_EQ(back->last().visits, 1999);
}

} // namespace
