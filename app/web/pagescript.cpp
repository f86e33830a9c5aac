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
    const blocks = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, summary, .drawing')]
        .filter(it => !it.querySelector('p, li, dd'));
    const size = () => [innerWidth, innerHeight, devicePixelRatio].join(' ');
    let seen = size();
    let block, above, below;
    const note = () => {
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

QString layOutWhole()
{
    return QStringLiteral("document.documentElement.removeAttribute('data-opening');");
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
