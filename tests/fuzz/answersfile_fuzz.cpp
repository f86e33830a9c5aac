// SPDX-License-Identifier: MIT
#include "demand.h"
#include "eligibility/answersfile.h"
#include "eligibility/assessment.h"

using namespace eligibility;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = answersFromJson(json);
    if (const auto *fault = std::get_if<AnswersFault>(&read)) {
        demand(!fault->sentence.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const auto &answers = std::get<Answers>(read);
    for (const Question &row : questionnaire()) {
        const auto choice = answers.choice(row.id);
        demand(!choice || (offer(row.id, *choice) && answers.isAsked(row.id)), "an answer is one that is offered");
    }
    (void)assess(answers);
    return 0;
}
