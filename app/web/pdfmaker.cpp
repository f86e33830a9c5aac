// SPDX-License-Identifier: MIT
#include "web/pdfmaker.h"

#include "web/address.h"
#include "web/guidepage.h"
#include "web/guideprofile.h"
#include "web/logging.h"
#include "web/pdffile.h"
#include "web/requestinterceptor.h"
#include "web/schemehandler.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPageLayout>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>
#include <vector>

namespace web
{

namespace
{

/// Numbers at the foot and in the contents may each move a line once; what still moves then moves for ever.
constexpr int kMostPasses = 3;
/// How much of the work is done when a pass begins, and when its document has been loaded: of 100.
constexpr std::array kBegun{0, 50, 90};
constexpr std::array kLoaded{10, 60, 92};
constexpr std::chrono::minutes kIdle{1};
/// The engine aborts when a page goes in the first milliseconds of its printing, or in the moment its renderer dies
/// (6.4.2). One that is not wanted any more goes this much later.
constexpr std::chrono::milliseconds kFarewell{500};

QPageLayout pageLayout(const PdfRequest &request)
{
    const bool isA4 = request.paper == guide::Paper::A4;
    return {QPageSize(isA4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, request.margins,
            QPageLayout::Millimeter, QMarginsF()};
}

} // namespace

struct PdfMaker::Private {
    /// The engine. Made for the first document, and anew after a cancel or a death: printing cannot be stopped.
    struct Press {
        Press()
            : handler([this](const QUrl &url) { return answer(url); })
            , profile(makeGuideProfile(handler, interceptor))
            , page(profile.get())
        {
        }

        std::optional<guide::Reply> answer(const QUrl &url) const
        {
            return url == address ? std::optional(guide::Reply{"text/html", html}) : std::nullopt;
        }
        void print(const QUrl &newAddress, const QByteArray &newHtml)
        {
            address = newAddress;
            html = newHtml;
            page.load(toEngine(address));
        }
        /// What it was told to load it may still ask for, and there is nothing wrong with that: it finds it empty.
        void forget() { html.clear(); }

        QUrl address; ///< of this pass; every pass has its own, so that a late answer is known for what it is
        QByteArray html;
        RequestInterceptor interceptor;
        SchemeHandler handler;
        std::unique_ptr<QWebEngineProfile> profile;
        GuidePage page;
    };

    struct Job {
        int ticket = 0;
        PdfRequest request;
        int pass = 0;
        QByteArray html; ///< of this pass
        Pdf pdf; ///< of the last pass
    };

    explicit Private(PdfMaker *maker);

    void startNext();
    void startPress();
    void startPass(const guide::PaperLayout &layout);
    void loaded(int pressNumber, bool ok);
    void died(int pressNumber);
    void printed(int pass, const QByteArray &bytes);
    void finish();
    void fail(PdfTrouble trouble);
    void endJob();
    void dropPress();
    void waitForFarewell() const;
    /// The last line of whatever calls it: a listener may cancel.
    void say(const std::array<int, kMostPasses> &percent)
    {
        emit q->progressed(job->ticket, percent.at(job->pass - 1));
    }

    PdfMaker *q;
    std::deque<Job> queue;
    std::optional<Job> job;
    std::unique_ptr<Press> press;
    std::vector<std::unique_ptr<Press>> retired;
    QElapsedTimer sincePrinting; ///< valid while the engine prints
    int lastTicket = 0;
    int lastPass = 0;
    int presses = 0;
    QTimer watch;
    QTimer idle;
};

PdfMaker::Private::Private(PdfMaker *maker) : q(maker)
{
    watch.setSingleShot(true);
    idle.setSingleShot(true);
    idle.setInterval(kIdle);
    connect(&watch, &QTimer::timeout, q, [this] { fail(PdfTrouble::TookTooLong); });
    connect(&idle, &QTimer::timeout, q, [this] { dropPress(); });
}

void PdfMaker::Private::startNext()
{
    if (job || queue.empty())
        return;
    job = std::move(queue.front());
    queue.pop_front();
    idle.stop();
    if (!press)
        startPress();
    startPass({});
}

void PdfMaker::Private::startPress()
{
    press = std::make_unique<Press>();
    const int number = ++presses;
    // Queued: what follows may end the page that is speaking.
    connect(
        &press->page, &QWebEnginePage::loadFinished, q, [=, this](bool ok) { loaded(number, ok); },
        Qt::QueuedConnection);
    connect(
        &press->page, &QWebEnginePage::renderProcessTerminated, q, [=, this] { died(number); }, Qt::QueuedConnection);
}

void PdfMaker::Private::startPass(const guide::PaperLayout &layout)
{
    const QByteArray next = job->request.html(layout);
    if (job->pass == kMostPasses || (job->pass > 0 && next == job->html))
        return finish();
    ++job->pass;
    job->html = next;
    watch.start(job->request.patience);
    press->print(guide::pageUrl(QStringLiteral("print-%1").arg(++lastPass)), next);
    say(kBegun);
}

void PdfMaker::Private::loaded(int pressNumber, bool ok)
{
    if (!job || !press || pressNumber != presses)
        return;
    if (!ok)
        return fail(PdfTrouble::NotLaidOut);
    sincePrinting.start();
    press->page.printToPdf(
        [maker = QPointer(q), pass = lastPass](const QByteArray &bytes) {
            if (maker)
                QMetaObject::invokeMethod(
                    maker, [=] { maker->d->printed(pass, bytes); }, Qt::QueuedConnection);
        },
        pageLayout(job->request));
    say(kLoaded);
}

void PdfMaker::Private::died(int pressNumber)
{
    if (press && pressNumber == presses)
        fail(PdfTrouble::Stopped);
}

void PdfMaker::Private::printed(int pass, const QByteArray &bytes)
{
    if (!job || pass != lastPass)
        return;
    sincePrinting.invalidate();
    const std::optional<guide::PaperLayout> layout = pdfLayout(bytes);
    if (!layout)
        return fail(PdfTrouble::NotLaidOut);
    job->pdf = {bytes, layout->pages};
    startPass(*layout);
}

void PdfMaker::Private::finish()
{
    const auto described = withMetadata(job->pdf.bytes, {job->request.title, job->request.language});
    if (!described)
        return fail(PdfTrouble::NotLaidOut);
    const int ticket = job->ticket;
    const Pdf pdf{*described, job->pdf.pages};
    endJob();
    emit q->made(ticket, pdf);
}

void PdfMaker::Private::fail(PdfTrouble trouble)
{
    if (!job) {
        dropPress();
        return;
    }
    const int ticket = job->ticket;
    qCWarning(lcWeb) << "No PDF in pass" << job->pass << "of a document of" << job->html.size() << "bytes";
    dropPress();
    endJob();
    emit q->failed(ticket, trouble);
}

void PdfMaker::Private::endJob()
{
    watch.stop();
    job.reset();
    if (press)
        press->forget();
    idle.start();
    QMetaObject::invokeMethod(
        q, [this] { startNext(); }, Qt::QueuedConnection);
}

void PdfMaker::Private::dropPress()
{
    // What the old engine may still say is about an older pass.
    ++lastPass;
    if (!press)
        return;
    press->forget();
    retired.push_back(std::move(press));
    QTimer::singleShot(kFarewell, q, [this] { retired.erase(retired.begin()); });
}

void PdfMaker::Private::waitForFarewell() const
{
    if (!sincePrinting.isValid() || sincePrinting.hasExpired(kFarewell.count()))
        return;
    QEventLoop loop;
    QTimer::singleShot(kFarewell - std::chrono::milliseconds(sincePrinting.elapsed()), &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

PdfMaker::PdfMaker(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

PdfMaker::~PdfMaker()
{
    d->queue.clear();
    d->job.reset();
    d->waitForFarewell();
}

int PdfMaker::make(const PdfRequest &request)
{
    d->queue.push_back({++d->lastTicket, request, 0, {}, {}});
    QMetaObject::invokeMethod(
        this, [this] { d->startNext(); }, Qt::QueuedConnection);
    return d->lastTicket;
}

void PdfMaker::cancel(int ticket)
{
    if (d->job && d->job->ticket == ticket) {
        d->dropPress();
        d->endJob();
        return;
    }
    std::erase_if(d->queue, [ticket](const Private::Job &job) { return job.ticket == ticket; });
}

qint64 PdfMaker::rendererPid() const
{
    return d->press ? d->press->page.renderProcessPid() : 0;
}

QString sentenceFor(PdfTrouble trouble)
{
    switch (trouble) {
    case PdfTrouble::TookTooLong:
        return PdfMaker::tr("Getting the pages ready took too long. Please try again.");
    case PdfTrouble::NotLaidOut:
        return PdfMaker::tr("The pages could not be laid out. Please try again.");
    case PdfTrouble::Stopped:
        return PdfMaker::tr("The part of the program that lays out pages stopped. Please try again.");
    }
    Q_UNREACHABLE();
}

PdfOutcome makePdf(const PdfRequest &request)
{
    PdfMaker maker;
    PdfOutcome outcome;
    QEventLoop loop;
    QObject::connect(&maker, &PdfMaker::made, &loop, [&](int, const Pdf &pdf) {
        outcome.pdf = pdf;
        loop.quit();
    });
    QObject::connect(&maker, &PdfMaker::failed, &loop, [&](int, PdfTrouble trouble) {
        outcome.trouble = sentenceFor(trouble);
        loop.quit();
    });
    maker.make(request);
    loop.exec();
    return outcome;
}

} // namespace web
