// SPDX-License-Identifier: MIT
#include "vectors.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>

using namespace eligibility;

namespace
{

Assessment assessed(QuestionId question, Choice choice)
{
    Answers answers;
    answers.set(question, choice);
    return assess(answers);
}

QString idsOf(const Assessment &assessment)
{
    QStringList ids;
    for (const ToAsk &asked : assessment.toAsk)
        ids << asked.id;
    return ids.join(u' ');
}

QString textsOf(const Finding &finding)
{
    QStringList texts;
    for (const char *text : finding.texts)
        texts << textOf(text);
    return texts.join(u' ');
}

/// Calls `visit` with each question and each of its answers.
template <typename Visit> void forEachAnswer(const Visit &visit)
{
    for (const Question &row : questionnaire()) {
        for (const Offer &offered : row.offers)
            visit(row, offered);
    }
}

} // namespace

TEST(AssessmentTest, everyAnswerRaisesWhatTrialsAskAndOnlyNotSureWhatToFindOut)
{
    forEachAnswer([](const Question &row, const Offer &offered) {
        const QList<Finding> findings = assessed(row.id, offered.choice).findings;
        const bool notSure = offered.choice == Choice::NotSure;
        ASSERT_EQ(findings.size(), notSure ? 2 : 1) << row.name << ' ' << offered.id;
        EXPECT_EQ(findings.front().kind, Finding::Kind::TrialsAsk);
        EXPECT_EQ(findings.back().kind, notSure ? Finding::Kind::FindOut : Finding::Kind::TrialsAsk);
    });
}

TEST(AssessmentTest, everyFindingSaysWhatItIsAboutAndWhereItRests)
{
    forEachAnswer([](const Question &row, const Offer &offered) {
        for (const Finding &finding : assessed(row.id, offered.choice).findings) {
            EXPECT_EQ(finding.question, row.id) << row.name;
            EXPECT_EQ(finding.answer, offered.choice) << row.name;
            EXPECT_FALSE(finding.texts.isEmpty()) << row.name;
            EXPECT_FALSE(finding.page.isEmpty() || finding.anchor.isEmpty()) << row.name;
            EXPECT_FALSE(finding.claim.isEmpty() || finding.sources.isEmpty()) << row.name;
            for (const char *text : finding.texts)
                EXPECT_TRUE(textOf(text).endsWith(u'.')) << text;
        }
    });
}

TEST(AssessmentTest, noFindingSaysTheSameTwice)
{
    forEachAnswer([](const Question &row, const Offer &offered) {
        for (const Finding &finding : assessed(row.id, offered.choice).findings) {
            QStringList sentences = textsOf(finding).split(QStringLiteral(". "));
            EXPECT_EQ(sentences.removeDuplicates(), 0) << row.name << ' ' << offered.id;
        }
    });
}

TEST(AssessmentTest, whateverSaysWhomToCallIsUrgentAndNothingElseIs)
{
    int urgent = 0;
    forEachAnswer([&urgent](const Question &row, const Offer &offered) {
        for (const Finding &finding : assessed(row.id, offered.choice).findings) {
            for (const char *text : finding.texts) {
                const bool isCall = textOf(text).contains(QStringLiteral("call your"));
                EXPECT_EQ(finding.urgent.contains(text), isCall) << row.name << ' ' << offered.id << ' ' << text;
                urgent += isCall ? 1 : 0;
            }
            EXPECT_LE(finding.urgent.size(), finding.texts.size());
        }
    });
    EXPECT_EQ(urgent, 4) << "two sentences, for an infection now and for not being sure";
}

TEST(AssessmentTest, everyNotSureRaisesAQuestionForTheSheet)
{
    for (const QuestionId id : everyQuestion()) {
        const Assessment assessment = assessed(id, Choice::NotSure);
        EXPECT_FALSE(assessment.toAsk.isEmpty()) << question(id).name;
        for (const ToAsk &asked : assessment.toAsk)
            EXPECT_EQ(asked.because, (QList<Told>{{id, Choice::NotSure}})) << question(id).name;
    }
}

TEST(AssessmentTest, whoWouldRatherNotSayIsOnlyToldWhatTrialsAsk)
{
    for (const QuestionId id : everyQuestion()) {
        const Assessment assessment = assessed(id, Choice::RatherNotSay);
        EXPECT_EQ(assessment.findings.size(), 1) << question(id).name;
        EXPECT_TRUE(assessment.toAsk.isEmpty()) << question(id).name;
        EXPECT_EQ(assessment.aboutTrials, nullptr) << question(id).name;
    }
}

TEST(AssessmentTest, aSkippedQuestionRaisesNothing)
{
    Answers answers;
    for (const QuestionId id : everyQuestion())
        answers.skip(id);
    const Assessment assessment = assess(answers);
    EXPECT_TRUE(assessment.findings.isEmpty());
    EXPECT_TRUE(assessment.toAsk.isEmpty());
    EXPECT_TRUE(assessment.trials.isEmpty());
    EXPECT_EQ(assessment.aboutTrials, nullptr);
}

TEST(AssessmentTest, aFeverWithAnInfectionIsUrgent)
{
    const QString urgent =
        QStringLiteral("If you have a fever and take immune-suppressing medicine, call your team or 111 today.");
    for (const Choice choice : {Choice::YesNow, Choice::NotSure})
        EXPECT_TRUE(textsOf(assessed(QuestionId::Infection, choice).findings.front()).contains(urgent));
}

TEST(AssessmentTest, theQuestionsForTheSheetFollowTheCondition)
{
    const struct {
        Choice condition;
        const char16_t *ids;
    } table[] = {
        {Choice::Lupus, u"how-many-people antibodies flare"},
        {Choice::SystemicSclerosis, u"how-many-people damage flare"},
        {Choice::Myositis, u"how-many-people antibodies damage breathing-swallowing flare"},
        {Choice::RheumatoidArthritis, u"how-many-people damage flare"},
        {Choice::MultipleSclerosis, u"how-many-people ms-type damage flare"},
        {Choice::MyastheniaGravis, u"how-many-people antibodies breathing-swallowing flare"},
        {Choice::AnotherCondition, u"how-many-people trials-for-me"},
        {Choice::NotSure, u"trials-for-me refer-me"},
        {Choice::RatherNotSay, u""},
    };
    for (const auto &[condition, ids] : table)
        EXPECT_EQ(idsOf(assessed(QuestionId::Condition, condition)), QString::fromUtf16(ids)) << int(condition);
}

TEST(AssessmentTest, aQuestionThatTwoAnswersRaiseStandsOnceWithBothReasons)
{
    Answers answers;
    answers.set(QuestionId::Active, Choice::ComesAndGoes);
    answers.set(QuestionId::Condition, Choice::Lupus);
    const Assessment assessment = assess(answers);
    EXPECT_EQ(idsOf(assessment), QStringLiteral("how-many-people antibodies flare"));
    const QList<Told> both{{QuestionId::Condition, Choice::Lupus}, {QuestionId::Active, Choice::ComesAndGoes}};
    EXPECT_EQ(assessment.toAsk.back().because, both);
}

TEST(AssessmentTest, onlyConfirmedUkTrialsAreNamed)
{
    const struct {
        Choice condition;
        const char16_t *names;
    } table[] = {
        {Choice::Lupus, u"CARLYSLE: severe lupus"},
        {Choice::MultipleSclerosis, u"BOBCAT: progressive MS, Breakfree-2: relapsing or progressive MS"},
        {Choice::MyastheniaGravis, u"Breakfree-2"},
        {Choice::SystemicSclerosis, u""},
        {Choice::Myositis, u""},
        {Choice::RheumatoidArthritis, u""},
        {Choice::AnotherCondition, u""},
    };
    for (const auto &[condition, names] : table) {
        const Assessment assessment = assessed(QuestionId::Condition, condition);
        QStringList told;
        for (const Trial &trial : assessment.trials) {
            told << textOf(trial.name);
            EXPECT_TRUE(textOf(trial.text).contains(QStringLiteral("It may be full or closed now."))) << trial.name;
        }
        EXPECT_EQ(told.join(QStringLiteral(", ")), QString::fromUtf16(names));
        EXPECT_NE(assessment.aboutTrials, nullptr) << int(condition);
        EXPECT_FALSE(assessment.aboutTrialsPage.isEmpty() || assessment.aboutTrialsClaim.isEmpty()) << int(condition);
    }
}

TEST(AssessmentTest, withoutAConditionNothingIsSaidAboutTrials)
{
    Answers answers;
    answers.set(QuestionId::Brain, Choice::NerveCondition);
    answers.set(QuestionId::Condition, Choice::NotSure);
    const Assessment assessment = assess(answers);
    EXPECT_TRUE(assessment.trials.isEmpty());
    EXPECT_EQ(assessment.aboutTrials, nullptr);
    EXPECT_TRUE(assessment.aboutTrialsPage.isEmpty());
}

TEST(AssessmentTest, onlyATrialTeamCanDecide)
{
    EXPECT_EQ(textOf(onlyATrialTeamCanDecide()), QStringLiteral("Only a trial team can decide. Ask your specialist."));
}
