// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace questions
{

/// A list as a file: JSON, UTF-8, one object.
///
///     {
///         "format": "cartguide-list",          always
///         "version": 1,                        a whole number; a file with a higher one is refused as newer
///         "questions": [                       in the person's order
///             { "id": "candidate", "starred": true },
///             { "own": "Can my sister come?" }
///         ],
///         "needs": ["large-print", "interpreter"],
///         "interpreter-language": "Polish",
///         "other-need": "",
///         "appointment": { "who": "", "where": "", "when": "" },
///         "records": ["medicines-now"],
///         "notes": ""
///     }
///
/// Only `format` and `version` must be there: what is missing is empty. `id` is a question of the bank, `own` the
/// person's words: one of the two. `starred` is left out where it is false, and at most five have it. No question
/// twice. Limits are those of VisitSheet: 200 own questions of 2000 UTF-16 units, 200 a line, 5000 for the notes; 4 MB
/// in all. Known needs: large-print, easy-read, interpreter, bsl, welsh, someone-with-me, more-time, step-free. Known
/// records: diagnosis, treatments, medicines-now, other-illnesses, infections, cancer, vaccines, letters. A change that
/// an older program could not read without loss raises the version.
inline constexpr int kFileVersion = 1;

/// Why a file was not read.
struct FileFault {
    QString sentence; ///< in the reader's language: where (line, or key), what, and what to do
    bool isNewer = false; ///< written by a newer program: nothing is wrong with the file

    bool operator==(const FileFault &) const = default;
};

QByteArray toJson(const VisitSheet &sheet);

/// Reads all or nothing. White space and control characters in words are tidied as when they are typed. Keys that
/// version 1 does not know are passed over; if `passedOver` is given, it gets a sentence for each.
std::variant<VisitSheet, FileFault> fromJson(const QByteArray &json, QStringList *passedOver = nullptr);

} // namespace questions
