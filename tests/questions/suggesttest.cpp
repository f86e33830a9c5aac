// SPDX-License-Identifier: MIT
#include "questions/suggest.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace questions;
using eligibility::Answers;
using eligibility::Assessment;
using eligibility::Choice;
using eligibility::QuestionId;

namespace
{

QStringList idsOf(const QList<Suggestion> &suggestions)
{
    QStringList ids;
    for (const Suggestion &suggestion : suggestions)
        ids << suggestion.id;
    return ids;
}

QString reason(const QList<eligibility::Told> &because)
{
    return reasonText({QLatin1String("flare"), because});
}

} // namespace

TEST(SuggestTest, withoutAnswersEverybodyGetsTheSix)
{
    const QList<Suggestion> six = suggest({});
    EXPECT_EQ(idsOf(six),
              (QStringList{QStringLiteral("candidate"), QStringLiteral("trials-for-me"), QStringLiteral("refer-me"),
                           QStringLiteral("other-options"), QStringLiteral("serious-risks"), QStringLiteral("wait")}));
    for (const Suggestion &suggestion : six)
        EXPECT_EQ(reasonText(suggestion), QStringLiteral("Everybody gets this one."));
}

TEST(SuggestTest, whatTheAnswersRaisedComesFirstAndEachQuestionOnce)
{
    const eligibility::Told cancer{QuestionId::Cancer, Choice::LongerAgo};
    const eligibility::Told condition{QuestionId::Condition, Choice::Lupus};
    Assessment assessment;
    assessment.toAsk = {{QLatin1String("wait"), {condition}},
                        {QLatin1String("cancer-before"), {cancer, condition}},
                        {QLatin1String("wait"), {cancer}},
                        {QLatin1String("not-in-the-bank"), {cancer}}};
    const QList<Suggestion> all = suggest(assessment);
    EXPECT_EQ(idsOf(all),
              (QStringList{QStringLiteral("wait"), QStringLiteral("cancer-before"), QStringLiteral("candidate"),
                           QStringLiteral("trials-for-me"), QStringLiteral("refer-me"), QStringLiteral("other-options"),
                           QStringLiteral("serious-risks")}));
    EXPECT_EQ(all[0].because, QList<eligibility::Told>{condition});
    EXPECT_EQ(all[1].because, (QList<eligibility::Told>{cancer, condition}));
    EXPECT_TRUE(all[2].because.isEmpty());
}

TEST(SuggestTest, theReasonSaysWhatThePersonSaid)
{
    EXPECT_EQ(reason({{QuestionId::Treatments, Choice::ThreeOrMore}}),
              QStringLiteral("Because you said “Three or more” (treatments you have tried)."));
    EXPECT_EQ(reason({{QuestionId::Treatments, Choice::ThreeOrMore}, {QuestionId::Support, Choice::No}}),
              QStringLiteral("Because you said “Three or more” (treatments you have tried); “No” (someone to stay with "
                             "you)."));
}

TEST(SuggestTest, everyAnswerOfEveryQuestionMakesAReason)
{
    int seen = 0;
    for (const eligibility::Question &question : eligibility::questionnaire()) {
        for (const eligibility::Offer &offer : question.offers) {
            const QString text = reason({{question.id, offer.choice}});
            EXPECT_TRUE(text.startsWith(QStringLiteral("Because you said “%1” (").arg(QString::fromUtf8(offer.text))))
                << qPrintable(text);
            EXPECT_TRUE(text.endsWith(QLatin1String(").")) && !text.contains(QLatin1String("()")));
            ++seen;
        }
    }
    EXPECT_GT(seen, 60);
}

TEST(SuggestTest, everyQuestionThatAnyAnswerRaisesIsInTheBank)
{
    QSet<QString> raised;
    for (const eligibility::Question &question : eligibility::questionnaire()) {
        for (const eligibility::Offer &offer : question.offers) {
            Answers answers;
            answers.set(question.id, offer.choice);
            const Assessment assessment = eligibility::assess(answers);
            for (const eligibility::ToAsk &ask : assessment.toAsk) {
                EXPECT_TRUE(find(ask.id)) << ask.id.latin1();
                EXPECT_FALSE(ask.because.isEmpty());
                raised.insert(ask.id);
            }
        }
    }
    EXPECT_GT(raised.size(), 5);
}

TEST(SuggestTest, answersMoveQuestionsUpAndLoseNone)
{
    Answers answers;
    EXPECT_EQ(tagsOf(answers), Tags(Tag::Everyone));
    answers.set(QuestionId::Condition, Choice::MultipleSclerosis);
    answers.set(QuestionId::Cancer, Choice::LongerAgo);
    const Tags tags = tagsOf(answers);
    EXPECT_EQ(tags, Tags(Tag::Everyone) | Tag::MultipleSclerosis | Tag::HadCancer);
    const QList<const DoctorQuestion *> first = ranked(Topic::Candidate, tags);
    ASSERT_EQ(first.size(), 8);
    EXPECT_EQ(first[0]->id, QLatin1String("damage"));
    EXPECT_EQ(first[1]->id, QLatin1String("ms-type"));
    EXPECT_EQ(first[2]->id, QLatin1String("cancer-before"));
    EXPECT_EQ(first[3]->id, QLatin1String("candidate"));
    EXPECT_EQ(ranked(Topic::Candidate, Tag::Everyone)[0]->id, QLatin1String("candidate"));
}
