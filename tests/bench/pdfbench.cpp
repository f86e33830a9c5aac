// SPDX-License-Identifier: MIT
//
// pdf-bench RESOURCES [booklet]: how long the PDF of a typical sheet takes once the engine is warm, both of its
// printings together, and how large it is; with `booklet` the whole guide once.
#include "guide/booklet.h"
#include "questions/sheethtml.h"
#include "web/engine.h"
#include "web/pdfmaker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

#include <unistd.h>

#include <algorithm>

namespace
{

constexpr int kRounds = 21;

/// Twelve questions, three of them starred, two in own words.
questions::VisitSheet typicalSheet()
{
    questions::VisitSheet sheet;
    int chosen = 0;
    for (const questions::DoctorQuestion &question : questions::bank()) {
        if (chosen++ < 10)
            sheet.choose(question.id);
    }
    sheet.addOwn(QStringLiteral("Could I keep working while I wait for the cells?"));
    sheet.addOwn(QStringLiteral("Who looks after my mother while I am in hospital?"));
    for (const qsizetype at : {0, 3, 10})
        sheet.setStarred(at, true);
    sheet.setNeed(questions::Need::LargePrint, true);
    return sheet;
}

web::PdfRequest sheetRequest(const QByteArray &style)
{
    web::PdfRequest request;
    request.title = QStringLiteral("My questions for the doctor");
    request.html = [style](const guide::PaperLayout &layout) {
        questions::SheetSetting setting;
        setting.version = QStringLiteral("1.0");
        setting.factsChecked = setting.made = QDate(2026, 11, 23);
        setting.pages = layout.pages;
        return questions::sheetHtml(typicalSheet(), setting, style);
    };
    return request;
}

web::PdfRequest bookletRequest(const guide::Guide &guide)
{
    web::PdfRequest request;
    request.title = guide::bookletTitle();
    request.patience = std::chrono::minutes(5);
    request.html = [&guide](const guide::PaperLayout &layout) {
        return guide::bookletHtml(guide, {guide::Paper::A4, QDate(2026, 11, 23), QStringLiteral("1.0")}, layout);
    };
    return request;
}

/// Milliseconds until the PDF was there.
double timed(web::PdfMaker &maker, const web::PdfRequest &request, web::Pdf &result)
{
    QEventLoop loop;
    QObject::connect(&maker, &web::PdfMaker::failed, &loop, &QEventLoop::quit);
    QObject::connect(&maker, &web::PdfMaker::made, &loop, [&](int, const web::Pdf &pdf) {
        result = pdf;
        loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    maker.make(request);
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    web::prepareEngine(geteuid() == 0);
    const QApplication app(argc, argv);
    const guide::Guide guide(app.arguments().value(1));
    if (guide.pageIds().isEmpty()) {
        QTextStream(stderr) << "usage: pdf-bench RESOURCES [booklet]\n";
        return 2;
    }
    QTextStream out(stdout);
    web::PdfMaker maker;
    web::Pdf pdf;
    if (app.arguments().contains(QStringLiteral("booklet"))) {
        const double took = timed(maker, bookletRequest(guide), pdf);
        out << QStringLiteral("booklet: %1 ms, %2 pages, %3 bytes\n")
                   .arg(took, 0, 'f', 0)
                   .arg(pdf.pages)
                   .arg(pdf.bytes.size());
        return 0;
    }
    const web::PdfRequest sheet = sheetRequest(guide.styleFile(QStringLiteral("sheet.css")));
    const double first = timed(maker, sheet, pdf);
    QList<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.append(timed(maker, sheet, pdf));
    std::sort(times.begin(), times.end());
    out << QStringLiteral("sheet: first %1 ms; warm median %2 ms, p95 %3 ms; %4 pages, %5 bytes\n")
               .arg(first, 0, 'f', 0)
               .arg(times[kRounds / 2], 0, 'f', 0)
               .arg(times[kRounds * 95 / 100], 0, 'f', 0)
               .arg(pdf.pages)
               .arg(pdf.bytes.size());
    return pdf.pages > 0 ? 0 : 1;
}
