// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace web
{

/// The second gate: whatever the engine wants to fetch, only our own addresses pass.
class RequestInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    /// Called for every request, so it compares and does nothing else.
    static bool mayPass(const QUrl &url);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace web
