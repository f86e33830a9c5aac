// SPDX-License-Identifier: MIT
#include "questions/sheetfile.h"

#include "randomedits.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace questions;

namespace
{

constexpr int kRounds = 100000;

using Read = std::variant<VisitSheet, FileFault>;

QByteArray file(const QByteArray &rest)
{
    return "{\"format\": \"cartguide-list\", \"version\": 1" + (rest.isEmpty() ? rest : ", " + rest) + "}";
}

/// The sentence of a file that is refused; empty if it is read.
QString faultIn(const QByteArray &json)
{
    const Read read = fromJson(json);
    const FileFault *fault = std::get_if<FileFault>(&read);
    return fault ? sentenceFor(*fault) : QString();
}

QString starred(int count)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts << QStringLiteral("{\"own\": \"%1\", \"starred\": true}").arg(i);
    return QStringLiteral("\"questions\": [%1]").arg(parts.join(u','));
}

QByteArray mutated(QByteArray json, RandomEdits &random)
{
    static const QByteArrayList pieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "\"",
                                       "null",
                                       "true",
                                       "-1",
                                       "1e99",
                                       "2",
                                       "\\ud800",
                                       "\\u0000",
                                       "\"id\"",
                                       "\"own\"",
                                       "\"starred\": true",
                                       "\"wait\"",
                                       "\"version\": 2,",
                                       "\xff",
                                       QByteArray(1, 0),
                                       "\"bsl\",",
                                       "{\"id\": \"damage\"},",
                                       "{\"own\": \"x\"},"};
    for (qsizetype i = random.below(3); i >= 0; --i) {
        const qsizetype at = random.below(json.size());
        switch (random.below(5)) {
        case 0:
            json.insert(at, pieces[random.below(pieces.size())]);
            break;
        case 1:
            json.remove(at, random.below(30));
            break;
        case 2:
            json.insert(random.below(json.size()), json.mid(at, random.below(80)));
            break;
        case 3:
            if (random.oneIn(4))
                json.truncate(at);
            break;
        default:
            if (!json.isEmpty())
                json[at] = char(random.below(256));
        }
    }
    return json;
}

} // namespace

TEST(SheetFileTest, whatIsWrittenIsReadBackTheSame)
{
    RandomEdits edits(4);
    for (int round = 0; round < 500; ++round) {
        const VisitSheet sheet = edits.sheet(80);
        ASSERT_EQ(fromJson(toJson(sheet)), Read(sheet)) << toJson(sheet).constData();
    }
    EXPECT_EQ(fromJson(toJson({})), Read(VisitSheet()));
}

TEST(SheetFileTest, theFullestListFitsInTheLimit)
{
    VisitSheet sheet;
    for (const DoctorQuestion &question : bank())
        sheet.choose(question.id);
    for (int i = 0; i < kMaxOwn; ++i)
        sheet.addOwn(QString(kMaxOwnLength - 3, i % 2 ? u'"' : u'ਕ') + QString::number(i));
    sheet.setNotes(QString(kMaxNotes, u'\\'));
    ASSERT_EQ(sheet.ownCount(), kMaxOwn);
    EXPECT_EQ(fromJson(toJson(sheet)), Read(sheet));
}

TEST(SheetFileTest, theFileLooksAsItsHeaderSays)
{
    VisitSheet sheet;
    sheet.choose(QStringLiteral("candidate"));
    sheet.setStarred(0, true);
    sheet.addOwn(QStringLiteral("Can my sister come?"));
    sheet.setNeed(Need::Interpreter, true);
    sheet.setInterpreterLanguage(QStringLiteral("Polish"));
    sheet.setRecord(Record::MedicinesNow, true);
    const QByteArray json = file(R"("questions": [{"id": "candidate", "starred": true}, {"own": "Can my sister come?"}],
        "needs": ["interpreter"], "interpreter-language": "Polish", "other-need": "",
        "appointment": {"who": "", "where": "", "when": ""}, "records": ["medicines-now"], "notes": "")");
    EXPECT_EQ(fromJson(json), Read(sheet));
    EXPECT_EQ(fromJson(file({})), Read(VisitSheet())) << "what is missing is empty";
}

TEST(SheetFileTest, theHeaderNamesEveryNeedAndRecord)
{
    QFile header(QStringLiteral(CARTGUIDE_SOURCE_DIR "/app/questions/sheetfile.h"));
    ASSERT_TRUE(header.open(QIODevice::ReadOnly));
    const QByteArray text = header.readAll();
    for (const Tick<Need> &tick : needTicks())
        EXPECT_TRUE(text.contains(tick.id)) << tick.id;
    for (const Tick<Record> &tick : recordTicks())
        EXPECT_TRUE(text.contains(tick.id)) << tick.id;
}

TEST(SheetFileTest, aNewerFileIsRefusedAsNewer)
{
    const Read read = fromJson(R"({"format": "cartguide-list", "version": 2, "questions": "other"})");
    ASSERT_TRUE(std::holds_alternative<FileFault>(read));
    EXPECT_TRUE(std::get<FileFault>(read).kind == FileFault::Kind::Newer);
    EXPECT_EQ(sentenceFor(std::get<FileFault>(read)),
              QStringLiteral("This list was made by a newer version of this guide. Open it with that version. The file "
                             "has not been changed."));
}

TEST(SheetFileTest, everyFaultSaysWhereWhatAndWhatToDo)
{
    const std::array<std::pair<QByteArray, const char *>, 18> faults{{
        {"", "Line 1: The file is damaged, or is not a list of questions. Choose another."},
        {"{\n\"format\": \"cartguide-list\",\n\"version\" 1}",
         "Line 3: The file is damaged, or is not a list of questions. Choose another."},
        {"[]", "format: This is not a list of questions made by this guide. Choose another file."},
        {R"({"format": "other"})", "format: This is not a list of questions made by this guide. Choose another file."},
        {R"({"format": "cartguide-list"})", "version: This must be a whole number."},
        {R"({"format": "cartguide-list", "version": 1.5})", "version: This must be a whole number."},
        {file(R"("questions": [{"id": "wait"}, {"id": "when"}])"),
         "questions[1].id: This version of the guide does not know “when”. Correct it, or take it out of the file."},
        {file(R"("needs": ["bsl", "tea"])"),
         "needs[1]: This version of the guide does not know “tea”. Correct it, or take it out of the file."},
        {file(R"("records": [7])"),
         "records[0]: This version of the guide does not know “”. Correct it, or take it out of the file."},
        {file(R"("questions": [{"id": "wait"}, {"id": "wait"}])"),
         "questions[1]: That question is on your list already."},
        {file(R"("questions": [{"id": "wait", "own": "x"}])"),
         "questions[0]: A question has either “id” or “own”, and not the other."},
        {file(R"("questions": ["wait"])"), "questions[0]: A question has either “id” or “own”, and not the other."},
        {file(R"("questions": {})"), "questions: This must be a list in square brackets."},
        {file(R"("notes": 3)"), "notes: This must be words in quotation marks."},
        {file(R"("appointment": "Monday")"), "appointment: This must be who, where and when in curly brackets."},
        {file(R"("appointment": {"who": 3})"), "appointment.who: This must be words in quotation marks."},
        {file(R"("questions": [{"own": "x", "starred": 1}])"), "questions[0].starred: This must be true or false."},
        {file(starred(6).toUtf8()),
         "questions[5]: You have starred five already. Take the star off one of them first."},
    }};
    for (const auto &[json, sentence] : faults)
        EXPECT_EQ(faultIn(json), QString::fromUtf8(sentence)) << json.constData();
    EXPECT_EQ(faultIn(file(starred(5).toUtf8())), QString());
    EXPECT_EQ(faultIn(file("\"notes\": \"" + QByteArray(kMaxNotes + 1, 'a') + '"')),
              QStringLiteral("notes: That is too long for the sheet. Make it shorter, or make it two."));
    EXPECT_EQ(faultIn(QByteArray(5'000'000, ' ')),
              QStringLiteral("This file is too large to be a list of questions. Choose another."));
}

TEST(SheetFileTest, unknownKeysArePassedOverAndNamed)
{
    QStringList passedOver;
    const Read read = fromJson(
        file(R"("note": "a", "questions": [{"id": "wait", "why": 1}], "appointment": {"room": 2})"), &passedOver);
    ASSERT_TRUE(std::holds_alternative<VisitSheet>(read));
    EXPECT_EQ(std::get<VisitSheet>(read).items().size(), 1);
    EXPECT_EQ(passedOverSentences(passedOver),
              (QStringList{QStringLiteral("“note” is not a part of a list, so it was left out."),
                           QStringLiteral("“questions[0].why” is not a part of a list, so it was left out."),
                           QStringLiteral("“appointment.room” is not a part of a list, so it was left out.")}));
}

TEST(SheetFileTest, noFileCrashesOrIsReadAsSomethingUnsound)
{
    RandomEdits random(100);
    QByteArrayList files;
    for (int i = 0; i < 40; ++i)
        files << toJson(random.sheet(4 + i / 4));
    int readable = 0;
    int changed = 0;
    for (int i = 0; i < kRounds; ++i) {
        const QByteArray &original = files[random.below(files.size())];
        const QByteArray json = mutated(original, random);
        const Read read = fromJson(json);
        if (const FileFault *fault = std::get_if<FileFault>(&read)) {
            ASSERT_FALSE(sentenceFor(*fault).isEmpty());
            continue;
        }
        const VisitSheet &sheet = std::get<VisitSheet>(read);
        ASSERT_EQ(faultOf(sheet), QString()) << json.constData();
        ASSERT_EQ(fromJson(toJson(sheet)), read) << json.constData();
        ++readable;
        changed += toJson(sheet) == original ? 0 : 1;
    }
    // Proof that the mutations go both ways, and change what is read.
    EXPECT_GT(readable, kRounds / 20);
    EXPECT_LT(readable, kRounds * 9 / 10);
    EXPECT_GT(changed, kRounds / 50);
}
