// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <random>

/// Works on a sheet as a hurried person would, the same way each time for the same seed.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) { }

    qsizetype below(qsizetype limit);
    bool oneIn(qsizetype many) { return below(many) == 0; }
    /// Short and long, other scripts, emoji, white space, half characters, nothing at all.
    QString words();
    QLatin1String bankId();
    /// One change, or one try at it.
    void edit(questions::VisitSheet &sheet);
    questions::VisitSheet sheet(int edits);

private:
    void editItems(questions::VisitSheet &sheet);
    void editRest(questions::VisitSheet &sheet);

    std::mt19937 m_random;
    std::optional<questions::Removed> m_removed;
};

/// What of its promises a sheet breaks, in words; empty if it is sound.
QString faultOf(const questions::VisitSheet &sheet);
