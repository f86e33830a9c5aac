// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetprinting.h"

#include "questions/bank.h"
#include "questions/sheetwords.h"
#include "ui/printing/printerchoice.h"
#include "ui/printing/printjob.h"
#include "web/pdfmaker.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetPrinting)
};

void tell(PrintJob *job, const SheetTools::Said &said)
{
    said(job->progress().stage() == PrintStage::Done, job->sentence());
    if (job->progress().isOver())
        job->deleteLater();
}

void print(const std::shared_ptr<PrintSystem> &system, QWidget *window, const web::Pdf &pdf,
           const SheetTools::Said &said)
{
    if (!hasPrinter()) {
        said(false,
             Words::tr("No printer is set up on this computer. Save your sheet as PDF, and print it somewhere else."));
        return;
    }
    const std::optional<PrintSettings> settings = choosePrinter(window, {}, pdf.pages);
    if (!settings) {
        said(false, {});
        return;
    }
    auto *job = new PrintJob(system, *settings, questions::textOf(questions::sheetwords::kTitle), pdf.bytes, window);
    QObject::connect(job, &PrintJob::changed, job, [job, said] { tell(job, said); });
    job->start();
    tell(job, said);
}

} // namespace

decltype(SheetTools::print) printingBy(const std::shared_ptr<PrintSystem> &system)
{
    return [system](QWidget *window, const web::Pdf &pdf, const SheetTools::Said &said) {
        print(system, window, pdf, said);
    };
}

} // namespace ui
