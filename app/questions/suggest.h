// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/assessment.h"
#include "questions/bank.h"

namespace questions
{

/// A question that the person may want to ask, and the answers that are why.
struct Suggestion {
    QLatin1String id; ///< in the bank
    QList<eligibility::Told> because; ///< empty: everybody gets this one

    bool operator==(const Suggestion &) const = default;
};

/// What the answers raised, in that order, then what is left of the minimum set: each question once, and only questions
/// that the bank has.
QList<Suggestion> suggest(const eligibility::Assessment &assessment);

/// Why, as one sentence in the reader's language: "Because you said “Three or more” (treatments tried)."
QString reasonText(const Suggestion &suggestion);

/// What the answers say of the person, as far as the bank's tags ask. Nothing is guessed: an answer that leaves a tag
/// open does not set it.
Tags tagsOf(const eligibility::Answers &answers);

/// The questions of a topic for this person: first what their tags move up or ask for, then the rest, each part in the
/// order of the bank. None is left out.
QList<const DoctorQuestion *> ranked(Topic topic, Tags tags);

} // namespace questions
