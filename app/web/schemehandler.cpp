// SPDX-License-Identifier: MIT
#include "web/schemehandler.h"

#include "web/address.h"
#include "web/logging.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

namespace web
{

SchemeHandler::SchemeHandler(Fetch fetch, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_fetch(std::move(fetch))
{
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl initiator = job->initiator();
    const bool ours = isEngineAddress(job->requestUrl()) && (initiator.isEmpty() || isEngineAddress(initiator));
    if (!ours || job->requestMethod() != "GET") {
        qCWarning(lcWeb) << "Denied" << job->requestMethod() << job->requestUrl() << "to" << initiator;
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QUrl url = job->requestUrl().adjusted(QUrl::RemoveFragment);
    const std::optional<guide::Reply> reply = answer(url);
    if (!reply) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        qCWarning(lcWeb) << "There is nothing at" << url;
        if (isPageAddress(fromEngine(url)))
            emit pageNotFound(fromEngine(url));
        return;
    }
    // The engine reads from another thread for as long as the job lives: the job owns the buffer.
    auto *body = new QBuffer(job);
    body->setData(reply->body);
    job->reply(reply->mimeType, body);
}

std::optional<guide::Reply> SchemeHandler::answer(const QUrl &url) const
{
    if (url != blankAddress())
        return m_fetch(fromEngine(url));
    return guide::Reply{"text/html",
                        "<!doctype html><html lang='en-GB' style='background:" + m_background.name().toLatin1()
                            + "'><title></title></html>"};
}

} // namespace web
