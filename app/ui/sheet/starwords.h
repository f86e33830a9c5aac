// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QCoreApplication>

namespace ui
{

/// What is said of the stars in several places.
struct StarWords {
    Q_DECLARE_TR_FUNCTIONS(StarWords)

public:
    static QString upToFive(const questions::VisitSheet &sheet)
    {
        const int stars = sheet.starCount();
        const QString rule = tr("Star up to five: they go first on your sheet.");
        return stars == 0 ? rule : rule + u' ' + tr("You have starred %1.").arg(stars);
    }
};

} // namespace ui
