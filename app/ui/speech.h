// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"
#include "language/catalogue.h"

namespace ui
{

/// What the guide looks its words up in while this catalogue speaks: nothing for English. The catalogue must outlive
/// it.
guide::Lookup lookupIn(const language::Catalogue &catalogue);

/// Has the guide speak as the catalogue does, now and whenever that changes. Both must outlive what they say.
void keepInStep(guide::Guide &guide, language::Catalogue &catalogue);

guide::ReaderLanguage readerLanguage(const language::Catalogue &catalogue);

} // namespace ui
