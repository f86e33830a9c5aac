// SPDX-License-Identifier: MIT
//
// printfile QUEUE FILE.pdf|PAGE-ID RESOURCES [cancel]: makes a page of the guide into a PDF, or takes one
// from a file, sends it to a queue as the program does, and says every sentence the person would read. Ends with 0
// when it was printed.
#include "guide/booklet.h"
#include "ui/printing/cupssystem.h"
#include "ui/printing/printjob.h"
#include "web/engine.h"
#include "web/pdfmaker.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTextStream>

#include <unistd.h>

namespace
{

QByteArray pdfOf(const QString &what, const QString &resources)
{
    if (QFile file(what); what.endsWith(QLatin1String(".pdf")) && file.open(QIODevice::ReadOnly))
        return file.readAll();
    const guide::Guide guide(resources);
    web::PdfRequest request;
    request.title = guide.title(what);
    request.html = [&](const guide::PaperLayout &layout) {
        return guide::paperPageHtml(guide, what, {guide::Paper::A4, QDate(2026, 11, 23), {}}, layout);
    };
    return web::makePdf(request).pdf.bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    web::prepareEngine(geteuid() == 0);
    const QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4) {
        QTextStream(stderr) << "usage: printfile QUEUE FILE.pdf|PAGE-ID RESOURCES [cancel]\n";
        return 2;
    }
    ui::PrintSettings settings;
    settings.queue = arguments.at(1);
    ui::PrintJob job(std::make_shared<ui::CupsSystem>(), settings, QStringLiteral("CAR-T Guide"),
                     pdfOf(arguments.at(2), arguments.at(3)));
    QEventLoop loop;
    const auto tell = [&] {
        QTextStream(stdout) << job.sentence()() << Qt::endl;
        if (job.progress().isOver())
            loop.quit();
        else if (arguments.value(4) == QLatin1String("cancel"))
            job.cancel();
    };
    QObject::connect(&job, &ui::PrintJob::changed, &loop, tell);
    job.start();
    loop.exec();
    return job.progress().stage() == ui::PrintStage::Done ? 0 : 1;
}
