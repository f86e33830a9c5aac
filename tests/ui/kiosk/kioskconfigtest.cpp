// SPDX-License-Identifier: MIT
#include "ui/kiosk/kioskconfig.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <random>

namespace
{

using ui::KioskConfig;
using ui::KioskConfigRead;

const QByteArray kHash(64, 'a');

language::Languages offered()
{
    return language::Languages(R"([{"code": "en-GB", "name": "English"}, {"code": "cy", "name": "Cymraeg"}])");
}

KioskConfigRead parse(const QByteArray &text)
{
    return ui::parseKioskConfig(text, QStringLiteral("kiosk.conf"), offered());
}

KioskConfig usual()
{
    KioskConfig config;
    config.languages = {QStringLiteral("en-GB")};
    return config;
}

TEST(KioskConfigTest, anEmptyFileIsAllUsualValuesAndNothingToSay)
{
    const KioskConfigRead read = parse("");
    EXPECT_EQ(read.config, usual());
    EXPECT_TRUE(read.sentences.isEmpty());
}

TEST(KioskConfigTest, everyKeyIsTaken)
{
    const KioskConfigRead read = parse("\xEF\xBB\xBF# a kiosk\r\n[kiosk]\r\n; and its values\n\n"
                                       "languages = cy, en\nidle-seconds=60\nwarn-seconds = 30\nprinter = Front_Desk\n"
                                       "page-cap = 6\nclinic-name = T\xC5\xB7 = A\ndesk=desk 2\n"
                                       "nightly-restart = 03:30\ncounts-file = /var/lib/x/counts.csv\n"
                                       "staff-pin-hash = salt:"
                                       + QByteArray(64, 'A') + "\n");
    EXPECT_TRUE(read.sentences.isEmpty()) << qPrintable(read.sentences.join(u'\n'));
    KioskConfig expected;
    expected.languages = QStringList{QStringLiteral("cy"), QStringLiteral("en-GB")};
    expected.idle = std::chrono::seconds(60);
    expected.warn = std::chrono::seconds(30);
    expected.printer = QStringLiteral("Front_Desk");
    expected.pageCap = 6;
    expected.clinicName = QString::fromUtf8("T\xC5\xB7 = A");
    expected.desk = QStringLiteral("desk 2");
    expected.staffPinHash = QStringLiteral("salt:") + QString::fromLatin1(kHash);
    expected.nightlyRestart = QTime(3, 30);
    expected.countsFile = QStringLiteral("/var/lib/x/counts.csv");
    EXPECT_EQ(read.config, expected);
}

TEST(KioskConfigTest, whatIsWrongIsSaidInOneSentenceWithItsLineAndHasItsUsualValue)
{
    const struct {
        const char *line;
        const char *said; ///< the end of what is allowed
    } rows[]{
        {"languages = cy, fr", "en-GB, cy"},
        {"languages = klingon", "en-GB, cy"},
        {"idle-seconds = 14", "15 to 900"},
        {"idle-seconds = 901", "15 to 900"},
        {"idle-seconds = -1", "15 to 900"},
        {"idle-seconds = soon", "15 to 900"},
        {"idle-seconds =", "15 to 900"},
        {"idle-seconds = 99999999999999", "15 to 900"},
        {"warn-seconds = 9", "10 to 120"},
        {"warn-seconds = 20s", "10 to 120"},
        {"printer = Front Desk", "without spaces"},
        {"printer = ../x", "without spaces"},
        {"page-cap = 0", "1 to 50"},
        {"page-cap = 4.5", "1 to 50"},
        {"clinic-name = a\x01z", "80 letters"},
        {"clinic-name = a\xFFz", "80 letters"},
        {"desk = 123456789012345678901234567890123456789012345678901234567890123456789012345678901", "80 letters"},
        {"staff-pin-hash = 1234", "64 hexadecimal digits"},
        {"staff-pin-hash = salt:12ab", "64 hexadecimal digits"},
        {"nightly-restart = 24:00", "00:00 to 23:59"},
        {"nightly-restart = at night", "00:00 to 23:59"},
        {"counts-file = counts.csv", "whole path"},
        {"counts-file = /var/lib/", "whole path"},
        {"colour = red", "left out"},
        {"just words", "left out"},
        {"[other]", "left out"},
        {"Printer = x", "left out"},
        {"= 5", "left out"},
    };
    for (const auto &row : rows) {
        const KioskConfigRead read = parse(QByteArray("# the first line\n") + row.line);
        EXPECT_EQ(read.config, usual()) << row.line;
        ASSERT_EQ(read.sentences.size(), 1) << row.line;
        EXPECT_TRUE(read.sentences.front().startsWith(QStringLiteral("kiosk.conf, line 2: "))) << row.line;
        EXPECT_TRUE(read.sentences.front().contains(QLatin1String(row.said))) << qPrintable(read.sentences.front());
        EXPECT_FALSE(read.sentences.front().contains(u'\n')) << row.line;
    }
}

TEST(KioskConfigTest, oneWrongLineLeavesTheOthers)
{
    const KioskConfigRead read = parse("idle-seconds = never\nwarn-seconds = 40\npage-cap = 2\npage-cap = 3\n");
    EXPECT_EQ(read.config.idle, std::chrono::seconds(90));
    EXPECT_EQ(read.config.warn, std::chrono::seconds(40));
    EXPECT_EQ(read.config.pageCap, 2);
    EXPECT_EQ(read.sentences.size(), 2);
}

TEST(KioskConfigTest, aMissingFileIsUsualValuesAndASentence)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("none.conf"));
    const KioskConfigRead read = ui::readKioskConfig(file, offered());
    EXPECT_EQ(read.config, usual());
    ASSERT_EQ(read.sentences.size(), 1);
    EXPECT_TRUE(read.sentences.front().startsWith(file));
    EXPECT_EQ(ui::readKioskConfig(folder.path(), offered()).config, usual());
}

TEST(KioskConfigTest, noBytesMakeItUnusable)
{
    std::mt19937 random(20261123); // NOLINT: the same bytes every time
    const QByteArray seed = "languages = cy\nidle-seconds = 60\nprinter = x\nstaff-pin-hash = salt:" + kHash
        + "\nnightly-restart = 03:30\ncounts-file = /a/b\ndesk = \xC5\xB7\n";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = seed.repeated(round % 2 + 1);
        if (round % 3 == 0)
            text.clear();
        for (int i = int(random() % 40); i > 0; --i) {
            const qsizetype at = text.isEmpty() ? 0 : qsizetype(random() % std::size_t(text.size()));
            text.insert(at, char(random() % 256));
        }
        const KioskConfigRead read = parse(text);
        EXPECT_FALSE(read.config.languages.isEmpty());
        EXPECT_GE(read.config.idle.count(), 15);
        EXPECT_LE(read.config.idle.count(), 900);
        EXPECT_GE(read.config.warn.count(), 10);
        EXPECT_GE(read.config.pageCap, 1);
        EXPECT_TRUE(read.config.staffPinHash.isEmpty() || ui::isPinHash(read.config.staffPinHash));
        for (const QString &sentence : read.sentences)
            EXPECT_FALSE(sentence.contains(u'\n') || sentence.contains(QChar(0x1b)));
    }
}

TEST(KioskConfigTest, aHugeFileIsReadToAnEndAndSaidInFewSentences)
{
    const KioskConfigRead read = parse(QByteArray("idle-seconds = 30\n") + QByteArray("nonsense\n").repeated(100'000));
    EXPECT_EQ(read.config.idle, std::chrono::seconds(30));
    EXPECT_LE(read.sentences.size(), 22);
}

} // namespace
