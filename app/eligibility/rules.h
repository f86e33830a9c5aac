// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/assessment.h"

#include <array>
#include <span>

namespace eligibility
{

/// A claim of the guide and the sources it names there.
struct CheckedFact {
    const char *claim;
    std::array<const char *, 5> sources; ///< null after the last
};

/// Where the words of a finding stand in the guide.
struct Passage {
    const char *page;
    const char *anchor;
    const CheckedFact &fact;
};

/// What one answer to one question raises.
struct Rule {
    QuestionId question;
    Choice answer;
    const Passage &passage;
    std::array<const char *, 3> texts; ///< what trials often ask for, and what to do; null after the last
    const char *findOut; ///< what would help to find out; null for a definite answer
    std::array<const char *, 5> toAsk; ///< ids of the question bank; null after the last
};

/// One for each answer to each question, in the order of the questionnaire.
std::span<const Rule> rules();

/// Whether this text of a rule says whom to ring today.
bool isUrgent(const char *text);

/// A trial as it is told.
struct TrialText {
    const char *name;
    const char *text;
    const Passage &passage;
};

/// What is said about trials to people with one condition.
struct TrialRule {
    Choice condition;
    std::array<const TrialText *, 2> trials; ///< null after the last
    const char *about;
    const Passage &passage; ///< of `about`
};

/// One for each condition that can be named.
std::span<const TrialRule> trialRules();

} // namespace eligibility
