// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"

namespace guide
{

/// The count as SVG: one small figure a person, twenty a row, those it happened to first; its words are its label.
QString peopleGrid(const PeopleCount &count);

} // namespace guide
