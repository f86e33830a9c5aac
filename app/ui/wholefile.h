// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ui
{

/// Puts bytes in the place of a file, whole or not at all, for its owner alone to read. Why not, as the system says it;
/// nothing if it was done.
std::optional<QString> putWholeFile(const QByteArray &bytes, const QString &name);

} // namespace ui
