// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QCoreApplication>

namespace ui
{

/// What is said of the stars in several places: what they are for, and how many there still are.
struct StarWords {
    Q_DECLARE_TR_FUNCTIONS(StarWords)

public:
    static QString guidance(const questions::VisitSheet &sheet)
    {
        const int stars = sheet.starCount();
        if (stars == 0)
            return tr("Star the questions that are most important to you, up to five. They are printed first.");
        if (stars < questions::kMaxStars)
            return tr("You have starred %1 of five. Your starred questions are printed first.").arg(stars);
        return tr("You have starred five. They are printed first. To star another, take the star off one of them.");
    }
};

} // namespace ui
