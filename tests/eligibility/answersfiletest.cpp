// SPDX-License-Identifier: MIT
#include "eligibility/answersfile.h"

#include <gtest/gtest.h>

using namespace eligibility;

namespace
{

QByteArray file(const QByteArray &answers)
{
    return R"({"format": "cartguide-answers", "version": 1, "answers": {)" + answers + "}}";
}

/// The sentence of a file that is refused; empty if it is read.
QString faultIn(const QByteArray &json)
{
    const auto read = answersFromJson(json);
    const auto *fault = std::get_if<AnswersFault>(&read);
    return fault ? fault->sentence : QString();
}

} // namespace

TEST(AnswersFileTest, everyAnswerOfTheQuestionnaireCanBeGiven)
{
    for (const Question &row : questionnaire()) {
        for (const Offer &offered : row.offers) {
            const QByteArray json = file(QByteArray("\"") + row.name + "\": \"" + offered.id + '"');
            Answers expected;
            expected.set(row.id, offered.choice);
            const auto read = answersFromJson(json);
            ASSERT_TRUE(std::holds_alternative<Answers>(read)) << json.constData();
            EXPECT_EQ(std::get<Answers>(read), expected) << json.constData();
        }
    }
}

TEST(AnswersFileTest, aFileWithoutAnswersIsNobodyYet)
{
    EXPECT_EQ(std::get<Answers>(answersFromJson(file({}))), Answers());
}

TEST(AnswersFileTest, whatIsNotKnownIsRefusedByNameWithWhatIs)
{
    const QString question = faultIn(file(R"("condishun": "lupus")"));
    EXPECT_TRUE(question.startsWith(QLatin1String("answers.condishun: "))) << qPrintable(question);
    EXPECT_TRUE(question.contains(QLatin1String("condition, under-specialist, "))) << qPrintable(question);
    const QString answer = faultIn(file(R"("condition": "lupos")"));
    EXPECT_TRUE(answer.startsWith(QLatin1String("answers.condition: "))) << qPrintable(answer);
    EXPECT_TRUE(answer.contains(QStringLiteral("“lupos”"))) << qPrintable(answer);
    EXPECT_TRUE(answer.contains(QLatin1String("lupus, systemic-sclerosis, "))) << qPrintable(answer);
    for (const char *odd : {"\"age\": 18", "\"age\": null", "\"age\": [\"18-59\"]", "\"age\": \"\"", "\"\": \"yes\""})
        EXPECT_FALSE(faultIn(file(odd)).isEmpty()) << odd;
}

TEST(AnswersFileTest, anAnswerToAQuestionThatIsNotAskedIsRefusedInAnyOrder)
{
    for (const char *answers : {R"("age": "under-12", "pregnancy": "no")", R"("pregnancy": "no", "age": "under-12")"}) {
        const QString sentence = faultIn(file(answers));
        EXPECT_TRUE(sentence.startsWith(QLatin1String("answers.pregnancy: "))) << qPrintable(sentence);
        EXPECT_TRUE(sentence.contains(QStringLiteral("when “age” is “under-12”"))) << qPrintable(sentence);
    }
}

TEST(AnswersFileTest, theHeadMustBeThere)
{
    const struct {
        const char *json;
        const char *says;
    } rows[] = {
        {R"({"version": 1, "answers": {}})", "format: "},
        {R"({"format": "cartguide-list", "version": 1, "answers": {}})", "format: "},
        {R"({"format": "cartguide-answers", "answers": {}})", "version: "},
        {R"({"format": "cartguide-answers", "version": 1.5, "answers": {}})", "version: "},
        {R"({"format": "cartguide-answers", "version": 2, "answers": {}})", "newer version"},
        {R"({"format": "cartguide-answers", "version": 1})", "answers: "},
        {R"({"format": "cartguide-answers", "version": 1, "answers": []})", "answers: "},
        {R"({"format": "cartguide-answers", "version": 1, "answers": {}, "name": "x"})", "name: "},
        {"[]", "format: "},
        {"", "Line 1: "},
        {"{\n\"format\":\n,\n\n}\n", "Line 3: "},
    };
    for (const auto &row : rows) {
        EXPECT_TRUE(faultIn(row.json).contains(QLatin1String(row.says)))
            << row.json << " says: " << qPrintable(faultIn(row.json));
    }
}

TEST(AnswersFileTest, aFileThatIsTooLargeIsNotRead)
{
    EXPECT_TRUE(faultIn(file(QByteArray(70000, ' '))).contains(QLatin1String("too large")));
}
