// SPDX-License-Identifier: MIT
#include "guide/problem.h"

namespace guide
{

QString toText(const Problem &problem)
{
    return QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.message);
}

} // namespace guide
