// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace ui
{

/// Whether a program that runs since `started` should have ended for its nightly restart. A null `time`: never. A start
/// in the minute of the restart waits for the next night.
inline bool isRestartDue(const QDateTime &started, const QTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return false;
    QDateTime due(started.date(), time);
    if (due <= started)
        due = QDateTime(started.date().addDays(1), time);
    return now >= due;
}

} // namespace ui
