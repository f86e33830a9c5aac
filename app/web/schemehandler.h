// SPDX-License-Identifier: MIT
#pragma once

#include "web/reader.h"

#include <QColor>
#include <QWebEngineUrlSchemeHandler>

namespace web
{

/// Answers the engine's requests from `fetch`. Knows one page of its own: the blank one.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit SchemeHandler(Fetch fetch, QObject *parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

    /// The colour of the blank page.
    void setBackground(const QColor &colour) { m_background = colour; }

signals:
    /// There is no page at this `guide:` address.
    void pageNotFound(const QUrl &url);

private:
    std::optional<guide::Reply> answer(const QUrl &url) const;

    Fetch m_fetch;
    QColor m_background = Qt::white;
};

} // namespace web
