// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/assessment.h"

#include <array>
#include <functional>
#include <random>
#include <vector>

/// What a person means to answer to each question; nothing: skips it.
using Vector = std::array<std::optional<eligibility::Choice>, eligibility::kQuestionCount>;
using Options = std::vector<std::optional<eligibility::Choice>>;
using OptionsOf = std::function<Options(eligibility::QuestionId)>;
using Random = std::mt19937_64;

/// All that a person can do with a question: each answer, and skipping it as nothing.
Options optionsOf(eligibility::QuestionId question);
/// The same without skipping it.
Options answersTo(eligibility::QuestionId question);
Vector randomVector(Random &random);
/// For a failed test: `condition=lupus under-specialist=yes`, without what is skipped.
QString toText(const Vector &vector);

/// Whether the question is asked of this person, by the one rule there is, written down a second time.
bool shouldBeAsked(const Vector &vector, eligibility::QuestionId question);

/// Answers the question as this person means to, or skips it.
QList<eligibility::Removal> answer(eligibility::Answers &answers, const Vector &vector,
                                   eligibility::QuestionId question);
/// Every question answered or skipped, in this order.
eligibility::Answers answersOf(const Vector &vector, const std::vector<eligibility::QuestionId> &order);
eligibility::Answers answersOf(const Vector &vector);
std::vector<eligibility::QuestionId> everyQuestion();

/// Calls `visit` with each combination of the options of these questions; the others keep what `start` has.
void forEachCombination(const Vector &start, const std::vector<eligibility::QuestionId> &questions,
                        const OptionsOf &options, const std::function<void(const Vector &)> &visit);
