// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"
#include "questions/visitsheet.h"

namespace ui
{

/// Everything a visitor made. It lives in memory only; forgetting is replacing it.
struct VisitorState {
    eligibility::Answers answers;
    questions::VisitSheet sheet;

    bool operator==(const VisitorState &) const = default;
};

} // namespace ui
