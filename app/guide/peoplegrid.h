// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"

namespace guide
{

/// The outline of one person, in moves from where it begins: what `glyph-person.svg` draws.
QString outlineOf(const QByteArray &glyph);

/// The count as SVG: one small figure a person, twenty a row, those it happened to first; its words are its label.
QString peopleGrid(const QString &outline, const PeopleCount &count);

/// One figure for the key of such grids: of those who died, those it happened to ("yes") or the others ("no").
QString personOfKind(const QString &outline, const QString &kind);

} // namespace guide
