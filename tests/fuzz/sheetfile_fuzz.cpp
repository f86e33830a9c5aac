// SPDX-License-Identifier: MIT
#include "demand.h"
#include "questions/sheetfile.h"

using namespace questions;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    QStringList passedOver;
    const auto read = fromJson(json, &passedOver);
    if (const auto *fault = std::get_if<FileFault>(&read)) {
        demand(!sentenceFor(*fault).isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const QByteArray written = toJson(std::get<VisitSheet>(read));
    passedOver.clear();
    demand(fromJson(written, &passedOver) == read, "what is read and written is read the same");
    demand(passedOver.isEmpty(), "what is written is known");
    demand(std::get<VisitSheet>(read).starCount() <= kMaxStars, "five stars at most");
    demand(std::get<VisitSheet>(read).ownCount() <= kMaxOwn, "own questions have a limit");
    return 0;
}
