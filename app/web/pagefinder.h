// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QWebEnginePage>

class QWebEngineFindTextResult;

namespace web
{

/// Looks for words in a page and answers the last question only: one that was overtaken by the next would be answered
/// with nothing. `page` has to outlive it.
class PageFinder : public QObject
{
    Q_OBJECT
public:
    explicit PageFinder(QWebEnginePage &page, QObject *parent = nullptr);

    /// With no text, takes the marks away.
    void find(const QString &text, QWebEnginePage::FindFlags flags);

signals:
    /// `active` counts from 1; both are 0 where nothing was found.
    void found(int active, int count);

private:
    void note(int question, const QWebEngineFindTextResult &result);

    QWebEnginePage &m_page;
    int m_questions = 0;
};

} // namespace web
