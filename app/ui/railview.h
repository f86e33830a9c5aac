// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <QTreeView>

namespace ui
{

class Appearance;
class ContentsModel;
class RailDelegate;

/// The contents beside the page: where the reader is and where else to go. One group is open at a time.
class RailView : public QTreeView
{
    Q_OBJECT
public:
    RailView(const Appearance &appearance, const QList<guide::Group> &groups, QWidget *parent = nullptr);

    /// The same contents in another language.
    void retitle(const QList<guide::Group> &groups);
    /// Puts the ribbon at a page, opens what it stands in and brings it into view, where it stays until the person
    /// opens or closes a group. An id that no row has takes the ribbon away.
    void setHere(const QString &pageId);

    /// The row without the room above it.
    QRect visualRect(const QModelIndex &index) const override;

signals:
    void pageChosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Unless the person has opened or closed something since they came here.
    void showHere();
    void choose(const QModelIndex &index);
    /// Shows what is behind the door pages of a group only where the reader is.
    void openDoors(const QModelIndex &group, const QModelIndex &here);
    void noteOpened(const QModelIndex &opened);
    void noteClosed(const QModelIndex &closed);
    void retranslate();
    void restyle();

    const Appearance &m_appearance;
    ContentsModel *const m_model;
    RailDelegate *const m_delegate;
    bool m_follows = true; ///< the page is kept in view
};

} // namespace ui
