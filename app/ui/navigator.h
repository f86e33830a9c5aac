// SPDX-License-Identifier: MIT
#pragma once

#include "ui/trail.h"

#include <QObject>

namespace guide
{
class Guide;
}

namespace ui
{

/// The ways through the guide. It decides where the reader goes and shows nothing: whoever does is told by arrived().
class Navigator : public QObject
{
    Q_OBJECT
public:
    /// `guide` must outlive this.
    explicit Navigator(const guide::Guide &guide, QObject *parent = nullptr);

    const Trail &trail() const { return m_trail; }
    /// How far down the page the reader is; to be said when leaving() asks.
    void setScroll(const QPointF &scroll) { m_trail.setScroll(scroll); }

    /// For an id that is not in the guide: the contents, and pageUnknown().
    void openPage(const QString &id);
    void goHome();
    void goBack();
    void goForward();
    void goToContents();
    void goToLook();
    void goToHelp();
    /// The page before or after this one, in reading order.
    void goToNextPage();
    void goToPreviousPage();
    /// The first page of a group of the contents, counted from 0.
    void openDoor(int group);
    /// From Look or Get help now to where the reader was.
    void leave();
    /// A link was pressed and the page screen is on its way to this address.
    void followLink(const QUrl &url);
    /// The page screen could not show this address: if that is because there is no such page, say so.
    void pageFailed(const QUrl &url);
    void followAction(const QString &id);

signals:
    void leaving();
    /// trail().here() is where the reader is now; it may be where they were.
    void arrived();
    /// Comes after arrived().
    void pageUnknown(const QString &id);

private:
    void visit(const Place &place);
    void step(int by);

    const guide::Guide &m_guide;
    Trail m_trail;
};

} // namespace ui
