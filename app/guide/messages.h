// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

namespace guide
{

/// Every message of the guide in `root`, once, by file and line: it is what the guide asks for while all its pages are
/// written. `problems`, if given, takes what was found wrong with the translations that `lookup` has.
QList<Message> messagesOf(const QString &root, const Lookup &lookup = {}, Problems *problems = nullptr);

} // namespace guide
