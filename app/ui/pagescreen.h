// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"
#include "ui/sentence.h"
#include "web/reader.h"

#include <QPointF>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class FindStrip;
class NoticeStrip;
class Paragraph;

/// Where the guide's pages are read, with the strips for messages and for finding above them. It is there before the
/// engine is, and when there can be none.
class PageScreen : public QWidget
{
    Q_OBJECT
public:
    explicit PageScreen(const Appearance &appearance, QWidget *parent = nullptr);

    /// Starts the engine; what has been asked for so far is opened. Only the first call does anything.
    void startReader(web::Fetch fetch);
    /// Says in place of a page why there can be none.
    void showTrouble(const Sentence &sentence);

    /// Opens an address of the guide, or leaves it as it is when it is open already. True if it is on its way, so
    /// that painted() will follow.
    bool open(const QUrl &url, const QPointF &scroll);
    QPointF scroll() const;
    /// The guide speaks another language: the page that is open is fetched anew, now or when it is shown next.
    void renew();
    /// How pages look from now on; 1.0 is a zoom of 100 %.
    void dress(const guide::Presentation &presentation, double zoom);
    void focusPage();
    /// The same when a page has just been painted, unless somebody is holding a button down.
    void offerFocus();
    void openFind();
    /// The next place of what is looked for, or the one before.
    void findAgain(bool backwards);
    /// Closes the message and the finding of the page before.
    void clearStrips();

    NoticeStrip *notice() const { return m_notice; }
    FindStrip *findStrip() const { return m_find; }

signals:
    /// The reader pressed a link on the page, and the page it leads to is on its way.
    void linkFollowed(const QUrl &url);
    void painted();
    /// The engine could not show this page, and says so in its place.
    void failed(const QUrl &url);
    /// No page can be shown any more, until the program starts anew.
    void engineLost();
    void actionPressed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void noteLink(const QUrl &url);
    void notePainted(const QUrl &url);
    void noteFailed(const QUrl &url);
    void find(const QString &text, bool backwards);
    void showOutside(const QUrl &address);
    void openOutside(const QUrl &address);
    void restyle();

    const Appearance &m_appearance;
    NoticeStrip *const m_notice;
    FindStrip *const m_find;
    QWidget *const m_panel; ///< stands in the page's place when there can be none
    Paragraph *const m_trouble;
    Sentence m_troubleSentence;
    QVBoxLayout *const m_layout;
    web::Reader *m_reader = nullptr;
    QUrl m_there; ///< where the reader is, or is on the way to: asked for by open(), or by a link
    QPointF m_wantedScroll;
    bool m_arriving = false; ///< asked for by open() and not painted yet
    bool m_stale = false; ///< it is to be fetched anew
    bool m_renewed = false; ///< it is being
    bool m_down = false; ///< the engine's own message stands in the page's place
    guide::Presentation m_presentation;
    double m_zoom = 1.0;
};

} // namespace ui
