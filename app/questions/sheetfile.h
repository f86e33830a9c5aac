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
    enum class Kind {
        TooLarge,
        Damaged,
        NotAList,
        Newer, ///< written by a newer program: nothing is wrong with the file
        NotWhole,
        NotArray,
        NotText,
        NotAppointment,
        NotYesOrNo,
        NotOneOfTwo, ///< neither or both of `id` and `own`
        Unknown, ///< the id `what`
        Refused, ///< by the sheet, with `outcome`
    };

    Kind kind = Kind::Damaged;
    QString where = {}; ///< line, or key
    QString what = {};
    Outcome outcome = Outcome::Done;

    bool operator==(const FileFault &) const = default;
};

/// In the reader's language of now: where, what, and what to do.
QString sentenceFor(const FileFault &fault);
/// A sentence, in the reader's language of now, for each key that was passed over.
QStringList passedOverSentences(const QStringList &keys);

QByteArray toJson(const VisitSheet &sheet);

/// Reads all or nothing. White space and control characters in words are tidied as when they are typed. Keys that
/// version 1 does not know are passed over; if `passedOver` is given, it gets each of them.
std::variant<VisitSheet, FileFault> fromJson(const QByteArray &json, QStringList *passedOver = nullptr);

} // namespace questions
