// SPDX-License-Identifier: MIT
#include "eligibility/questionnaire.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace eligibility;

namespace
{

QStringList namesOf(Part part)
{
    QStringList names;
    for (const Question &row : questionnaire()) {
        if (row.part == part)
            names << QString::fromLatin1(row.name);
    }
    return names;
}

bool isId(const char *id)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return kebab.match(QString::fromLatin1(id)).hasMatch();
}

} // namespace

TEST(QuestionnaireTest, sixteenQuestionsStandInFourParts)
{
    ASSERT_EQ(questionnaire().size(), std::size_t(kQuestionCount));
    EXPECT_EQ(namesOf(Part::Condition).join(u' '), QStringLiteral("condition under-specialist active treatments"));
    EXPECT_EQ(namesOf(Part::Health).join(u' '),
              QStringLiteral("age heart-lungs kidney-liver infection viruses cancer pregnancy brain"));
    EXPECT_EQ(namesOf(Part::TreatmentsSoFar).join(u' '), QStringLiteral("earlier-cell recent-medicines"));
    EXPECT_EQ(namesOf(Part::Research).join(u' '), QStringLiteral("support understand"));
}

TEST(QuestionnaireTest, theQuestionsOfAPartStandTogether)
{
    const std::span<const Question> all = questionnaire();
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_LE(all[i - 1].part, all[i].part) << all[i].name;
    QSet<QString> titles;
    for (int i = 0; i < kPartCount; ++i)
        titles.insert(textOf(partTitle(Part(i))));
    EXPECT_EQ(titles.size(), kPartCount);
}

TEST(QuestionnaireTest, everyQuestionEndsWithNotSureAndRatherNotSay)
{
    for (const Question &row : questionnaire()) {
        ASSERT_GE(row.offers.size(), 4u) << row.name;
        EXPECT_EQ(row.offers[row.offers.size() - 2].choice, Choice::NotSure) << row.name;
        EXPECT_EQ(row.offers.back().choice, Choice::RatherNotSay) << row.name;
        EXPECT_EQ(textOf(row.offers[row.offers.size() - 2].text), QStringLiteral("I’m not sure"));
        EXPECT_EQ(textOf(row.offers.back().text), QStringLiteral("I’d rather not say"));
    }
}

TEST(QuestionnaireTest, noQuestionOffersAnAnswerTwice)
{
    for (const Question &row : questionnaire()) {
        QSet<QString> ids;
        QSet<QString> texts;
        QSet<int> choices;
        for (const Offer &offered : row.offers) {
            EXPECT_TRUE(isId(offered.id)) << row.name << ' ' << offered.id;
            ids.insert(QString::fromLatin1(offered.id));
            texts.insert(textOf(offered.text));
            choices.insert(int(offered.choice));
        }
        EXPECT_EQ(ids.size(), qsizetype(row.offers.size())) << row.name;
        EXPECT_EQ(texts.size(), qsizetype(row.offers.size())) << row.name;
        EXPECT_EQ(choices.size(), qsizetype(row.offers.size())) << row.name;
    }
}

TEST(QuestionnaireTest, everyChoiceIsOfferedByAQuestion)
{
    for (int i = 0; i < kChoiceCount; ++i) {
        bool offered = false;
        for (const Question &row : questionnaire())
            offered = offered || offer(row.id, Choice(i));
        EXPECT_TRUE(offered) << i;
    }
}

TEST(QuestionnaireTest, namesLeadBackToTheirQuestionsAndAnswers)
{
    for (const Question &row : questionnaire()) {
        EXPECT_TRUE(isId(row.name)) << row.name;
        EXPECT_EQ(questionNamed(QString::fromLatin1(row.name)), &row);
        EXPECT_EQ(&question(row.id), &row);
        for (const Offer &offered : row.offers) {
            EXPECT_EQ(offerNamed(row, QString::fromLatin1(offered.id)), &offered);
            EXPECT_EQ(offer(row.id, offered.choice), &offered);
        }
    }
}

TEST(QuestionnaireTest, anUnknownNameLeadsNowhere)
{
    for (const char16_t *name : {u"", u"Condition", u"conditions", u"condition ", u"q-condition"})
        EXPECT_EQ(questionNamed(QString::fromUtf16(name)), nullptr);
    const Question &age = question(QuestionId::Age);
    for (const char16_t *id : {u"", u"yes", u"lupus", u"Over-75", u"over 75"})
        EXPECT_EQ(offerNamed(age, QString::fromUtf16(id)), nullptr);
    EXPECT_EQ(offer(QuestionId::Age, Choice::Lupus), nullptr);
}

TEST(QuestionnaireTest, aQuestionDependsOnlyOnAnEarlierOneAndOnAnAnswerItOffers)
{
    for (const Question &row : questionnaire()) {
        if (!row.unless)
            continue;
        EXPECT_LT(row.unless->earlier, row.id) << row.name;
        EXPECT_NE(offer(row.unless->earlier, row.unless->choice), nullptr) << row.name;
    }
}

TEST(QuestionnaireTest, onlyPregnancyIsNotAskedOfEveryone)
{
    for (const Question &row : questionnaire())
        EXPECT_EQ(row.unless.has_value(), row.id == QuestionId::Pregnancy) << row.name;
    EXPECT_EQ(question(QuestionId::Pregnancy).unless->choice, Choice::Under12);
}

TEST(QuestionnaireTest, everyQuestionAsksAndSaysWhy)
{
    for (const Question &row : questionnaire()) {
        EXPECT_TRUE(textOf(row.text).contains(u'?')) << row.name;
        EXPECT_TRUE(textOf(row.why).endsWith(u'.')) << row.name;
    }
}
