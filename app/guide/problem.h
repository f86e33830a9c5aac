// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace guide
{

/// A fault in the content. Problems are collected, never thrown, so that a writer sees all of them at once.
struct Problem {
    QString file;
    int line = 0; ///< counted from 1; 0 means the file as a whole
    QString message;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// "file:line: message", the form editors jump to.
QString toText(const Problem &problem);

} // namespace guide
