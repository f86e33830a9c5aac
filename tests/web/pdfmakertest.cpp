// SPDX-License-Identifier: MIT
#include "web/pdfmaker.h"
#include "sample.h"
#include "web/pdffile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

using namespace std::chrono_literals;

namespace
{

constexpr int kWords = 400;

/// A document of about `paragraphs` lines that numbers its pages and says where its end is.
QByteArray document(const QByteArray &paragraph, int paragraphs, const guide::PaperLayout &layout = {})
{
    QByteArray html = "<!doctype html><html lang='en'><meta charset='utf-8'><title>x</title><p>" + paragraph
        + "</p><p><a href='#end'>The end</a> is on page "
        + QByteArray::number(layout.pageOf.value(QStringLiteral("end"))) + " of " + QByteArray::number(layout.pages)
        + "</p>";
    for (int i = 0; i < paragraphs; ++i)
        html += "<p>Line " + QByteArray::number(i) + "</p>";
    return html + "<h2 id='end'>Done</h2></html>";
}

web::PdfRequest plainRequest(const QByteArray &html)
{
    web::PdfRequest request;
    request.html = [html](const guide::PaperLayout &) { return html; };
    request.title = QStringLiteral("A test");
    request.margins = QMarginsF(20, 20, 20, 20);
    return request;
}

/// What a PDF tool says of these bytes.
QString ask(const QString &program, const QStringList &options, const QByteArray &pdf, const QStringList &last = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("it.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, options + QStringList{path} + last);
    process.waitForFinished();
    const QString output = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? output : QStringLiteral("failed: ") + output;
}

QString info(const QByteArray &pdf)
{
    return ask(QStringLiteral("pdfinfo"), {}, pdf);
}

QString text(const QByteArray &pdf)
{
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")}).simplified();
}

/// What the pages are drawn by and from: every stream of the file, sorted.
QList<QByteArray> streams(const QByteArray &pdf)
{
    QList<QByteArray> all;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype start = at + qsizetype(sizeof "stream\n" - 1);
        if (pdf.mid(at - 3, 3) != "end")
            all.append(pdf.mid(start, pdf.indexOf("endstream", start) - start).trimmed());
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Every answer of a maker, in the order it came.
struct Answers {
    explicit Answers(web::PdfMaker &maker)
    {
        QObject::connect(&maker, &web::PdfMaker::made, &maker, [this](int ticket, const web::Pdf &pdf) {
            tickets.append(ticket);
            pdfs.append(pdf);
        });
        QObject::connect(&maker, &web::PdfMaker::failed, &maker, [this](int ticket, web::PdfTrouble trouble) {
            tickets.append(-ticket);
            sentences.append(sentenceFor(trouble));
        });
        QObject::connect(&maker, &web::PdfMaker::progressed, &maker,
                         [this](int, int percent) { percents.append(percent); });
    }

    bool come(int count) const
    {
        return waitUntil([&] { return tickets.size() >= count; });
    }

    QList<int> tickets;
    QList<web::Pdf> pdfs;
    QStringList sentences;
    QList<int> percents;
};

} // namespace

TEST(PdfMakerTest, aDocumentBecomesPagesOfItsPaperWithTitleAndLanguage)
{
    web::PdfRequest request = plainRequest(document("Gofal ŵ £5 \xE2\x80\x93 words", 5));
    request.title = QStringLiteral("My questions – cwestiynau ŵ");
    request.language = QStringLiteral("cy");
    const web::PdfOutcome outcome = web::makePdf(request);
    ASSERT_EQ(outcome.trouble, QString());
    const QString about = info(outcome.pdf.bytes);
    EXPECT_EQ(outcome.pdf.pages, 1);
    EXPECT_TRUE(about.contains(QStringLiteral("Title:           My questions – cwestiynau ŵ"))) << qPrintable(about);
    EXPECT_TRUE(about.contains(QStringLiteral("(A4)"))) << qPrintable(about);
    EXPECT_TRUE(about.contains(QStringLiteral("JavaScript:      no")));
    EXPECT_TRUE(text(outcome.pdf.bytes).contains(QStringLiteral("Gofal ŵ £5 – words")));
    const QString plain =
        ask(QStringLiteral("qpdf"), {QStringLiteral("--qdf")}, outcome.pdf.bytes, {QStringLiteral("-")});
    EXPECT_TRUE(plain.contains(QStringLiteral("/Lang (cy)")));
    EXPECT_TRUE(plain.contains(QStringLiteral("/DisplayDocTitle true")));
}

TEST(PdfMakerTest, letterPaperIsLetterPaper)
{
    web::PdfRequest request = plainRequest(document("words", 1));
    request.paper = guide::Paper::Letter;
    const QString about = info(web::makePdf(request).pdf.bytes);
    EXPECT_TRUE(about.contains(QStringLiteral("(letter)"))) << qPrintable(about);
}

TEST(PdfMakerTest, aDocumentLearnsItsPagesAndWhereThingsStand)
{
    web::PdfRequest request = plainRequest({});
    int asked = 0;
    request.html = [&asked](const guide::PaperLayout &layout) {
        ++asked;
        return document("words", kWords, layout);
    };
    const web::PdfOutcome outcome = web::makePdf(request);
    ASSERT_EQ(outcome.trouble, QString());
    const guide::PaperLayout layout = web::pdfLayout(outcome.pdf.bytes).value();
    EXPECT_GT(outcome.pdf.pages, 5);
    EXPECT_EQ(layout.pages, outcome.pdf.pages);
    EXPECT_EQ(layout.pageOf.value(QStringLiteral("end")), outcome.pdf.pages);
    EXPECT_TRUE(text(outcome.pdf.bytes).contains(QStringLiteral("is on page %1 of %1").arg(outcome.pdf.pages)));
    EXPECT_EQ(asked, 3) << "without, with, and once more to see that nothing changed";
}

TEST(PdfMakerTest, aDocumentThatNeverSettlesIsStillMade)
{
    web::PdfRequest request = plainRequest({});
    int asked = 0;
    request.html = [&asked](const guide::PaperLayout &) { return document(QByteArray::number(++asked), 1); };
    EXPECT_EQ(web::makePdf(request).pdf.pages, 1);
    EXPECT_EQ(asked, 4);
}

TEST(PdfMakerTest, documentsAreMadeOneAfterTheOther)
{
    web::PdfMaker maker;
    Answers answers(maker);
    QList<int> tickets;
    for (const char *word : {"first", "second", "third"})
        tickets.append(maker.make(plainRequest(document(word, 1))));
    EXPECT_TRUE(answers.tickets.isEmpty()) << "no answer before make() has returned";
    ASSERT_TRUE(answers.come(3));
    EXPECT_EQ(answers.tickets, tickets);
    EXPECT_TRUE(text(answers.pdfs.at(1).bytes).startsWith(QStringLiteral("second")));
    EXPECT_EQ(answers.percents, (QList<int>{0, 10, 0, 10, 0, 10}));
}

TEST(PdfMakerTest, aCancelledDocumentIsNeverAnswered)
{
    web::PdfMaker maker;
    Answers answers(maker);
    const int running = maker.make(plainRequest(document("running", kWords)));
    const int waiting = maker.make(plainRequest(document("waiting", 1)));
    const int last = maker.make(plainRequest(document("last", 1)));
    QObject::connect(&maker, &web::PdfMaker::progressed, &maker, [&maker, running](int ticket, int percent) {
        if (ticket == running && percent > 0)
            maker.cancel(running);
    });
    maker.cancel(waiting);
    maker.cancel(99);
    ASSERT_TRUE(answers.come(1));
    sample::wait(200);
    EXPECT_EQ(answers.tickets, QList<int>{last});
    EXPECT_TRUE(text(answers.pdfs.constFirst().bytes).startsWith(QStringLiteral("last")));
}

TEST(PdfMakerTest, aDeadRendererIsSaidAndTheNextDocumentIsMade)
{
    web::PdfMaker maker;
    Answers answers(maker);
    const int first = maker.make(plainRequest(document("first", 1)));
    ASSERT_TRUE(answers.come(1));
    const int second = maker.make(plainRequest(document("second", kWords * 10)));
    // A while after the printing began: in its first moment the engine itself would abort.
    QObject::connect(&maker, &web::PdfMaker::progressed, &maker, [&maker, second](int ticket, int percent) {
        if (ticket == second && percent > 0)
            QTimer::singleShot(50, &maker, [&maker] { ::kill(pid_t(maker.rendererPid()), SIGKILL); });
    });
    const int third = maker.make(plainRequest(document("third", 1)));
    ASSERT_TRUE(answers.come(3));
    EXPECT_EQ(answers.tickets, (QList<int>{first, -second, third}));
    EXPECT_TRUE(answers.sentences.constFirst().contains(QStringLiteral("stopped"))) << qPrintable(answers.sentences[0]);
    sample::messages();
}

TEST(PdfMakerTest, whatTakesTooLongIsGivenUpInWords)
{
    web::PdfMaker maker;
    Answers answers(maker);
    web::PdfRequest request = plainRequest(document("slow", kWords * 10));
    request.patience = 1ms;
    const int slow = maker.make(request);
    ASSERT_TRUE(answers.come(1));
    EXPECT_EQ(answers.tickets, QList<int>{-slow});
    EXPECT_TRUE(answers.sentences.constFirst().contains(QStringLiteral("took too long")));
    maker.make(plainRequest(document("next", 1)));
    EXPECT_TRUE(answers.come(2));
    EXPECT_EQ(answers.pdfs.size(), 1);
    sample::messages();
}

TEST(PdfMakerTest, nothingIsFetchedAndNoScriptRuns)
{
    sample::messages();
    const QByteArray hostile =
        "<img src='https://example.org/a.png'><img src='file:///etc/hostname'>"
        "<iframe src='guide:/page/start'></iframe><link rel=stylesheet href='guide:/style/screen.css'>"
        "<p id=word>quiet</p><script>document.getElementById('word').textContent='loud'</script>";
    const web::PdfOutcome outcome = web::makePdf(plainRequest(hostile));
    ASSERT_EQ(outcome.trouble, QString());
    EXPECT_EQ(text(outcome.pdf.bytes), QStringLiteral("quiet"));
    EXPECT_FALSE(sample::messages().isEmpty()) << "the gates say what they refused";
}

TEST(PdfMakerTest, mayGoAtAnyMomentOfItsWork)
{
    for (const int delay : {0, 1, 2, 3, 5, 10, 20, 40, 60, 80, 100, 150, 200, 300}) {
        auto maker = std::make_unique<web::PdfMaker>();
        Answers answers(*maker);
        maker->make(plainRequest(document("unfinished", kWords * 10)));
        sample::wait(delay);
        maker.reset();
        sample::wait(10);
        EXPECT_TRUE(answers.tickets.isEmpty());
    }
}

TEST(PdfMakerTest, aCancelMayComeAtAnyMomentAndNothingIsSaidOfIt)
{
    sample::messages();
    web::PdfMaker maker;
    Answers answers(maker);
    for (const int delay : {0, 1, 2, 3, 5, 10, 20, 40, 60, 80, 100, 150, 200, 300}) {
        const int ticket = maker.make(plainRequest(document("unfinished", kWords * 10)));
        sample::wait(delay);
        maker.cancel(ticket);
    }
    const int last = maker.make(plainRequest(document("last", 1)));
    ASSERT_TRUE(answers.come(1));
    EXPECT_EQ(answers.tickets, QList<int>{last});
    sample::wait(600); // until the engines that are not wanted any more have gone
    EXPECT_EQ(sample::messages(), QStringList());
}

TEST(PdfMetadataTest, whatIsWrittenInChangesNoPage)
{
    const QByteArray pdf = web::makePdf(plainRequest(document("words", kWords))).pdf.bytes;
    const auto again = web::withMetadata(pdf, {QStringLiteral("(Odd) \\ title"), QStringLiteral("en-GB")});
    ASSERT_TRUE(again);
    EXPECT_LT(again->size(), pdf.size() + 1200);
    EXPECT_GT(again->count("/FlateDecode"), web::pdfLayout(pdf)->pages) << "what the engine packed stays packed";
    EXPECT_TRUE(info(*again).contains(QStringLiteral("Title:           (Odd) \\ title")));
    EXPECT_EQ(web::pdfLayout(*again), web::pdfLayout(pdf));
    EXPECT_EQ(streams(*again), streams(pdf));
    const QString check = ask(QStringLiteral("qpdf"), {QStringLiteral("--check")}, *again);
    EXPECT_TRUE(check.contains(QStringLiteral("No syntax or stream encoding errors found"))) << qPrintable(check);
    EXPECT_FALSE(check.contains(QStringLiteral("WARNING"))) << qPrintable(check);
}

TEST(PdfMetadataTest, theSameWordsGiveTheSameBytes)
{
    const QByteArray pdf = web::makePdf(plainRequest(document("words", 1))).pdf.bytes;
    const web::PdfMetadata metadata{QStringLiteral("x"), QStringLiteral("en")};
    const auto described = web::withMetadata(pdf, metadata);
    sample::wait(1100); // an id made of the time would be another one
    EXPECT_EQ(web::withMetadata(pdf, metadata), described);
}

TEST(PdfLayoutTest, anAnchorOfAnyScriptIsFoundOnItsPage)
{
    QByteArray html = document("words", kWords);
    html.replace("id='end'", "id='t\xC5\xB7#b 1'").replace("#end", "#t\xC5\xB7%23b%201");
    const web::PdfOutcome outcome = web::makePdf(plainRequest(html));
    const guide::PaperLayout layout = web::pdfLayout(outcome.pdf.bytes).value();
    EXPECT_EQ(layout.pageOf.keys(), QStringList{QStringLiteral("tŷ#b 1")});
    EXPECT_EQ(layout.pageOf.value(QStringLiteral("tŷ#b 1")), layout.pages);
}

TEST(PdfMetadataTest, whatIsNoWholePdfIsRefused)
{
    const QByteArray pdf = web::makePdf(plainRequest(document("words", 1))).pdf.bytes;
    const web::PdfMetadata metadata{QStringLiteral("x"), QStringLiteral("en")};
    for (const QByteArray &broken :
         {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("startxref\n0\n%%EOF"),
          QByteArray("%PDF-1.4\nstartxref\n9\n%%EOF"), pdf.left(pdf.size() / 2), pdf.mid(1)}) {
        EXPECT_FALSE(web::withMetadata(broken, metadata));
        EXPECT_FALSE(web::pdfLayout(broken));
    }
}

TEST(PdfMetadataTest, aDamagedPdfIsReadWithoutHarm)
{
    const QByteArray pdf = web::makePdf(plainRequest(document("words", 40))).pdf.bytes;
    const qsizetype table = pdf.indexOf("\nxref");
    quint32 seed = 1;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = pdf;
        seed = seed * 1664525u + 1013904223u;
        const qsizetype at = round % 2 == 0 ? qsizetype(seed % quint32(pdf.size()))
                                            : table + qsizetype(seed % quint32(pdf.size() - table));
        damaged[at] = "<>[]()/ 0R9%"[(seed >> 16) % 12];
        const auto layout = web::pdfLayout(damaged);
        EXPECT_TRUE(!layout || layout->pages < 100);
        const auto described = web::withMetadata(damaged, {QStringLiteral("x"), QStringLiteral("en")});
        EXPECT_TRUE(!described || described->startsWith("%PDF-"));
    }
}
