// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"

#include <optional>

namespace guide
{

/// The inlines as one line of Markdown: what a translator sees and what a translation is found by. However a paragraph
/// was wrapped in its file, the line is the same. parseInlines() gives the inlines back.
QString toMarkdown(const Inlines &inlines);

/// A translation: one line of Markdown that has to be a paragraph of the guide's own inlines; nothing if it is
/// anything else.
std::optional<Inlines> parseInlines(const QString &markdown);

/// The addresses of all links and pictures, sorted. A translation has the same ones as what it translates.
QStringList addressesIn(const Inlines &inlines);

} // namespace guide
