// SPDX-License-Identifier: MIT
#include "vectors.h"

#include <QStringList>

using namespace eligibility;

Options answersTo(QuestionId id)
{
    Options options;
    for (const Offer &offered : question(id).offers)
        options.emplace_back(offered.choice);
    return options;
}

Options optionsOf(QuestionId id)
{
    Options options = answersTo(id);
    options.emplace_back(std::nullopt);
    return options;
}

Vector randomVector(Random &random)
{
    Vector vector;
    for (const Question &row : questionnaire()) {
        const std::size_t pick = random() % (row.offers.size() + 1);
        if (pick < row.offers.size())
            vector[std::size_t(row.id)] = row.offers[pick].choice;
    }
    return vector;
}

QString toText(const Vector &vector)
{
    QStringList words;
    for (const Question &row : questionnaire()) {
        if (const std::optional<Choice> choice = vector[std::size_t(row.id)])
            words << QLatin1String(row.name) + u'=' + QLatin1String(offer(row.id, *choice)->id);
    }
    return words.join(u' ');
}

bool shouldBeAsked(const Vector &vector, QuestionId question)
{
    return question != QuestionId::Pregnancy || vector[std::size_t(QuestionId::Age)] != Choice::Under12;
}

std::vector<QuestionId> everyQuestion()
{
    std::vector<QuestionId> all;
    for (int i = 0; i < kQuestionCount; ++i)
        all.push_back(QuestionId(i));
    return all;
}

QList<Removal> answer(Answers &answers, const Vector &vector, QuestionId question)
{
    const std::optional<Choice> choice = vector[std::size_t(question)];
    return choice ? answers.set(question, *choice) : answers.skip(question);
}

Answers answersOf(const Vector &vector, const std::vector<QuestionId> &order)
{
    Answers answers;
    for (const QuestionId id : order)
        answer(answers, vector, id);
    return answers;
}

Answers answersOf(const Vector &vector)
{
    return answersOf(vector, everyQuestion());
}

void forEachCombination(const Vector &start, const std::vector<QuestionId> &questions, const OptionsOf &options,
                        const std::function<void(const Vector &)> &visit)
{
    if (questions.empty()) {
        visit(start);
        return;
    }
    const std::vector<QuestionId> rest(questions.begin() + 1, questions.end());
    Vector vector = start;
    for (const std::optional<Choice> option : options(questions.front())) {
        vector[std::size_t(questions.front())] = option;
        forEachCombination(vector, rest, options, visit);
    }
}
