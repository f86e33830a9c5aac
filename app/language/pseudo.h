// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace language
{

/// English made to look foreign and about a third longer, for tests: every letter has an accent, every vowel stands
/// twice. What is not words stays: places such as %1 and %n, addresses of links, tags, accelerators, marks.
QString pseudo(const QString &english);

} // namespace language
