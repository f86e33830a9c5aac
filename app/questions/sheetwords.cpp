// SPDX-License-Identifier: MIT
#include "questions/sheetwords.h"

#include <QStringList>

namespace questions::sheetwords
{

const char *headingOf(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Starred:
        return kMostImportant;
    case Section::Kind::OfTopic:
        return titleOf(section.topic);
    case Section::Kind::OwnWords:
        return kOwnWords;
    }
    return kOwnWords;
}

QString needs(const VisitSheet &sheet, QString (*text)(const char *))
{
    QStringList parts;
    for (const Tick<Need> &tick : needTicks()) {
        if (!sheet.needs().testFlag(tick.flag))
            continue;
        const bool hasLanguage = tick.flag == Need::Interpreter && !sheet.interpreterLanguage().isEmpty();
        parts << text(tick.text) + (hasLanguage ? QStringLiteral(" (%1)").arg(sheet.interpreterLanguage()) : QString());
    }
    if (!sheet.otherNeed().isEmpty())
        parts << sheet.otherNeed();
    return parts.join(QLatin1String(", "));
}

} // namespace questions::sheetwords
