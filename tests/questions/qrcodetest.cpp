// SPDX-License-Identifier: MIT
#include "questions/qrcode.h"

#include "questions/plaintext.h"
#include "randomedits.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace questions;

namespace
{

/// The squares as a picture, each four pixels wide.
QByteArray picture(const QrMatrix &matrix)
{
    constexpr int kQuiet = 4;
    constexpr int kScale = 4;
    const int side = (matrix.size + 2 * kQuiet) * kScale;
    QByteArray image = "P5 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + " 255\n";
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / kScale - kQuiet;
            const int row = y / kScale - kQuiet;
            const bool inside = column >= 0 && row >= 0 && column < matrix.size && row < matrix.size;
            image += inside && matrix.isDark(column, row) ? char(0) : char(-1);
        }
    }
    return image;
}

/// What a reader that is not ours reads in the code.
QString scanned(const QrMatrix &matrix)
{
    const QTemporaryDir folder;
    QFile image(folder.filePath(QStringLiteral("code.pgm")));
    EXPECT_TRUE(image.open(QIODevice::WriteOnly));
    image.write(picture(matrix));
    image.close();
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
                 {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                  QStringLiteral("-Sqrcode.enable"), image.fileName()});
    EXPECT_TRUE(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.chop(text.endsWith(u'\n') ? 1 : 0);
    return text;
}

/// The words of some texts, without the marks of what was parted.
QString withoutMarks(const QStringList &texts)
{
    static const QRegularExpression mark(QStringLiteral(" \\(\\d+/\\d+\\)(?=\n\n|$)"));
    static const QRegularExpression space(QStringLiteral("\\s"));
    return texts.join(QLatin1String("\n\n")).remove(mark).remove(space);
}

QString withoutSpace(const QStringList &texts)
{
    return texts.join(QString()).remove(QRegularExpression(QStringLiteral("\\s")));
}

VisitSheet everyQuestion()
{
    VisitSheet sheet;
    for (const DoctorQuestion &question : bank())
        sheet.choose(question.id);
    return sheet;
}

} // namespace

TEST(QrCodeTest, aCodeHasItsThreeCornersAndItsVersion)
{
    const std::optional<QrMatrix> matrix = qrMatrix(QStringLiteral("https://bepartofresearch.nihr.ac.uk/"));
    ASSERT_TRUE(matrix);
    EXPECT_EQ(matrix->version(), 3);
    EXPECT_EQ(matrix->dark.size(), matrix->size * matrix->size);
    const int last = matrix->size - 1;
    for (int i = 0; i < 7; ++i) {
        EXPECT_TRUE(matrix->isDark(i, 0) && matrix->isDark(last - i, 0) && matrix->isDark(0, last - i));
        EXPECT_FALSE(matrix->isDark(i, 7));
    }
}

TEST(QrCodeTest, nothingAboveVersionTwenty)
{
    EXPECT_EQ(qrMatrix(QString(663, u'a')).value().version(), kMaxQrVersion);
    EXPECT_EQ(qrMatrix(QString(221, u'’')).value().version(), kMaxQrVersion);
    EXPECT_FALSE(qrMatrix(QString(664, u'a')));
    EXPECT_FALSE(qrMatrix(QString(332, u'é')));
    EXPECT_FALSE(qrMatrix(QString()));
}

TEST(QrCodeTest, theDrawingHasAQuietZoneOfFourAndEveryDarkSquare)
{
    const QrMatrix matrix = qrMatrix(QStringLiteral("abc")).value();
    const QString svg = QString::fromLatin1(qrSvg(matrix));
    EXPECT_TRUE(svg.contains(QStringLiteral("viewBox=\"0 0 %1 %1\"").arg(matrix.size + 8)));
    QByteArray drawn(matrix.dark.size(), 0);
    static const QRegularExpression run(QStringLiteral("M(\\d+) (\\d+)h(\\d+)v1"));
    for (const QRegularExpressionMatch &match : run.globalMatch(svg)) {
        for (int i = 0; i < match.captured(3).toInt(); ++i)
            drawn[(match.captured(2).toInt() - 4) * matrix.size + match.captured(1).toInt() - 4 + i] = 1;
    }
    EXPECT_EQ(drawn, matrix.dark);
}

TEST(QrCodeTest, theTextsTogetherAreTheWholeText)
{
    RandomEdits edits(20);
    int parted = 0;
    for (int round = 0; round < 400; ++round) {
        const QStringList blocks = questionBlocks(edits.sheet(60));
        const QStringList texts = splitForCodes(blocks);
        ASSERT_EQ(withoutMarks(texts), withoutSpace(blocks));
        for (const QString &text : texts) {
            const std::optional<QrMatrix> matrix = qrMatrix(text);
            ASSERT_TRUE(matrix) << qPrintable(text);
            EXPECT_LE(matrix->version(), kMaxQrVersion);
            EXPECT_EQ(text, text.trimmed());
        }
        parted += texts.join(QString()).contains(QLatin1String(" (1/2)")) ? 1 : 0;
    }
    EXPECT_GT(parted, 10) << "proof that long questions were among them";
}

TEST(QrCodeTest, textsPartBetweenQuestionsAndFillTheirCodes)
{
    const QStringList blocks = questionBlocks(everyQuestion());
    const QStringList texts = splitForCodes(blocks);
    EXPECT_EQ(texts.join(QLatin1String("\n\n")), blocks.join(QLatin1String("\n\n")));
    for (qsizetype i = 0; i + 1 < texts.size(); ++i)
        EXPECT_GT(texts[i].toUtf8().size() + texts[i + 1].section(QLatin1String("\n\n"), 0, 0).toUtf8().size() + 2,
                  664);
    EXPECT_LE(texts.size(), 8);
}

TEST(QrCodeTest, aLongQuestionIsPartedBetweenItsWords)
{
    const QStringList texts = splitForCodes({QStringLiteral("word ").repeated(200).trimmed()});
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts[0].endsWith(QLatin1String("word (1/2)")));
    EXPECT_TRUE(texts[1].startsWith(QLatin1String("word ")) && texts[1].endsWith(QLatin1String("word (2/2)")));
    const QStringList one = splitForCodes({QString(1000, u'ਕ')});
    EXPECT_EQ(one.size(), 5);
    const QStringList marks = splitForCodes({QStringLiteral("a") + QString(1500, QChar(0x0301))});
    for (const QString &text : marks)
        EXPECT_TRUE(qrMatrix(text));
    EXPECT_EQ(splitForCodes({}), QStringList());
}

TEST(QrCodeTest, anotherReaderReadsExactlyTheText)
{
    ASSERT_FALSE(QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty()) << "install zbar-tools";
    RandomEdits edits(3);
    VisitSheet own;
    own.addOwn(QStringLiteral("هل يمكن لأختي أن تأتي؟ 👩‍👩‍👧"));
    own.addOwn(QStringLiteral("ਕੀ ਮੇਰੀ ਭੈਣ ਆ ਸਕਦੀ ਹੈ?"));
    own.addOwn(QStringLiteral("Czy może przyjść moja siostra?"));
    QStringList texts = splitForCodes(questionBlocks(everyQuestion())) + splitForCodes(questionBlocks(own));
    for (int i = 0; i < 5; ++i)
        texts += splitForCodes(questionBlocks(edits.sheet(40)));
    texts << QStringLiteral("https://bepartofresearch.nihr.ac.uk/") << QStringLiteral("é") << QStringLiteral("£5 café");
    for (const QString &text : std::as_const(texts))
        EXPECT_EQ(scanned(qrMatrix(text).value()), text);
}
