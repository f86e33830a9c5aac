// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"

namespace guide
{

class Guide;

/// The count as SVG: one small figure a person, twenty a row, those it happened to first; its words are its label.
QString peopleGrid(const Guide &guide, const PeopleCount &count);

/// One figure for the key of such grids: of those who died, those it happened to ("yes") or the others ("no").
QString personOfKind(const Guide &guide, const QString &kind);

} // namespace guide
