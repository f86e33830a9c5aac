// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"

#include <QByteArray>

#include <variant>

namespace eligibility
{

/// Answers as a file: JSON, UTF-8, one object. It is written by hand or by a clinic's own programs, and only ever read
/// here: the guide keeps nobody's answers.
///
///     {
///         "format": "cartguide-answers",       always
///         "version": 1,                        a whole number; a file with a higher one is refused as newer
///         "answers": {                         the questions by name, in any order
///             "condition": "lupus",
///             "age": "18-59"
///         }
///     }
///
/// All three must be there. A question that is left out has not been answered. Names and answers are those of the
/// questionnaire (Question::name, Offer::id); one that it does not know is refused, and so is an answer to a question
/// that is not asked because of another answer in the file. 64 KB at most.
inline constexpr int kAnswersVersion = 1;

/// Why a file was not read, in the reader's language: where (line, or key), what, and what to do.
struct AnswersFault {
    QString sentence;

    bool operator==(const AnswersFault &) const = default;
};

/// Reads all or nothing.
std::variant<Answers, AnswersFault> answersFromJson(const QByteArray &json);

} // namespace eligibility
