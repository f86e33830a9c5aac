// SPDX-License-Identifier: MIT
#include "ui/speech.h"

namespace ui
{

guide::Lookup lookupIn(const language::Catalogue &catalogue)
{
    if (catalogue.isSource())
        return {};
    return [&catalogue](const guide::Message &message) { return catalogue.find(message.context, message.source); };
}

guide::ReaderLanguage readerLanguage(const language::Catalogue &catalogue)
{
    const language::Language &spoken = catalogue.current();
    return {spoken.code, spoken.direction, catalogue.isSource() || !spoken.reviewedBy.isEmpty(), false};
}

} // namespace ui
