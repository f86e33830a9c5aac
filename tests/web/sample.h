// SPDX-License-Identifier: MIT
#pragma once

#include "../waiting.h"
#include "web/reader.h"

#include <QHash>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <ostream>
#include <vector>

class QWebEngineView;

// So that a failing test shows words, not bytes. GoogleTest looks for these beside the types.
void PrintTo(const QString &text, std::ostream *out);
void PrintTo(const QUrl &url, std::ostream *out);
void PrintTo(const QPointF &point, std::ostream *out);

namespace sample
{

/// Keeps what is logged, for messages(); says nothing itself.
void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);
/// What the web library has logged since the last call.
QStringList messages();

QUrl url(const QString &address);
/// Addresses that must never open, whoever asks, and from within a page either.
const std::vector<const char *> &refusedAddresses();
/// Addresses that must never open, but that a page may use as a way to say one of our own.
const std::vector<const char *> &malformedAddresses();
void wait(int milliseconds);

/// A window with a reader in it, on a small book made for tests. Counts what goes past the reader to the window.
class Window : public QWidget
{
public:
    Window();
    ~Window() override;

    /// Adds a page to the book. `policy` is its content security policy; without one nothing but our gates protects.
    void put(const QString &id, const QString &body, const QString &policy = {});
    /// Opens `guide:/page/ID` and waits until it has been painted.
    bool show(const QString &id);
    bool showUrl(const QUrl &url, const QPointF &scroll = {});

    QVariant run(const QString &script, quint32 world = 1);
    void click(const QString &elementId, Qt::MouseButton button = Qt::LeftButton);
    QWebEngineView *view() const;
    QWidget *input() const;
    QColor pixel() const; ///< in the lower right, where pages have no words

    web::Reader *reader() const { return m_reader; }
    QStringList fetched() const { return m_fetched; }
    int wheels() const { return m_wheels; }
    int backPresses() const { return m_backPresses; }
    int contextMenus() const { return m_contextMenus; }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::optional<guide::Reply> fetch(const QUrl &url);

    QHash<QString, QByteArray> m_pages;
    QStringList m_fetched;
    int m_wheels = 0;
    int m_backPresses = 0;
    int m_contextMenus = 0;
    web::Reader *m_reader;
};

} // namespace sample
