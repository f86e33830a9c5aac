// SPDX-License-Identifier: MIT
#include "ui/printing/printway.h"

#include "ui/printing/printerchoice.h"
#include "ui/printing/printjob.h"
#include "web/pdfmaker.h"

#include <QPointer>
#include <QWidget>

namespace ui
{

namespace
{

QString noPrinterSentence()
{
    PrintProgress progress;
    progress.submitted(Submission::NoPrintSystem);
    return sentenceFor(progress, {});
}

void tell(PrintJob *job, const PaperTools::Told &told)
{
    const bool isOver = job->progress().isOver();
    const PrintStage stage = job->progress().stage();
    PrintNews news{job->sentence(), stage == PrintStage::Done};
    news.isRefused = stage == PrintStage::NoPrinter || stage == PrintStage::Refused;
    if (!isOver)
        news.stop = [guarded = QPointer(job)] {
            if (guarded)
                guarded->cancel();
        };
    told(news);
    if (isOver)
        job->leave();
}

} // namespace

void sendToPrinter(const std::shared_ptr<PrintSystem> &system, const PrintSettings &settings, const QString &title,
                   const QByteArray &pdf, QObject *owner, const PaperTools::Told &told)
{
    auto *job = new PrintJob(system, settings, title, pdf, owner);
    QObject::connect(job, &PrintJob::changed, job, [job, told] { tell(job, told); });
    job->start();
    tell(job, told);
}

decltype(PaperTools::print) printingBy(const std::shared_ptr<PrintSystem> &system)
{
    return [system](QWidget *window, const QString &title, const web::Pdf &pdf, const PaperTools::Told &told) {
        if (!hasPrinter())
            return told({noPrinterSentence});
        PrintSettings usual;
        usual.paper = usualPaper();
        if (const auto settings = choosePrinter(window, usual, pdf.pages))
            sendToPrinter(system, *settings, title, pdf.bytes, window, told);
        else
            told({});
    };
}

} // namespace ui
