// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace questions
{

/// What a person typed or pasted, fit to be kept and printed: valid Unicode, without control characters, every run of
/// white space one space, none at the ends. Cleaning twice changes nothing more.
QString oneLine(const QString &typed);
/// The same, with its line breaks.
QString manyLines(const QString &typed);

} // namespace questions
