// SPDX-License-Identifier: MIT
#pragma once

#include "questions/bank.h"

#include <QCoreApplication>
#include <QList>

namespace ui
{

/// One part of the sheet's editor: what the rail leads to.
struct SheetPart {
    Q_DECLARE_TR_FUNCTIONS(SheetPart)

public:
    enum class Kind { MyList, OfTopic, Needs, Records, Visit };

    Kind kind = Kind::MyList;
    questions::Topic topic = questions::Topic::Candidate; ///< only for OfTopic

    bool operator==(const SheetPart &) const = default;

    QString title() const;
    /// In the order of the rail.
    static QList<SheetPart> all();
};

} // namespace ui
