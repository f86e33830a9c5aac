// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"

#include <QString>

#include <optional>

namespace guide
{

/// Writes every page as a self-contained file into `folder`, all or nothing: pages are made beside it and moved into
/// place at the end. An empty folder or an earlier export is replaced; a folder that holds anything else is left alone.
/// Returns what went wrong as one sentence for the person, or nothing.
std::optional<QString> exportGuide(const Guide &guide, const Presentation &presentation, const QString &folder);

} // namespace guide
