// SPDX-License-Identifier: MIT
#include "vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace eligibility;

TEST(AnswersTest, nothingIsAnsweredAtTheStart)
{
    const Answers answers;
    EXPECT_TRUE(answers.isEmpty());
    EXPECT_EQ(next(answers), QuestionId::Condition);
    EXPECT_EQ(askedQuestions(answers).size(), kQuestionCount);
    for (const QuestionId id : everyQuestion()) {
        EXPECT_FALSE(answers.isDone(id));
        EXPECT_FALSE(answers.choice(id));
    }
}

TEST(AnswersTest, aSkippedQuestionIsDoneAndHasNoAnswer)
{
    Answers answers;
    answers.set(QuestionId::Condition, Choice::Lupus);
    EXPECT_TRUE(answers.skip(QuestionId::Condition).isEmpty());
    EXPECT_TRUE(answers.isDone(QuestionId::Condition));
    EXPECT_FALSE(answers.choice(QuestionId::Condition));
    EXPECT_FALSE(answers.isEmpty());
    EXPECT_EQ(next(answers), QuestionId::UnderSpecialist);
    answers.set(QuestionId::Condition, Choice::Lupus);
    EXPECT_EQ(answers.choice(QuestionId::Condition), Choice::Lupus);
}

TEST(AnswersTest, pregnancyIsNotAskedUnderTwelve)
{
    for (const Offer &offered : question(QuestionId::Age).offers) {
        Answers answers;
        answers.set(QuestionId::Age, offered.choice);
        const bool asked = offered.choice != Choice::Under12;
        EXPECT_EQ(answers.isAsked(QuestionId::Pregnancy), asked) << offered.id;
        EXPECT_EQ(askedQuestions(answers).contains(QuestionId::Pregnancy), asked) << offered.id;
        EXPECT_EQ(askedAfter(answers, QuestionId::Cancer), asked ? QuestionId::Pregnancy : QuestionId::Brain);
        EXPECT_EQ(askedBefore(answers, QuestionId::Brain), asked ? QuestionId::Pregnancy : QuestionId::Cancer);
    }
}

TEST(AnswersTest, aChangedAgeTakesAwayTheAnswerOnPregnancyAndSaysSo)
{
    for (const Offer &offered : question(QuestionId::Pregnancy).offers) {
        Answers answers;
        answers.set(QuestionId::Age, Choice::From18To59);
        answers.set(QuestionId::Pregnancy, offered.choice);
        answers.set(QuestionId::Brain, Choice::No);
        const QList<Removal> expected{{QuestionId::Pregnancy, offered.choice, QuestionId::Age}};
        EXPECT_EQ(answers.set(QuestionId::Age, Choice::Under12), expected) << offered.id;
        EXPECT_FALSE(answers.isDone(QuestionId::Pregnancy));
        EXPECT_EQ(answers.choice(QuestionId::Brain), Choice::No);
        EXPECT_TRUE(answers.set(QuestionId::Age, Choice::From12To17).isEmpty());
        EXPECT_FALSE(answers.isDone(QuestionId::Pregnancy)) << "an answer that was taken away does not come back";
    }
}

TEST(AnswersTest, aQuestionThatIsNotAskedTakesNoAnswer)
{
    Answers answers;
    answers.set(QuestionId::Age, Choice::Under12);
    const Answers before = answers;
    const QList<Removal> expected{{QuestionId::Pregnancy, Choice::No, QuestionId::Age}};
    EXPECT_EQ(answers.set(QuestionId::Pregnancy, Choice::No), expected);
    EXPECT_EQ(answers, before);
    EXPECT_TRUE(answers.skip(QuestionId::Pregnancy).isEmpty());
    EXPECT_EQ(answers, before);
}

TEST(AnswersTest, aSkipThatNoLongerAppliesIsForgottenWithoutAWord)
{
    Answers answers;
    answers.skip(QuestionId::Pregnancy);
    EXPECT_TRUE(answers.set(QuestionId::Age, Choice::Under12).isEmpty());
    answers.set(QuestionId::Age, Choice::From18To59);
    EXPECT_FALSE(answers.isDone(QuestionId::Pregnancy));
}

TEST(AnswersTest, aSkippedAgeLeavesEveryQuestionAsked)
{
    Answers answers;
    answers.set(QuestionId::Age, Choice::Under12);
    answers.skip(QuestionId::Age);
    EXPECT_EQ(askedQuestions(answers).size(), kQuestionCount);
}

TEST(AnswersTest, forwardsAndBackwardsPassTheSameQuestions)
{
    for (const bool child : {false, true}) {
        Answers answers;
        if (child)
            answers.set(QuestionId::Age, Choice::Under12);
        QList<QuestionId> forwards{QuestionId::Condition};
        while (const std::optional<QuestionId> after = askedAfter(answers, forwards.back()))
            forwards.append(*after);
        QList<QuestionId> backwards{QuestionId::Understand};
        while (const std::optional<QuestionId> before = askedBefore(answers, backwards.back()))
            backwards.append(*before);
        std::reverse(backwards.begin(), backwards.end());
        EXPECT_EQ(forwards, askedQuestions(answers));
        EXPECT_EQ(backwards, askedQuestions(answers));
        EXPECT_EQ(forwards.size(), child ? 15 : 16);
    }
}

TEST(AnswersTest, theFirstQuestionThatIsNotDoneIsNext)
{
    Answers answers;
    for (const QuestionId id : everyQuestion())
        answers.skip(id);
    EXPECT_EQ(next(answers), std::nullopt);
    answers = {};
    answers.set(QuestionId::Understand, Choice::Worried);
    EXPECT_EQ(next(answers), QuestionId::Condition);
}
