// SPDX-License-Identifier: MIT
#include "sheetexport.h"

#include "commandline.h"
#include "eligibility/answersfile.h"
#include "questions/suggest.h"
#include "terminal.h"
#include "ui/sheet/listkeeper.h"
#include "ui/sheet/sheetpaper.h"
#include "ui/wholefile.h"
#include "web/pdfmaker.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheetexport)
};

/// Words from a file, or about one, as a line for a terminal: no more than its letters reaches it.
void complain(const QString &file, const QString &sentence)
{
    QString line = QStringLiteral("cartguide: %1: %2").arg(QDir::toNativeSeparators(file), sentence);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u' ');
    print(stderr, line);
}

/// The bytes of a file; if it cannot be read that is said, and there are none.
std::optional<QByteArray> readOrComplain(const QString &name)
{
    constexpr qint64 kMore = 8'000'000; // than the readers take
    QFile file(name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(kMore) : QByteArray();
    if (file.error() == QFileDevice::NoError)
        return bytes;
    complain(name, Words::tr("This file could not be read: %1.").arg(file.errorString()));
    return std::nullopt;
}

std::optional<questions::VisitSheet> listOf(const QString &name)
{
    if (name.isEmpty())
        return questions::VisitSheet();
    const ui::ListKeeper::Loaded loaded = ui::ListKeeper::read(name);
    if (loaded.sentence)
        complain(name, loaded.sentence());
    return loaded.sheet;
}

} // namespace

std::optional<questions::VisitSheet> sheetToExport(const CommandLine &line)
{
    std::optional<questions::VisitSheet> sheet = listOf(line.listFile);
    if (!sheet || line.answersFile.isEmpty())
        return sheet;
    const std::optional<QByteArray> bytes = readOrComplain(line.answersFile);
    if (!bytes)
        return std::nullopt;
    const auto read = eligibility::answersFromJson(*bytes);
    if (const auto *fault = std::get_if<eligibility::AnswersFault>(&read)) {
        complain(line.answersFile, fault->sentence);
        return std::nullopt;
    }
    const auto assessment = eligibility::assess(std::get<eligibility::Answers>(read));
    for (const questions::Suggestion &suggestion : questions::suggest(assessment))
        sheet->choose(suggestion.id);
    return sheet;
}

bool exportSheet(const questions::VisitSheet &sheet, const ui::SheetTools &tools, const CommandLine &line)
{
    const bool largePrint = line.largePrint || sheet.needs().testFlag(questions::Need::LargePrint);
    const web::PdfOutcome outcome = web::makePdf(ui::sheetRequest(sheet, tools, largePrint));
    const auto trouble = outcome.trouble.isEmpty() ? ui::putWholeFile(outcome.pdf.bytes, line.sheetFile)
                                                   : std::optional(outcome.trouble);
    if (trouble) {
        complain(line.sheetFile, Words::tr("The sheet was not written: %1").arg(*trouble));
        return false;
    }
    print(stdout, Words::tr("The sheet was written to %1.").arg(line.sheetFile));
    return true;
}
