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

} // namespace

QWebEngineScript drawnReporter()
{
    QWebEngineScript script;
    script.setName(kName);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    // Where a page is scrolled to is ours to say; the engine would scroll a page that is fetched anew back again.
    script.setSourceCode(QStringLiteral("history.scrollRestoration = 'manual';") + report(kReady));
    return script;
}

QString placeAndReport(const std::optional<QPointF> &scroll)
{
    const QString place = QStringLiteral("window.scrollTo({left: %1, top: %2, behavior: 'instant'});");
    return (scroll ? place.arg(scroll->x()).arg(scroll->y()) : QString()) + report(kPlaced);
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
