// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"

/// How hard a text is to read, by the formula of Flesch and Kincaid.
namespace readability
{

struct Count {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    /// School years needed to follow the text; 0 for an empty one.
    double grade() const;
    Count &operator+=(const Count &other);
    bool operator==(const Count &) const = default;
};

/// By the spelling: a rule of thumb for English, at least 1.
int syllablesIn(const QString &word);
/// Every leaf block ends a sentence. The words of pictures and bare web addresses are not counted.
Count count(const QString &text);
Count count(const guide::Inlines &inlines);
Count count(const guide::Blocks &blocks);
/// Title, lead and the rest.
Count count(const guide::Page &page);

} // namespace readability
