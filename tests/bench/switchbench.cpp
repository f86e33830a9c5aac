// SPDX-License-Identifier: MIT
//
// switchbench RESOURCES [PAUSE]: how long a page change takes, from asking for a page, for every page of the guide in
// turn; beside it, in the same run, a bare view changing between two fixed pages. Two ends are measured: when its first
// words are on the screen, as the engine itself says (first contentful paint), and the second frame after the whole
// document was there, which is when the program takes it for painted. The next page is asked for when the engine has
// said so, and PAUSE milliseconds later if there is one.
#include "guide/contentsource.h"
#include "web/engine.h"
#include "web/reader.h"

#include <QApplication>
#include <QEventLoop>
#include <QMap>
#include <QTextStream>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace
{

/// Changes in all, at the least; the first round does not count.
constexpr int kChanges = 150;

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void printLine(const QString &name, QList<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("%1 median %2 ms, p95 %3 ms, of %4\n")
                               .arg(name, -23)
                               .arg(median(times), 0, 'f', 1)
                               .arg(times[times.size() * 95 / 100], 0, 'f', 1)
                               .arg(times.size());
}

/// A page that says in the console when it has been drawn, as the reader's own does.
class BarePage : public QWebEnginePage
{
    Q_OBJECT
public:
    explicit BarePage(QObject *parent) : QWebEnginePage(parent)
    {
        QWebEngineScript script;
        script.setWorldId(QWebEngineScript::ApplicationWorld);
        script.setInjectionPoint(QWebEngineScript::DocumentReady);
        script.setSourceCode(
            QStringLiteral("requestAnimationFrame(()=>requestAnimationFrame(()=>console.log('drawn')))"));
        scripts().insert(script);
    }

signals:
    void drawn();

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override
    {
        emit drawn();
    }
};

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What has been measured of each page change, in milliseconds.
struct Times {
    QList<double> words;
    QList<double> whole;
};

void printTimes(const QString &name, const Times &times)
{
    printLine(name + QStringLiteral(", first words"), times.words);
    printLine(name + QStringLiteral(", the whole"), times.whole);
}

/// Milliseconds since 1970 at which the page's first words were on the screen. The engine tells it a little later.
double wordsShown(QWebEnginePage *page)
{
    constexpr int kTries = 1000;
    double shown = 0;
    for (int i = 0; i < kTries && shown <= 0; ++i) {
        QEventLoop loop;
        page->runJavaScript(QStringLiteral("(paint => paint ? performance.timeOrigin + paint.startTime : 0)"
                                           "(performance.getEntriesByName('first-contentful-paint')[0])"),
                            QWebEngineScript::ApplicationWorld, [&](const QVariant &result) {
                                shown = result.toDouble();
                                loop.quit();
                            });
        loop.exec();
    }
    if (shown <= 0)
        qFatal("The engine never said when it painted a page.");
    return shown;
}

double now()
{
    using namespace std::chrono;
    return duration<double, std::milli>(system_clock::now().time_since_epoch()).count();
}

Times bareTimes(int switches, int between)
{
    QWebEngineView view;
    BarePage page(&view);
    view.setPage(&page);
    view.resize(1008, 720);
    view.show();
    QEventLoop loop;
    QObject::connect(&page, &BarePage::drawn, &loop, &QEventLoop::quit);
    Times times;
    for (int i = 0; i < switches; ++i) {
        const QString paragraph = QStringLiteral("<p>Page %1 of words.</p>").arg(i % 2);
        const double asked = now();
        page.setHtml(QStringLiteral("<!doctype html><title>x</title>") + paragraph.repeated(40));
        loop.exec();
        const double painted = now();
        if (i > 1) {
            times.whole.append(painted - asked);
            times.words.append(wordsShown(&page) - asked);
        }
        pause(between);
    }
    return times;
}

/// Every page's usual time, the slowest first: where work on speed would pay.
void printSlowest(const QMap<QString, Times> &times)
{
    constexpr qsizetype kNamed = 8;
    QList<std::pair<double, QString>> pages;
    for (auto page = times.cbegin(); page != times.cend(); ++page)
        pages.emplaceBack(median(page.value().whole), page.key());
    std::sort(pages.rbegin(), pages.rend());
    for (const auto &[time, id] : pages.first(std::min(kNamed, pages.size())))
        QTextStream(stdout) << QStringLiteral("  %1 ms %2\n").arg(time, 6, 'f', 1).arg(id);
}

QMap<QString, Times> ourTimes(const guide::Guide &guide, int between)
{
    const guide::ContentSource source(guide);
    const guide::Presentation presentation{QStringLiteral("light"), false, true, QDate::currentDate()};
    web::Reader reader([&](const QUrl &url) { return source.fetch(url, presentation); });
    reader.resize(1008, 720);
    reader.show();
    QEventLoop loop;
    QObject::connect(&reader, &web::Reader::painted, &loop, &QEventLoop::quit);
    QMap<QString, Times> times;
    QWebEnginePage *const page = reader.findChild<QWebEngineView *>()->page();
    const int rounds = 2 + kChanges / int(guide.pageIds().size());
    for (int round = 0; round < rounds; ++round) {
        for (const QString &id : guide.pageIds()) {
            const double asked = now();
            reader.open(guide::pageUrl(id));
            loop.exec();
            const double painted = now();
            if (round > 0) {
                times[id].whole.append(painted - asked);
                times[id].words.append(wordsShown(page) - asked);
            }
            pause(between);
        }
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    web::prepareEngine(geteuid() == 0);
    const QApplication app(argc, argv);
    const guide::Guide guide(app.arguments().value(1));
    if (guide.pageIds().isEmpty()) {
        QTextStream(stderr) << "usage: switchbench RESOURCES [PAUSE]\n";
        return 2;
    }
    const int between = app.arguments().value(2).toInt();
    printTimes(QStringLiteral("bare view"), bareTimes(80, between));
    const QMap<QString, Times> ours = ourTimes(guide, between);
    Times all;
    for (const Times &page : ours) {
        all.words += page.words;
        all.whole += page.whole;
    }
    printTimes(QStringLiteral("the guide"), all);
    printSlowest(ours);
    return 0;
}

#include "switchbench.moc"
