// SPDX-License-Identifier: MIT
#include "eligibility/answers.h"

#include <algorithm>
#include <iterator>

namespace eligibility
{

namespace
{

std::size_t indexOf(QuestionId question)
{
    return std::size_t(question);
}

} // namespace

bool Answers::isAsked(QuestionId id) const
{
    const std::optional<Unless> &unless = question(id).unless;
    return !unless || choice(unless->earlier) != unless->choice;
}

std::optional<Choice> Answers::choice(QuestionId question) const
{
    return m_slots[indexOf(question)].choice;
}

bool Answers::isDone(QuestionId question) const
{
    const Slot &slot = m_slots[indexOf(question)];
    return slot.choice || slot.skipped;
}

bool Answers::isEmpty() const
{
    return std::all_of(m_slots.cbegin(), m_slots.cend(), [](const Slot &slot) { return slot == Slot(); });
}

QList<Removal> Answers::set(QuestionId question, Choice choice)
{
    Q_ASSERT(offer(question, choice));
    m_slots[indexOf(question)] = {choice, false};
    return removeUnasked();
}

QList<Removal> Answers::skip(QuestionId question)
{
    m_slots[indexOf(question)] = {std::nullopt, true};
    return removeUnasked();
}

QList<Removal> Answers::removeUnasked()
{
    QList<Removal> removed;
    // In the order of the questions, each of which depends only on earlier ones: one pass finds them all.
    for (const Question &row : questionnaire()) {
        if (!row.unless || isAsked(row.id))
            continue;
        Slot &slot = m_slots[indexOf(row.id)];
        if (slot.choice)
            removed.append({row.id, *slot.choice, row.unless->earlier});
        slot = {};
    }
    return removed;
}

QList<QuestionId> askedQuestions(const Answers &answers)
{
    QList<QuestionId> asked;
    for (const Question &row : questionnaire()) {
        if (answers.isAsked(row.id))
            asked.append(row.id);
    }
    return asked;
}

std::optional<QuestionId> next(const Answers &answers)
{
    for (const Question &row : questionnaire()) {
        if (answers.isAsked(row.id) && !answers.isDone(row.id))
            return row.id;
    }
    return std::nullopt;
}

std::optional<QuestionId> askedAfter(const Answers &answers, QuestionId question)
{
    for (std::size_t i = indexOf(question) + 1; i < kQuestionCount; ++i) {
        if (answers.isAsked(QuestionId(i)))
            return QuestionId(i);
    }
    return std::nullopt;
}

std::optional<QuestionId> askedBefore(const Answers &answers, QuestionId question)
{
    for (std::size_t i = indexOf(question); i > 0; --i) {
        if (answers.isAsked(QuestionId(i - 1)))
            return QuestionId(i - 1);
    }
    return std::nullopt;
}

} // namespace eligibility
