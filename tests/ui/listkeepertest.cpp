// SPDX-License-Identifier: MIT
#include "ui/sheet/listkeeper.h"

#include "languageworld.h"
#include "questions/sheetfile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace
{

using questions::VisitSheet;

VisitSheet sheetOf(const QStringList &own)
{
    VisitSheet sheet;
    for (const QString &words : own)
        sheet.addOwn(words);
    return sheet;
}

class ListKeeperTest : public testing::Test
{
protected:
    ListKeeperTest() { EXPECT_TRUE(home.isValid()); }

    QString folder() const { return home.path() + QStringLiteral("/data/my-list"); }
    QString list() const { return folder() + QStringLiteral("/list.json"); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    void spoil(const QByteArray &bytes) const
    {
        QFile file(list());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    ui::ListKeeper keeper{home.path() + QStringLiteral("/data/my-list")};
    const VisitSheet first = sheetOf({QStringLiteral("Can my sister come?")});
    const VisitSheet second = sheetOf({QStringLiteral("Can my sister come?"), QStringLiteral("Is there parking?")});
};

TEST_F(ListKeeperTest, nothingIsMadeUntilSomethingIsKept)
{
    EXPECT_FALSE(keeper.isKept());
    const ui::ListKeeper::Loaded loaded = keeper.load();
    EXPECT_FALSE(loaded.sheet);
    EXPECT_FALSE(loaded.sentence);
    EXPECT_FALSE(QFile::exists(folder()));
}

TEST_F(ListKeeperTest, aKeptListComesBackAsItWas)
{
    EXPECT_FALSE(keeper.keep(second));
    const ui::ListKeeper::Loaded loaded = ui::ListKeeper(folder()).load();
    EXPECT_EQ(loaded.sheet, second);
    EXPECT_FALSE(loaded.sentence);
}

TEST_F(ListKeeperTest, onlyItsOwnerCanReadIt)
{
    keeper.keep(first);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFile::permissions(list()) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
}

TEST_F(ListKeeperTest, theListBeforeIsKeptToo)
{
    keeper.keep(first);
    keeper.keep(second);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("list-before.json"), QStringLiteral("list.json")}));
    EXPECT_EQ(bytesOf(QStringLiteral("list-before.json")), questions::toJson(first));
}

TEST_F(ListKeeperTest, keepingTheSameTwiceKeepsTheListBefore)
{
    keeper.keep(first);
    keeper.keep(second);
    keeper.keep(second);
    EXPECT_EQ(bytesOf(QStringLiteral("list-before.json")), questions::toJson(first));
}

TEST_F(ListKeeperTest, aDamagedListIsPutAsideAndTheOneBeforeIsOpened)
{
    keeper.keep(first);
    keeper.keep(second);
    spoil("{ torn");
    const ui::ListKeeper::Loaded loaded = keeper.load();
    EXPECT_EQ(loaded.sheet, first);
    EXPECT_TRUE(loaded.sentence().contains(QStringLiteral("list.json.damaged-1"))) << qPrintable(loaded.sentence());
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-1")), QByteArray("{ torn"));
}

TEST_F(ListKeeperTest, whatItSaidIsSaidInTheLanguageOfNow)
{
    keeper.keep(first);
    keeper.keep(second);
    spoil(R"({"format": "cartguide-list", "version": 1, "questions": [{"id": "tea"}]})");
    QFile mine(home.path() + QStringLiteral("/mine.json"));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write(R"({"format": "cartguide-list", "version": 1, "tea": 1, "milk": 2})");
    mine.close();
    const QList<std::pair<ui::Sentence, int>> told{
        {keeper.load().sentence, 4}, // what, why, what has been done, what is shown
        {ui::ListKeeper::read(mine.fileName()).sentence, 2},
        {ui::ListKeeper::write(first, home.path() + QStringLiteral("/no/such/mine.json")), 1},
        {ui::ListKeeper(mine.fileName() + QStringLiteral("/below")).keep(first), 1},
    };
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    for (const auto &[sentence, parts] : told) {
        ASSERT_TRUE(sentence);
        const QString english = sentence();
        marking.speaks = true;
        EXPECT_EQ(sentence().count(u'⟦'), parts) << qPrintable(sentence());
        marking.speaks = false;
        EXPECT_EQ(sentence(), english);
    }
}

TEST_F(ListKeeperTest, noDamagedListIsEverWrittenOver)
{
    keeper.keep(first);
    for (const QByteArray bytes : {"one", "two", "three"}) {
        spoil(bytes);
        keeper.load();
        EXPECT_FALSE(keeper.keep(second));
    }
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-1")), QByteArray("one"));
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-2")), QByteArray("two"));
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-3")), QByteArray("three"));
    EXPECT_EQ(keeper.load().sheet, second);
}

TEST_F(ListKeeperTest, aListOfANewerGuideIsNotWrittenOver)
{
    keeper.keep(first);
    const QByteArray newer = R"({"format":"cartguide-list","version":99})";
    spoil(newer);
    EXPECT_TRUE(keeper.load().sentence);
    keeper.keep(second);
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-1")), newer);
}

TEST_F(ListKeeperTest, keepingOverADamagedListThatWasNeverOpenedPutsItAside)
{
    keeper.keep(first);
    spoil("{ torn");
    EXPECT_FALSE(keeper.keep(second));
    EXPECT_EQ(bytesOf(QStringLiteral("list.json.damaged-1")), QByteArray("{ torn"));
}

TEST_F(ListKeeperTest, whatWasLeftHalfWrittenIsTidiedAndNothingElse)
{
    keeper.keep(first);
    keeper.keep(second);
    const QStringList others{QStringLiteral("list-before.json"), QStringLiteral("list.json"),
                             QStringLiteral("list.json.damaged-1"), QStringLiteral("list.json.mine")};
    for (const char *name : {"list.json.AbCdEf", "list-before.json.zzzzzz", "list.json.damaged-1", "list.json.mine"}) {
        QFile file(folder() + u'/' + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(ui::ListKeeper(folder()).load().sheet, second);
    EXPECT_EQ(files(), others);
}

TEST_F(ListKeeperTest, forgettingRemovesEveryCopy)
{
    keeper.keep(first);
    keeper.keep(second);
    spoil("{ torn");
    keeper.load();
    EXPECT_FALSE(keeper.forget());
    EXPECT_FALSE(QFile::exists(folder()));
    EXPECT_FALSE(keeper.isKept());
}

TEST_F(ListKeeperTest, whatCannotBeKeptIsSaidAndNothingIsLost)
{
    QFile inTheWay(home.path() + QStringLiteral("/data"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const ui::Sentence trouble = keeper.keep(first);
    ASSERT_TRUE(trouble);
    EXPECT_TRUE(trouble().contains(QStringLiteral("could not be kept")));
}

TEST_F(ListKeeperTest, aFileOfThePersonsOwnIsWholeOrNotThere)
{
    const QString file = home.path() + QStringLiteral("/mine.json");
    EXPECT_FALSE(ui::ListKeeper::write(second, file));
    EXPECT_EQ(ui::ListKeeper::read(file).sheet, second);
    EXPECT_TRUE(ui::ListKeeper::write(second, home.path() + QStringLiteral("/no/such/mine.json")));
    EXPECT_FALSE(ui::ListKeeper::read(home.path() + QStringLiteral("/nothing.json")).sheet);
}

TEST_F(ListKeeperTest, killedAtAnyMomentTheListIsTheLastOneOrTheOneBefore)
{
    QList<VisitSheet> lists;
    for (int i = 0; i < 200; ++i)
        lists.append(sheetOf({QStringLiteral("Question %1").arg(i), QStringLiteral("x").repeated(1500)}));
    ASSERT_FALSE(keeper.keep(lists.first()));
    for (int round = 0; round < 20; ++round) {
        int done[2];
        ASSERT_EQ(::pipe(done), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ui::ListKeeper own(folder());
            for (int i = 0;; i = (i + 1) % int(lists.size())) {
                own.keep(lists[i]);
                if (::write(done[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
            }
        }
        ::usleep(useconds_t(3000 + 1700 * round));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(done[1]);
        int last = -1;
        int number = 0;
        while (::read(done[0], &number, sizeof number) == sizeof number)
            last = number;
        ::close(done[0]);
        const ui::ListKeeper::Loaded loaded = ui::ListKeeper(folder()).load();
        ASSERT_TRUE(loaded.sheet) << round;
        EXPECT_FALSE(loaded.sentence);
        for (const QString &file : files())
            EXPECT_TRUE(file.endsWith(QLatin1String(".json"))) << "left over: " << qPrintable(file);
        const int next = (last + 1) % int(lists.size());
        if (last >= 0) {
            EXPECT_TRUE(loaded.sheet == lists[last] || loaded.sheet == lists[next]) << round;
        }
    }
}

} // namespace
