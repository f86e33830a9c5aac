// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRawFont>
#include <QSet>

/// Every letter of every language has a shape in the typefaces of the guide, in each weight: no empty boxes.
TEST(GlyphsTest, theTypefacesHaveEveryLetterOfEveryLanguage)
{
    QStringList files;
    const QDir folder(QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}))
        files.append(folder.filePath(name));
    files.append(QStringLiteral(CARTGUIDE_PSEUDO "/pseudo.ts"));
    for (const QString &name : files) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        QSet<char32_t> letters;
        for (const uint letter : QString::fromUtf8(file.readAll()).toUcs4()) {
            if (QChar::isPrint(letter) && letter > 0x7e)
                letters.insert(letter);
        }
        for (const char *family : {"Noto Sans", "Noto Serif"}) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
                const QRawFont font = QRawFont::fromFont(QFont(QLatin1String(family), 16, weight));
                ASSERT_EQ(font.familyName(), QLatin1String(family));
                for (const char32_t letter : letters)
                    EXPECT_TRUE(font.supportsCharacter(letter)) << family << ": U+" << std::hex << uint(letter);
            }
        }
    }
}
