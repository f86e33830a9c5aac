// SPDX-License-Identifier: MIT
#include "vectors.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <iostream>

using namespace eligibility;

namespace
{

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome outcomeOf(const char *program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QString::fromUtf8(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000)) << program;
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << program;
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n').mid(0, lines.count('\n'))) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        EXPECT_TRUE(document.isObject()) << line.constData();
        objects.append(document.object());
    }
    return objects;
}

QByteArray lineOf(const Vector &vector)
{
    QJsonObject object;
    for (const Question &row : questionnaire()) {
        if (const std::optional<Choice> choice = vector[std::size_t(row.id)])
            object.insert(QLatin1String(row.name), QLatin1String(offer(row.id, *choice)->id));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString joined(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue &value : array)
        words << value.toString();
    return words.join(u' ');
}

QString joined(const QList<QLatin1String> &list)
{
    return QStringList(list.cbegin(), list.cend()).join(u' ');
}

void expectSame(const QJsonObject &written, const Finding &finding)
{
    QStringList texts;
    for (const char *text : finding.texts)
        texts << textOf(text);
    EXPECT_EQ(written[u"question"].toString(), QLatin1String(question(finding.question).name));
    EXPECT_EQ(written[u"answer"].toString(), QLatin1String(offer(finding.question, finding.answer)->id));
    EXPECT_EQ(written[u"kind"].toString(),
              finding.kind == Finding::Kind::TrialsAsk ? QLatin1String("trials-ask") : QLatin1String("find-out"));
    EXPECT_EQ(joined(written[u"texts"].toArray()), texts.join(u' '));
    EXPECT_EQ(written[u"page"].toString(), finding.page);
    EXPECT_EQ(written[u"anchor"].toString(), finding.anchor);
    EXPECT_EQ(written[u"claim"].toString(), finding.claim);
    EXPECT_EQ(joined(written[u"sources"].toArray()), joined(finding.sources));
}

void expectSame(const QJsonObject &written, const Assessment &assessment)
{
    const QJsonArray findings = written[u"findings"].toArray();
    ASSERT_EQ(findings.size(), assessment.findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i)
        expectSame(findings[i].toObject(), assessment.findings[i]);
    const QJsonArray toAsk = written[u"toAsk"].toArray();
    ASSERT_EQ(toAsk.size(), assessment.toAsk.size());
    for (qsizetype i = 0; i < toAsk.size(); ++i) {
        QList<QLatin1String> because;
        for (const Told &told : assessment.toAsk[i].because)
            because << QLatin1String(question(told.question).name);
        EXPECT_EQ(toAsk[i].toObject()[u"id"].toString(), assessment.toAsk[i].id);
        EXPECT_EQ(joined(toAsk[i].toObject()[u"because"].toArray()), joined(because));
    }
    EXPECT_EQ(written[u"trials"].toArray().size(), assessment.trials.size());
    EXPECT_EQ(written.contains(u"aboutTrials"), assessment.aboutTrials != nullptr);
}

} // namespace

TEST(LogicSheetTest, isTheOneThatWasRead)
{
    const Outcome printed = outcomeOf(LOGIC_SHEET, {});
    ASSERT_EQ(printed.code, 0);
    QFile kept(QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/logic-sheet.txt"));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const QList<QByteArray> was = kept.readAll().split('\n');
    const QList<QByteArray> is = printed.out.split('\n');
    const auto [before, now] = std::mismatch(was.cbegin(), was.cend(), is.cbegin(), is.cend());
    EXPECT_TRUE(before == was.cend() && now == is.cend())
        << "A rule has changed at line " << now - is.cbegin() + 1
        << " of the logic sheet.\n  It was: " << (before == was.cend() ? "the end" : before->constData())
        << "\n  It is:  " << (now == is.cend() ? "the end" : now->constData())
        << "\nIf the change is meant, write what logic-sheet prints to tests/data/logic-sheet.txt.";
}

TEST(LogicSheetTest, namesEveryQuestionAndEndsWithRoomToSign)
{
    const QString sheet = QString::fromUtf8(outcomeOf(LOGIC_SHEET, {}).out);
    for (const Question &row : questionnaire()) {
        EXPECT_TRUE(sheet.contains(textOf(row.text))) << row.name;
        EXPECT_TRUE(sheet.contains(textOf(row.why))) << row.name;
    }
    for (const char *blank : {"Name: ____", "Role: ____", "Date: ____", "Signature: ____"})
        EXPECT_TRUE(sheet.contains(QLatin1String(blank))) << blank;
}

TEST(LogicSheetTest, takesNoArgument)
{
    const Outcome refused = outcomeOf(LOGIC_SHEET, {QStringLiteral("lupus")});
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_EQ(refused.err.count('\n'), 1);
}

TEST(AssessToolTest, idsNameEveryQuestionAndAnswer)
{
    const Outcome printed = outcomeOf(ASSESS, {QStringLiteral("--ids")});
    QByteArray expected;
    for (const Question &row : questionnaire()) {
        expected += QByteArray(row.name) + ':';
        for (const Offer &offered : row.offers)
            expected += QByteArray(" ") + offered.id;
        expected += '\n';
    }
    EXPECT_EQ(printed.code, 0);
    EXPECT_EQ(printed.out, expected);
}

TEST(AssessToolTest, saysWhatAssessSays)
{
    constexpr int kVectors = 2000;
    Random random(20261122);
    QByteArray input;
    QList<Assessment> expected;
    for (int i = 0; i < kVectors; ++i) {
        const Vector vector = randomVector(random);
        input += lineOf(vector);
        expected.append(assess(answersOf(vector)));
    }
    const Outcome answered = outcomeOf(ASSESS, {}, input);
    EXPECT_EQ(answered.code, 0);
    EXPECT_TRUE(answered.err.isEmpty());
    const QList<QJsonObject> lines = objectsIn(answered.out);
    ASSERT_EQ(lines.size(), kVectors);
    for (int i = 0; i < kVectors && !testing::Test::HasFailure(); ++i) {
        EXPECT_EQ(lines[i][u"line"].toInt(), i + 1);
        expectSame(lines[i], expected[i]);
    }
    std::cout << "lines compared: " << kVectors << '\n';
}

TEST(AssessToolTest, aLineThatCannotBeReadIsNamedAndTheRestIsAnswered)
{
    const struct {
        const char *line;
        const char *error; ///< null: it is answered
    } table[] = {
        {R"({"condition":"lupus","cancer":"last-5-years"})", nullptr},
        {R"({"colour":"blue"})", "“colour”"},
        {R"({"age":"old"})", "“age” has no answer “old”"},
        {R"({"age":7})", "“age” is not a text"},
        {R"({"age":"12-17")", "not JSON"},
        {"", "empty"},
        {R"(["age"])", "not a JSON object"},
        {"\xff\xfe", "not JSON"},
        {R"({})", nullptr},
        {R"({"age":null})", nullptr},
        {R"({"understand":"worried"})", nullptr},
    };
    QByteArray input;
    for (const auto &row : table)
        input += QByteArray(row.line) + '\n';
    input.chop(1); // the last line need not end
    const Outcome answered = outcomeOf(ASSESS, {}, input);
    EXPECT_EQ(answered.code, 1);
    const QList<QJsonObject> lines = objectsIn(answered.out);
    ASSERT_EQ(lines.size(), qsizetype(std::size(table)));
    for (int i = 0; i < lines.size(); ++i) {
        const char *error = table[i].error;
        EXPECT_EQ(lines[i][u"line"].toInt(), i + 1);
        EXPECT_EQ(lines[i].contains(u"findings"), error == nullptr) << table[i].line;
        EXPECT_TRUE(lines[i][u"error"].toString().contains(QString::fromUtf8(error))) << table[i].line;
    }
}

TEST(AssessToolTest, anAnswerThatIsNotAskedForIsNamed)
{
    const Outcome answered = outcomeOf(ASSESS, {}, R"({"pregnancy":"no","age":"under-12"})");
    const QList<QJsonObject> lines = objectsIn(answered.out);
    ASSERT_EQ(lines.size(), 1);
    const QJsonObject removed = lines.front()[u"removed"].toArray().first().toObject();
    EXPECT_EQ(removed[u"question"].toString(), QStringLiteral("pregnancy"));
    EXPECT_EQ(removed[u"answer"].toString(), QStringLiteral("no"));
    EXPECT_EQ(removed[u"because"].toString(), QStringLiteral("age"));
    EXPECT_EQ(lines.front()[u"findings"].toArray().size(), 1);
}

TEST(AssessToolTest, eachLineIsAnsweredBeforeTheNextIsGiven)
{
    QProcess process;
    process.start(QStringLiteral(ASSESS), QStringList());
    for (int i = 1; i <= 3; ++i) {
        process.write("{\"age\":\"over-75\"}\n");
        ASSERT_TRUE(process.waitForReadyRead(10'000)) << i;
        EXPECT_TRUE(process.readLine().startsWith("{\"line\":" + QByteArray::number(i) + ',')) << i;
    }
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(process.exitCode(), 0);
}

TEST(AssessToolTest, nothingInIsNothingOut)
{
    const Outcome answered = outcomeOf(ASSESS, {});
    EXPECT_EQ(answered.code, 0);
    EXPECT_TRUE(answered.out.isEmpty());
}
