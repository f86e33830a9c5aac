// SPDX-License-Identifier: MIT
#include "web/address.h"

#include <algorithm>

namespace web
{

namespace
{

constexpr QLatin1String kScheme("guide");
constexpr QLatin1String kHost("app");
constexpr QStringView kPages = u"/page/";

} // namespace

QUrl toEngine(const QUrl &url)
{
    QUrl engineUrl = url;
    engineUrl.setHost(kHost);
    return engineUrl;
}

QUrl fromEngine(const QUrl &url)
{
    if (!isEngineAddress(url))
        return url;
    QUrl ours = url;
    ours.setAuthority({});
    return ours;
}

bool isEngineAddress(const QUrl &url)
{
    return url.scheme() == kScheme && url.host() == kHost && url.port() == -1 && url.userInfo().isEmpty();
}

bool isPageAddress(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != kScheme || !url.authority().isEmpty() || url.hasQuery())
        return false;
    // Fully encoded, so that an escaped slash or letter is not taken for a plain one.
    const QString path = url.path(QUrl::FullyEncoded);
    return path.startsWith(kPages) && isId(QStringView(path).mid(kPages.size()));
}

bool isId(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QUrl blankAddress()
{
    QUrl url;
    url.setScheme(kScheme);
    url.setHost(kHost);
    url.setPath(QStringLiteral("/blank"));
    return url;
}

} // namespace web
