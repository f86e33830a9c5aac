// SPDX-License-Identifier: MIT
#include "web/pagescript.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace web
{

namespace
{

constexpr QLatin1String kName("cartguide-drawn");
constexpr QLatin1String kSource("userscript:cartguide-drawn");
constexpr QLatin1String kReady("ready");
constexpr QLatin1String kPlaced("placed");

// The first frame after now may have begun already; by the second one the page has been drawn.
QString report(const QString &occasion)
{
    return QStringLiteral("requestAnimationFrame(() => requestAnimationFrame(() => "
                          "console.log(['%1', '%2', scrollX, scrollY, location.href].join(' '))));\n"
                          "//# sourceURL=%3")
        .arg(kName, occasion, kSource);
}

// The engine says a scroll of its own before it says that the window has another size, so that is looked at first.
constexpr QLatin1String kKeepPlace(R"(
(() => {
    let blocks; // not looked for while the page is opening
    const findBlocks = () => [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, summary, .drawing')]
        .filter(it => !it.querySelector('p, li, dd'));
    const size = () => [innerWidth, innerHeight, devicePixelRatio].join(' ');
    let seen = size();
    let block, above, below;
    const note = () => {
        blocks ??= findBlocks();
        block = scrollY > 0 ? blocks.find(it => it.getBoundingClientRect().bottom > 1) : undefined;
        const box = block?.getBoundingClientRect();
        above = box && box.top < 0 ? box.top / box.height : 0;
        below = box && box.top > 0 ? box.top : 0;
    };
    const restore = () => {
        const box = block.getBoundingClientRect();
        scrollBy({top: box.top - below - above * box.height, behavior: 'instant'});
    };
    const look = () => {
        const same = seen === size();
        seen = size();
        if (same)
            note();
        else if (block)
            restore();
    };
    addEventListener('scroll', look, {passive: true});
    addEventListener('resize', look);
})();
)");

// What has had the focus is where Tab goes on from, even after it has lost it.
constexpr QLatin1String kTabFromHere(R"(
[...document.querySelectorAll('a[href], summary, [tabindex]')]
    .filter(it => it.getClientRects().length && it.getBoundingClientRect().bottom <= 0).slice(-1)
    .forEach(it => { it.focus({preventScroll: true}); it.blur(); });
)");

// What stands above may get another height when it is laid out; what is seen stays where it is.
constexpr QLatin1String kLayOutWhole(R"(
(() => {
    const root = document.documentElement;
    if (!root.hasAttribute('data-opening'))
        return;
    const seen = scrollY > 0
        && [...document.querySelectorAll('.register article')].find(it => it.getBoundingClientRect().bottom > 0);
    const before = seen && seen.getBoundingClientRect().top;
    root.removeAttribute('data-opening');
    if (seen)
        scrollBy({top: seen.getBoundingClientRect().top - before, behavior: 'instant'});
})();
)");

// Addresses within a page are the same in every language, so they are what a passage is known by: between which two it
// is, and how far along. The window's name is all that a page leaves to the next one; it is gone with the reader.
constexpr QLatin1String kMarks(R"(
const marks = [{id: '^', top: 0},
    ...[...document.querySelectorAll('main [id]:not(.tip)')].filter(it => it.getClientRects().length)
        .map(it => ({id: it.id, top: it.getBoundingClientRect().top + scrollY})).filter(it => it.top > 0)
        .sort((a, b) => a.top - b.top),
    {id: '$', top: document.documentElement.scrollHeight}];
)");

constexpr QLatin1String kRemember(R"(
(() => {
    %1
    const at = Math.max(0, marks.findIndex(it => it.top > scrollY) - 1);
    const share = (scrollY - marks[at].top) / Math.max(1, marks[at + 1].top - marks[at].top);
    window.name = scrollY > 0 ? JSON.stringify({id: marks[at].id, share}) : '';
})();
)");

constexpr QLatin1String kRecall(R"(
(() => {
    %1
    const told = window.name ? JSON.parse(window.name) : undefined;
    window.name = '';
    const at = marks.slice(0, -1).findIndex(it => it.id === told?.id);
    const top = at < 0 ? %2 : marks[at].top + told.share * (marks[at + 1].top - marks[at].top);
    window.scrollTo({left: 0, top: top, behavior: 'instant'});
})();
)");

} // namespace

QWebEngineScript drawnReporter()
{
    QWebEngineScript script;
    script.setName(kName);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    // Where a page is scrolled to is ours to say; the engine would scroll a page that is fetched anew back again.
    script.setSourceCode(QStringLiteral("history.scrollRestoration = 'manual';") + kKeepPlace + report(kReady));
    return script;
}

QString placeAndReport(const std::optional<QPointF> &scroll)
{
    const QString place = QStringLiteral("window.scrollTo({left: %1, top: %2, behavior: 'instant'});");
    if (!scroll)
        return report(kPlaced);
    // A place in the middle is where it is only once all that stands above it has its height.
    const bool inTheMiddle = scroll->y() > 0;
    return (inTheMiddle ? layOutWhole() : QString()) + place.arg(scroll->x()).arg(scroll->y())
        + (inTheMiddle ? kTabFromHere : QLatin1String()) + report(kPlaced);
}

QString rememberPassage()
{
    return QString(kRemember).arg(kMarks);
}

QString placeAtPassageAndReport(const QPointF &otherwise)
{
    const bool inTheMiddle = otherwise.y() > 0;
    return (inTheMiddle ? layOutWhole() : QString()) + QString(kRecall).arg(kMarks).arg(otherwise.y())
        + (inTheMiddle ? kTabFromHere : QLatin1String()) + report(kPlaced);
}

QString layOutWhole()
{
    return kLayOutWhole;
}

QString setRootClasses(const QString &classes)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{classes}).toJson(QJsonDocument::Compact);
    return QStringLiteral("document.documentElement.className = %1[0];").arg(QString::fromUtf8(quoted));
}

std::optional<Drawn> parseReport(const QString &line, const QString &source)
{
    const QStringList parts = line.split(u' ');
    if (source != kSource || parts.size() != 5 || parts.at(0) != kName)
        return std::nullopt;
    return Drawn{QUrl(parts.at(4)), QPointF(parts.at(2).toDouble(), parts.at(3).toDouble()), parts.at(1) == kPlaced};
}

} // namespace web
