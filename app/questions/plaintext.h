// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QStringList>

namespace questions
{

/// The questions as plain text in the reader's language, numbered as they are printed: the title, then one block a
/// question, with the heading above it where a section begins. No block is ever empty.
QStringList questionBlocks(const VisitSheet &sheet);

/// "large print, an interpreter (Polish)"; empty if there are none.
QString needsText(const VisitSheet &sheet);
/// Who, where and when in one line; empty if nothing was written.
QString appointmentText(const VisitSheet &sheet);

/// The whole sheet as plain text, to be copied.
QString plainText(const VisitSheet &sheet);

} // namespace questions
