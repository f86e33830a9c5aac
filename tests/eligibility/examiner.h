// SPDX-License-Identifier: MIT
#pragma once

#include "vectors.h"

/// Puts what is promised of every person's answers to the test, one person at a time.
class Examiner
{
public:
    explicit Examiner(quint64 seed);

    /// The promise that is broken for this person; null if all are kept.
    const char *faultIn(const Vector &vector);
    /// How many people have been examined, and the longest way any of them went.
    int visited() const { return m_visited; }
    int longestWay() const { return m_longestWay; }
    /// Whether some person has been asked this question, and another has been told this of it.
    bool wasAsked(eligibility::QuestionId question) const { return m_asked[std::size_t(question)]; }
    bool wasTold(eligibility::QuestionId question, eligibility::Choice choice) const;

private:
    const char *walk(const Vector &vector, eligibility::Answers &answers);
    const char *faultInOrder(const Vector &vector, const eligibility::Answers &answers);
    const char *faultInFindings(const Vector &vector, const eligibility::Assessment &assessment);
    const char *faultInToAsk(const Vector &vector, const eligibility::Assessment &assessment) const;
    const char *faultInChange(const Vector &vector, const eligibility::Answers &answers);
    const eligibility::Assessment &alone(eligibility::Told told) const;

    using OfQuestion = std::array<eligibility::Assessment, eligibility::kChoiceCount>;
    std::array<OfQuestion, eligibility::kQuestionCount> m_alone; ///< what each answer raises by itself
    std::array<std::array<bool, eligibility::kChoiceCount>, eligibility::kQuestionCount> m_told{};
    std::array<bool, eligibility::kQuestionCount> m_asked{};
    std::vector<eligibility::QuestionId> m_order = everyQuestion();
    Random m_random;
    int m_visited = 0;
    int m_longestWay = 0;
};

bool same(const eligibility::Finding &one, const eligibility::Finding &other);
