// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QIcon>
#include <QStyledItemDelegate>

class QTreeView;

namespace ui
{

class Appearance;

/// Paints the rows of the contents rail: groups with a chevron, pages, and the ribbon where the reader is.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RailDelegate(const Appearance &appearance, QObject *parent = nullptr);

    /// The room above a row for the line that ends an open group; 0 for most rows.
    int gapAbove(const QTreeView &view, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TextFlow flow(const QModelIndex &index) const;
    /// Where the words stand in a row this high, its gap left out, read from left to right.
    QRectF wordsIn(const QTreeView &view, const QModelIndex &index, double height) const;
    /// The room at the end of a row. A scroll bar takes its own from it, so that nothing moves when one comes.
    int endInset(const QTreeView &view, int pixels) const;
    void paintRibbon(QPainter &painter, const QRectF &row, int inset, Qt::LayoutDirection direction) const;
    void makeIcons();
    int px(double pixels) const;

    const Appearance &m_appearance;
    QIcon m_open;
    QIcon m_closed;
};

} // namespace ui
