// SPDX-License-Identifier: MIT
#include "examiner.h"

#include <algorithm>

using namespace eligibility;

bool same(const Finding &one, const Finding &other)
{
    return one.kind == other.kind && one.question == other.question && one.answer == other.answer
        && one.texts == other.texts && one.page == other.page && one.anchor == other.anchor && one.claim == other.claim
        && one.sources == other.sources;
}

Examiner::Examiner(quint64 seed) : m_random(seed)
{
    for (const Question &row : questionnaire()) {
        for (const Offer &offered : row.offers) {
            Answers answers;
            answers.set(row.id, offered.choice);
            m_alone[std::size_t(row.id)][std::size_t(offered.choice)] = assess(answers);
        }
    }
}

bool Examiner::wasTold(QuestionId question, Choice choice) const
{
    return m_told[std::size_t(question)][std::size_t(choice)];
}

const Assessment &Examiner::alone(Told told) const
{
    return m_alone[std::size_t(told.question)][std::size_t(told.choice)];
}

const char *Examiner::faultIn(const Vector &vector)
{
    ++m_visited;
    Answers answers;
    if (const char *fault = walk(vector, answers))
        return fault;
    if (const char *fault = faultInOrder(vector, answers))
        return fault;
    const Assessment assessment = assess(answers);
    if (const char *fault = faultInFindings(vector, assessment))
        return fault;
    if (const char *fault = faultInToAsk(vector, assessment))
        return fault;
    return faultInChange(vector, answers);
}

const char *Examiner::walk(const Vector &vector, Answers &answers)
{
    int steps = 0;
    while (const std::optional<QuestionId> id = next(answers)) {
        if (++steps > kQuestionCount)
            return "the way does not end";
        if (!shouldBeAsked(vector, *id))
            return "a question is asked that does not apply";
        m_asked[std::size_t(*id)] = true;
        if (!answer(answers, vector, *id).isEmpty())
            return "an answer is taken away on the way forward";
    }
    m_longestWay = std::max(m_longestWay, steps);
    for (const QuestionId id : m_order) {
        const bool asked = shouldBeAsked(vector, id);
        if (answers.isAsked(id) != asked || answers.isDone(id) != asked)
            return "the way passes a question by, or does not";
        if (answers.choice(id) != (asked ? vector[std::size_t(id)] : std::nullopt))
            return "an answer is lost or another";
    }
    return nullptr;
}

const char *Examiner::faultInOrder(const Vector &vector, const Answers &answers)
{
    std::shuffle(m_order.begin(), m_order.end(), m_random);
    return answersOf(vector, m_order) == answers ? nullptr : "the order of answering matters";
}

const char *Examiner::faultInFindings(const Vector &vector, const Assessment &assessment)
{
    auto found = assessment.findings.cbegin();
    for (const Question &row : questionnaire()) {
        const std::optional<Choice> choice = vector[std::size_t(row.id)];
        if (!choice || !shouldBeAsked(vector, row.id))
            continue;
        for (const Finding &expected : alone({row.id, *choice}).findings) {
            if (found == assessment.findings.cend() || !same(*found, expected))
                return "a finding is missing, or another, or not at its place";
            ++found;
        }
        m_told[std::size_t(row.id)][std::size_t(*choice)] = true;
    }
    if (found != assessment.findings.cend())
        return "a finding that no answer raises";
    const std::optional<Choice> condition = vector[std::size_t(QuestionId::Condition)];
    const Assessment &told = condition ? alone({QuestionId::Condition, *condition}) : Assessment();
    const bool aboutTrials = assessment.aboutTrials == told.aboutTrials
        && assessment.aboutTrialsClaim == told.aboutTrialsClaim && assessment.trials.size() == told.trials.size();
    return aboutTrials ? nullptr : "what is said about trials hangs on more than the condition";
}

const char *Examiner::faultInToAsk(const Vector &vector, const Assessment &assessment) const
{
    qsizetype reasons = 0;
    const QList<ToAsk> &toAsk = assessment.toAsk;
    for (auto it = toAsk.cbegin(); it != toAsk.cend(); ++it) {
        const ToAsk &asked = *it;
        if (asked.because.isEmpty())
            return "a question for the sheet has no reason";
        const auto sameId = [&asked](const ToAsk &other) { return other.id == asked.id; };
        if (std::any_of(it + 1, toAsk.cend(), sameId))
            return "a question for the sheet stands twice";
        for (qsizetype i = 0; i < asked.because.size(); ++i) {
            const Told told = asked.because[i];
            if (vector[std::size_t(told.question)] != told.choice || !shouldBeAsked(vector, told.question))
                return "a reason that was not answered";
            if (i > 0 && asked.because[i - 1].question >= told.question)
                return "reasons out of order";
            const QList<ToAsk> &raised = alone(told).toAsk;
            if (std::none_of(raised.cbegin(), raised.cend(), sameId))
                return "a reason that does not raise the question";
        }
        reasons += asked.because.size();
    }
    // Each reason above is a true one and stands once; so if none is missing their number is that of all.
    for (const Question &row : questionnaire()) {
        const std::optional<Choice> choice = vector[std::size_t(row.id)];
        if (choice && shouldBeAsked(vector, row.id))
            reasons -= alone({row.id, *choice}).toAsk.size();
    }
    return reasons == 0 ? nullptr : "a reason is missing";
}

const char *Examiner::faultInChange(const Vector &vector, const Answers &answers)
{
    const auto changedId = QuestionId(m_random() % kQuestionCount);
    const std::span<const Offer> offers = question(changedId).offers;
    const Choice choice = offers[m_random() % offers.size()].choice;
    Vector wanted = vector;
    wanted[std::size_t(changedId)] = choice;
    Answers changed = answers;
    QList<Removal> expected;
    const QList<Removal> removed = changed.set(changedId, choice);
    for (const QuestionId id : m_order) {
        const std::optional<Choice> before = id == changedId ? choice : answers.choice(id);
        const bool asked = shouldBeAsked(wanted, id);
        if (changed.choice(id) != (asked ? before : std::nullopt))
            return "a changed answer changes another, or keeps one that no longer applies";
        if (id != changedId && asked && changed.isDone(id) != answers.isDone(id))
            return "a changed answer changes what is done";
        if (before && !asked)
            expected.append({id, *before, QuestionId::Age});
    }
    return removed == expected ? nullptr : "a changed answer does not say what it took away";
}
