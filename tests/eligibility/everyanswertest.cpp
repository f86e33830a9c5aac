// SPDX-License-Identifier: MIT
#include "examiner.h"

#include <gtest/gtest.h>

#include <iostream>

using namespace eligibility;

namespace
{

constexpr quint64 kSeed = 20261122;
constexpr int kRandomVectors = 1'000'000;

} // namespace

class EveryAnswerTest : public testing::Test
{
protected:
    void examine(const Vector &vector)
    {
        // One broken promise breaks for thousands of people; the first says enough.
        if (HasFailure())
            return;
        if (const char *fault = m_examiner.faultIn(vector))
            FAIL() << fault << ": " << qPrintable(toText(vector));
    }
    void report(const char *what) const
    {
        std::cout << what << ": " << m_examiner.visited() << " vectors, longest way " << m_examiner.longestWay()
                  << " questions\n";
        EXPECT_LE(m_examiner.longestWay(), 16);
    }
    void examineCombinations(const Vector &start, const std::vector<QuestionId> &questions, const OptionsOf &options)
    {
        forEachCombination(start, questions, options, [this](const Vector &vector) { examine(vector); });
    }
    std::vector<QuestionId> questionsOf(Part part) const
    {
        std::vector<QuestionId> ids;
        for (const Question &row : questionnaire()) {
            if (row.part == part)
                ids.push_back(row.id);
        }
        return ids;
    }

    Examiner m_examiner{kSeed};
    Random m_random{kSeed};
};

TEST_F(EveryAnswerTest, everySingleAnswerKeepsThePromises)
{
    for (const QuestionId id : everyQuestion())
        examineCombinations({}, {id}, optionsOf);
    for (const Question &row : questionnaire()) {
        EXPECT_TRUE(m_examiner.wasAsked(row.id)) << row.name;
        for (const Offer &offered : row.offers)
            EXPECT_TRUE(m_examiner.wasTold(row.id, offered.choice)) << row.name << ' ' << offered.id;
    }
    report("every answer alone");
}

TEST_F(EveryAnswerTest, everyPairOfAnswersKeepsThePromises)
{
    for (const QuestionId one : everyQuestion()) {
        for (const QuestionId other : everyQuestion()) {
            if (one >= other)
                continue;
            examineCombinations({}, {one, other}, optionsOf);
            examineCombinations(randomVector(m_random), {one, other}, optionsOf);
        }
    }
    report("every pair, the others open and the others answered");
}

TEST_F(EveryAnswerTest, everyCombinationInsideTheSmallPartsKeepsThePromises)
{
    for (const Part part : {Part::Condition, Part::TreatmentsSoFar, Part::Research})
        examineCombinations({}, questionsOf(part), optionsOf);
    report("condition, treatments and research, each in full");
}

TEST_F(EveryAnswerTest, everyCombinationOfAnswersOnHealthKeepsThePromises)
{
    examineCombinations({}, questionsOf(Part::Health), answersTo);
    report("health in full");
}

TEST_F(EveryAnswerTest, aMillionPeopleKeepThePromises)
{
    for (int i = 0; i < kRandomVectors; ++i)
        examine(randomVector(m_random));
    report("at random");
}
