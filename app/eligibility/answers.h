// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/questionnaire.h"

#include <array>

namespace eligibility
{

/// An answer that was taken away, because the question is no longer asked.
struct Removal {
    QuestionId question; ///< whose answer is gone
    Choice choice; ///< what it was
    QuestionId because; ///< the answer to this question is why

    bool operator==(const Removal &) const = default;
};

/// What a person has answered so far: a value, kept in memory only.
class Answers
{
public:
    /// Whether the question applies, given the other answers.
    bool isAsked(QuestionId id) const;
    /// Nothing if it was skipped or has not been answered.
    std::optional<Choice> choice(QuestionId question) const;
    /// Answered, or skipped on purpose.
    bool isDone(QuestionId question) const;
    bool isEmpty() const;

    /// Answers the question, and takes away what is no longer asked because of it: nothing else is lost.
    /// `choice` must be one that the question offers.
    QList<Removal> set(QuestionId question, Choice choice);
    /// Goes past the question without an answer; an earlier answer to it is gone.
    QList<Removal> skip(QuestionId question);

    bool operator==(const Answers &) const = default;

private:
    struct Slot {
        std::optional<Choice> choice;
        bool skipped = false;
        bool operator==(const Slot &) const = default;
    };
    QList<Removal> removeUnasked();

    std::array<Slot, kQuestionCount> m_slots;
};

/// The questions that are asked, in order.
QList<QuestionId> askedQuestions(const Answers &answers);
/// The first question that is asked and not done; nothing when all are, and the answers can be checked.
std::optional<QuestionId> next(const Answers &answers);
/// The asked question after, or before, this one in order; nothing at the ends.
std::optional<QuestionId> askedAfter(const Answers &answers, QuestionId question);
std::optional<QuestionId> askedBefore(const Answers &answers, QuestionId question);

} // namespace eligibility
