// SPDX-License-Identifier: MIT
#include "web/reader.h"

#include "web/address.h"
#include "web/crashrecovery.h"
#include "web/downpanel.h"
#include "web/guidepage.h"
#include "web/guideprofile.h"
#include "web/logging.h"
#include "web/pagefinder.h"
#include "web/pagelayers.h"
#include "web/pagescript.h"
#include "web/requestinterceptor.h"
#include "web/schemehandler.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

namespace web
{

namespace
{

constexpr double kSmallestZoom = 0.25;
constexpr double kLargestZoom = 5.0;
/// Somebody who turns the page sooner does not wait for the rest of it.
constexpr int kStaying = 500;

/// Of a renderer that has ended. The engine has no name for one that could not be started.
bool hasBegun(QWebEnginePage::RenderProcessTerminationStatus how)
{
    return how == QWebEnginePage::NormalTerminationStatus || how == QWebEnginePage::AbnormalTerminationStatus
        || how == QWebEnginePage::CrashedTerminationStatus || how == QWebEnginePage::KilledTerminationStatus;
}

} // namespace

struct Reader::Private {
    /// A place that has been asked for and not been drawn yet.
    struct Arrival {
        QUrl url;
        std::optional<QPointF> scroll;
        bool pressed = false; ///< by a link on the page
        bool renewed = false; ///< the page before it has left word which passage is wanted; `scroll` is about where
        bool placed = false; ///< it has been scrolled, and the report is on its way
    };

    Private(Reader *reader, Fetch fetch);

    void connectPage();
    void arrive(const QUrl &engineUrl);
    void lose(const QUrl &engineUrl);
    void finishLoading(bool ok);
    void reachDrawn(const Drawn &report);
    bool isPlacing() const;
    void place();
    void follow(const QUrl &engineUrl);
    void noteScroll(const QPointF &position);
    void rememberPlace();
    void rendererDied(bool began);
    void giveUp(bool began);
    void comeBack();
    void tryAgain();
    void showPanel(DownPanel::Reason reason, const QUrl &missing);
    void setBackground(const QColor &background);
    bool hasKeyboard() const;
    void run(const QString &script) { page.runJavaScript(script, QWebEngineScript::ApplicationWorld); }

    Reader *q;
    RequestInterceptor interceptor;
    SchemeHandler handler;
    std::unique_ptr<QWebEngineProfile> profile;
    // After the profile, so that it goes first: the engine may crash at exit when a page outlives its profile.
    GuidePage page;
    PageFinder finder;
    PageLayers *layers;
    QTimer staying; ///< since the page was drawn
    CrashRecovery recovery;
    QElapsedTimer clock;

    QUrl url;
    QPointF scroll;
    std::optional<Arrival> arrival;
    QString classes;
    double zoom = 1.0;
    bool loading = false;
    bool undressed = false; ///< the page that is coming was written before the last dress()
    bool keepKeyboard = false;
    bool renewed = false; ///< the renderer is a new one after a death
};

Reader::Private::Private(Reader *reader, Fetch fetch)
    : q(reader)
    , handler(std::move(fetch))
    , profile(makeGuideProfile(handler, interceptor))
    , page(profile.get())
    , finder(page)
    , layers(new PageLayers(page, reader))
{
    auto *const whole = new QVBoxLayout(reader);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(layers);
    setBackground(Qt::white);
    clock.start();
    staying.setSingleShot(true);
    staying.setInterval(kStaying);
    connect(&staying, &QTimer::timeout, q, [this] { run(layOutWhole()); });
    connectPage();
}

void Reader::Private::connectPage()
{
    connect(&page, &QWebEnginePage::urlChanged, q, [this](const QUrl &to) { arrive(to); });
    connect(&page, &QWebEnginePage::loadStarted, q, [this] {
        loading = true;
        staying.stop();
    });
    connect(&page, &QWebEnginePage::loadFinished, q, [this](bool ok) { finishLoading(ok); });
    connect(&page, &QWebEnginePage::scrollPositionChanged, q, [this](const QPointF &to) { noteScroll(to); });
    connect(&page, &QWebEnginePage::renderProcessTerminated, q,
            [this](QWebEnginePage::RenderProcessTerminationStatus how) { rendererDied(hasBegun(how)); });
    connect(&page, &GuidePage::pageLinkPressed, q, [this](const QUrl &to) { follow(to); });
    connect(&finder, &PageFinder::found, q, &Reader::found);
    connect(&page, &GuidePage::drawn, q, [this](const Drawn &report) { reachDrawn(report); });
    // Queued: they come from inside the engine's own decision, where nothing may open, close or wait.
    connect(&page, &GuidePage::outsideLinkPressed, q, &Reader::outsideLinkPressed, Qt::QueuedConnection);
    connect(&page, &GuidePage::actionPressed, q, &Reader::actionPressed, Qt::QueuedConnection);
    const auto missing = [this](const QUrl &what) { showPanel(DownPanel::Reason::NotFound, what); };
    connect(&handler, &SchemeHandler::pageNotFound, q, missing, Qt::QueuedConnection);
    connect(layers->panel(), &DownPanel::tryAgainPressed, q, [this] { tryAgain(); });
}

void Reader::Private::arrive(const QUrl &engineUrl)
{
    const QUrl to = fromEngine(engineUrl);
    if (!isPageAddress(to)) {
        // A link to one of the engine's own schemes ends on an empty page, without asking our gate.
        if (engineUrl != blankAddress() && !engineUrl.isEmpty())
            lose(engineUrl);
        return;
    }
    if (to == url)
        return;
    const bool within = !loading && to.adjusted(QUrl::RemoveFragment) == url.adjusted(QUrl::RemoveFragment);
    // The engine does not ask before it goes to another passage of the page that is open.
    const bool pressed = arrival ? arrival->pressed && arrival->url == to : within;
    url = to;
    emit q->urlChanged(to);
    if (pressed)
        emit q->linkFollowed(to);
    if (!within)
        scroll = {};
    else if (isPlacing())
        place();
    else
        run(placeAndReport(std::nullopt));
}

void Reader::Private::finishLoading(bool ok)
{
    loading = false;
    if (!ok)
        return;
    // Whoever goes astray twice in a row has changed no address.
    arrive(page.url());
    if (!qFuzzyCompare(page.zoomFactor(), zoom))
        page.setZoomFactor(zoom);
    if (std::exchange(undressed, false))
        run(setRootClasses(classes));
    if (isPlacing())
        place();
}

bool Reader::Private::isPlacing() const
{
    return arrival && arrival->url == url && arrival->scroll;
}

void Reader::Private::place()
{
    arrival->placed = true;
    run(arrival->renewed ? placeAtPassageAndReport(*arrival->scroll) : placeAndReport(arrival->scroll));
}

void Reader::Private::reachDrawn(const Drawn &report)
{
    if (fromEngine(report.url) != url)
        return;
    // A page that is to be scrolled has not arrived before it is in its place.
    if (isPlacing() && !report.placed) {
        if (!loading && !arrival->placed)
            place();
        return;
    }
    if (std::exchange(renewed, false))
        layers->uncoverSoon();
    else
        layers->uncover();
    scroll = report.scroll;
    staying.start();
    if (arrival && arrival->url == url)
        arrival.reset();
    if (std::exchange(keepKeyboard, false) && (hasKeyboard() || !QApplication::focusWidget()))
        layers->view()->setFocus();
    emit q->painted(url);
}

void Reader::Private::follow(const QUrl &engineUrl)
{
    arrival = Arrival{fromEngine(engineUrl), std::nullopt, true};
    keepKeyboard = true;
}

void Reader::Private::noteScroll(const QPointF &position)
{
    scroll = position / page.zoomFactor();
}

void Reader::Private::lose(const QUrl &engineUrl)
{
    qCWarning(lcWeb) << "Went astray to" << engineUrl;
    rememberPlace();
    // Not from inside the signal: the engine is still arriving.
    QTimer::singleShot(0, q, [this] { comeBack(); });
}

void Reader::Private::rememberPlace()
{
    keepKeyboard = hasKeyboard();
    if (arrival)
        arrival->placed = false;
    else if (!url.isEmpty())
        arrival = Arrival{url, scroll};
    layers->cover();
}

void Reader::Private::rendererDied(bool began)
{
    qCWarning(lcWeb) << "The renderer died at" << url;
    loading = false;
    renewed = true;
    rememberPlace();
    if (recovery.rendererDied(clock.elapsed()) == CrashRecovery::Answer::Reload)
        // Not from inside the signal: the engine is still clearing up.
        QTimer::singleShot(0, q, [this] { comeBack(); });
    else if (layers->isPageShown())
        giveUp(began);
}

void Reader::Private::giveUp(bool began)
{
    showPanel(DownPanel::Reason::Stopped, arrival ? arrival->url : QUrl());
    if (!began)
        emit q->engineLost();
}

void Reader::Private::comeBack()
{
    page.load(arrival ? toEngine(arrival->url) : blankAddress());
}

void Reader::Private::tryAgain()
{
    recovery.forgive();
    layers->showPage();
    comeBack();
}

void Reader::Private::showPanel(DownPanel::Reason reason, const QUrl &missing)
{
    if (reason == DownPanel::Reason::NotFound)
        arrival.reset();
    layers->panel()->setReason(reason);
    layers->showPanel();
    emit q->failed(missing);
}

void Reader::Private::setBackground(const QColor &background)
{
    page.setBackgroundColor(background);
    handler.setBackground(background);
    layers->setBackground(background);
}

bool Reader::Private::hasKeyboard() const
{
    return q->isAncestorOf(QApplication::focusWidget());
}

Reader::Reader(Fetch fetch, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this, std::move(fetch)))
{
    setObjectName(QStringLiteral("reader"));
    d->page.load(blankAddress());
}

Reader::~Reader()
{
    // While it goes, the page has things to say that nobody should hear any more.
    d->page.disconnect(this);
}

void Reader::open(const QUrl &url, const QPointF &scroll)
{
    if (!isPageAddress(url)) {
        qCWarning(lcWeb) << "Refused to open" << url;
        return;
    }
    // Fetching the page anew would keep its scroll.
    const bool toTop = url == d->url && !url.hasFragment();
    d->arrival = Private::Arrival{url, scroll.isNull() && !toTop ? std::nullopt : std::optional(scroll)};
    d->layers->showPage();
    d->page.load(toEngine(url));
}

void Reader::renew()
{
    if (d->url.isEmpty() || !d->layers->isPageShown())
        return;
    d->keepKeyboard = d->hasKeyboard();
    if (!d->arrival) {
        d->run(rememberPassage());
        d->arrival = Private::Arrival{d->url, d->scroll};
        d->arrival->renewed = true;
    }
    d->arrival->placed = false;
    d->page.load(toEngine(d->arrival->url));
}

QUrl Reader::url() const
{
    return d->url;
}

QPointF Reader::scroll() const
{
    return d->scroll;
}

void Reader::setZoom(double factor)
{
    d->zoom = std::clamp(factor, kSmallestZoom, kLargestZoom);
    d->page.setZoomFactor(d->zoom);
    d->layers->panel()->setTextScale(d->zoom);
}

void Reader::dress(const guide::Presentation &presentation, const QColor &background)
{
    d->classes = guide::rootClasses(presentation);
    d->undressed = d->loading || d->arrival;
    d->setBackground(background);
    d->run(setRootClasses(d->classes));
}

void Reader::find(const QString &text, bool backwards)
{
    d->finder.find(text, backwards ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}

void Reader::clearFind()
{
    d->finder.find({}, {});
}

void Reader::focusPage()
{
    if (d->layers->isPageShown())
        d->layers->view()->setFocus();
    else
        d->layers->panel()->setFocus();
}

qint64 Reader::rendererPid() const
{
    return d->page.renderProcessPid();
}

} // namespace web
