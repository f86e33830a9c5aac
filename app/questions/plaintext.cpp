// SPDX-License-Identifier: MIT
#include "questions/plaintext.h"

#include "questions/sheetwords.h"

namespace questions
{

namespace
{

QString recordLines(const VisitSheet &sheet)
{
    QStringList lines;
    for (const Tick<Record> &tick : recordTicks()) {
        if (sheet.records().testFlag(tick.flag))
            lines << QLatin1String("- ") + textOf(tick.text);
    }
    return lines.join(u'\n');
}

QString headed(const QString &heading, const QString &body)
{
    return heading + u'\n' + body;
}

} // namespace

QStringList questionBlocks(const VisitSheet &sheet)
{
    QStringList blocks{textOf(sheetwords::kTitle)};
    QString heading;
    int number = 0;
    for (const Section &section : sections(sheet)) {
        const QString its = textOf(sheetwords::headingOf(section));
        for (const Item &item : section.items) {
            const QString line = QStringLiteral("%1. ").arg(++number) + textOf(item);
            blocks << (its == heading ? line : headed(its, line));
            heading = its;
        }
    }
    return blocks;
}

QString needsText(const VisitSheet &sheet)
{
    return sheetwords::needs(sheet, textOf);
}

QString appointmentText(const VisitSheet &sheet)
{
    QStringList parts{sheet.appointment().who, sheet.appointment().where, sheet.appointment().when};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString plainText(const VisitSheet &sheet)
{
    QStringList parts = questionBlocks(sheet);
    if (const QString needs = needsText(sheet); !needs.isEmpty())
        parts.insert(1, textOf(sheetwords::kNeed) + u' ' + needs);
    if (const QString visit = appointmentText(sheet); !visit.isEmpty())
        parts.insert(1, textOf(sheetwords::kAppointment) + QLatin1String(": ") + visit);
    if (const QString records = recordLines(sheet); !records.isEmpty())
        parts << headed(textOf(sheetwords::kRecords), records);
    if (!sheet.notes().isEmpty())
        parts << headed(textOf(sheetwords::kNotes), sheet.notes());
    return parts.join(QLatin1String("\n\n")) + u'\n';
}

} // namespace questions
