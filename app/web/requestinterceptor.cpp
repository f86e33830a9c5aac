// SPDX-License-Identifier: MIT
#include "web/requestinterceptor.h"

#include "web/address.h"
#include "web/logging.h"

#include <QWebEngineUrlRequestInfo>

namespace web
{

bool RequestInterceptor::mayPass(const QUrl &url)
{
    return isEngineAddress(url);
}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (mayPass(info.requestUrl()))
        return;
    info.block(true);
    qCWarning(lcWeb) << "Blocked a request for" << info.requestUrl();
}

} // namespace web
