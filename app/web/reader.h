// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"

#include <QPointF>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace web
{

/// Where the engine's pages come from: an address in, bytes out, or nothing.
using Fetch = std::function<std::optional<guide::Reply>(const QUrl &)>;

/// The page view: the engine, locked shut, and a native panel in its place while it is down.
///
/// Building one starts the engine (about 80 ms), so it is made after the first screen has been painted.
class Reader : public QWidget
{
    Q_OBJECT
public:
    explicit Reader(Fetch fetch, QWidget *parent = nullptr);
    ~Reader() override;

    /// Opens a `guide:` address, scrolled to `scroll` (page pixels at 100 %; null: the top or the fragment).
    /// Any other address is ignored. The address that is open already is fetched anew.
    void open(const QUrl &url, const QPointF &scroll = {});
    /// Fetches the page that is open anew, because it says other words now. The passage at the top of the window stays
    /// there. A panel in the page's place stays too.
    void renew();
    QUrl url() const;
    /// While urlChanged() is emitted this still answers for the place that is being left.
    QPointF scroll() const;

    /// 1.0 is 100 %; the engine takes 0.25 to 5.
    void setZoom(double factor);
    /// Dresses the page that is open, without a reload, and the colour behind pages that are coming.
    void dress(const guide::Presentation &presentation, const QColor &background);
    void find(const QString &text, bool backwards = false);
    void clearFind();
    /// Puts the keyboard on the page.
    void focusPage();

    /// The process that draws the page; 0 while there is none.
    qint64 rendererPid() const;

signals:
    /// A page is on its way; comes once for every change of address, with the fragment.
    void urlChanged(const QUrl &url);
    /// The page that is on its way is there because its link was pressed. Comes after urlChanged(), under its rules.
    void linkFollowed(const QUrl &url);
    /// The page has been drawn: two frames after its document was ready. Comes only while the reader can be seen,
    /// and for a move within the page too.
    void painted(const QUrl &url);
    /// There is no such page, or the engine gave up: a panel has taken the page's place, until open() is called.
    void failed(const QUrl &url);
    /// The engine can start no process for pages any more, and will not until the program itself starts anew.
    void engineLost();
    /// The reader pressed a link that leaves the guide. Nothing has been opened.
    void outsideLinkPressed(const QUrl &url);
    /// The reader pressed an `action:` link.
    void actionPressed(const QString &id);
    /// How many times the text that was looked for last stands on the page, and which of them is shown (from 1; 0:
    /// none).
    void found(int active, int count);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace web
