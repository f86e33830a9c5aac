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

void keepInStep(guide::Guide &guide, language::Catalogue &catalogue)
{
    const auto speak = [&guide, &catalogue] { guide.speak(lookupIn(catalogue)); };
    QObject::connect(&catalogue, &language::Catalogue::aboutToSpeak, &catalogue, speak);
    speak();
}

guide::ReaderLanguage readerLanguage(const language::Catalogue &catalogue)
{
    const language::Language &spoken = catalogue.current();
    return {spoken.code, spoken.direction, catalogue.isSource() || !spoken.reviewedBy.isEmpty(), false};
}

} // namespace ui
