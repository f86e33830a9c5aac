// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace ui
{

/// Something said to the person that may have to be said again, when the guide speaks another language while it is
/// still shown.
using Sentence = std::function<QString()>;

/// Words that were made elsewhere, and are said as they are.
inline Sentence asItIs(const QString &words)
{
    return [words] { return words; };
}

} // namespace ui
