// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <QAbstractItemModel>

namespace ui
{

/// The contents as a tree: groups, their pages, the pages behind a door page. The last group has no row of its own:
/// its pages are loose rows at the end.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Group, Page, Child, Loose };
    enum Role { KindRole = Qt::UserRole, PageIdRole, HereRole };

    explicit ContentsModel(const QList<guide::Group> &groups, QObject *parent = nullptr);

    /// The row of a page; invalid for an id that the contents do not list.
    QModelIndex indexOf(const QString &pageId) const;
    QString here() const { return m_here; }
    /// Marks the page the reader is on; an empty id marks none.
    void setHere(const QString &pageId);
    /// A door page says how many pages are behind it for as long as they are not shown.
    void setShowsChildren(const QModelIndex &index, bool shows);
    /// Takes the titles of the same contents in another language.
    void retitle(const QList<guide::Group> &groups);
    /// Has every row read again.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node {
        Kind kind = Kind::Group;
        QString id; ///< empty for a group
        QString title;
        int parent = -1; ///< place in m_nodes; -1: none
        int row = 0;
        QList<int> children;
        bool showsChildren = false;
    };

    void build(const QList<guide::Group> &groups);
    int add(Kind kind, const guide::Entry &entry, int parent);
    const Node &node(const QModelIndex &index) const;
    QString text(const Node &node) const;

    QList<Node> m_nodes;
    QList<int> m_top;
    QString m_here;
};

} // namespace ui
