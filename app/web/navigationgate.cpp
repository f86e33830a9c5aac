// SPDX-License-Identifier: MIT
#include "web/navigationgate.h"

#include "web/address.h"

namespace web
{

namespace
{

bool isOutsideLink(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isAction(const QUrl &url)
{
    return url.scheme() == QLatin1String("action") && url.authority().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && isId(url.path(QUrl::FullyEncoded));
}

} // namespace

Way wayFor(const QUrl &url, QWebEnginePage::NavigationType type, bool mainFrame)
{
    const bool pressed = type == QWebEnginePage::NavigationTypeLinkClicked;
    const bool asked = type == QWebEnginePage::NavigationTypeTyped || type == QWebEnginePage::NavigationTypeReload;
    // The engine's own history is never used: going back is the program's, across pages and native screens.
    if (!mainFrame || !(pressed || asked))
        return Way::Refuse;
    if (isEngineAddress(url) && isPageAddress(fromEngine(url)))
        return Way::Open;
    if (asked)
        return url == blankAddress() ? Way::Open : Way::Refuse;
    if (isOutsideLink(url))
        return Way::Outside;
    return isAction(url) ? Way::Action : Way::Refuse;
}

} // namespace web
