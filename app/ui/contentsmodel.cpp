// SPDX-License-Identifier: MIT
#include "ui/contentsmodel.h"

#include <algorithm>
#include <utility>

namespace ui
{

ContentsModel::ContentsModel(const QList<guide::Group> &groups, QObject *parent) : QAbstractItemModel(parent)
{
    build(groups);
}

void ContentsModel::build(const QList<guide::Group> &groups)
{
    for (const guide::Group &group : groups) {
        const bool last = &group == &groups.back();
        const int top = last ? -1 : add(Kind::Group, {QString(), group.title, {}}, -1);
        for (const guide::Entry &entry : group.entries) {
            const int page = add(last ? Kind::Loose : Kind::Page, entry, top);
            for (const guide::Entry &child : entry.children)
                add(Kind::Child, child, page);
        }
    }
}

void ContentsModel::retitle(const QList<guide::Group> &groups)
{
    const QList<Node> before = std::exchange(m_nodes, {});
    m_top.clear();
    build(groups);
    for (qsizetype i = 0; i < m_nodes.size(); ++i)
        m_nodes[i].showsChildren = before[i].showsChildren;
    retranslate();
}

int ContentsModel::add(Kind kind, const guide::Entry &entry, int parent)
{
    const int at = int(m_nodes.size());
    QList<int> &siblings = parent < 0 ? m_top : m_nodes[parent].children;
    const int row = int(siblings.size());
    siblings.append(at);
    m_nodes.append({kind, entry.id, entry.title, parent, row, {}, false});
    return at;
}

QModelIndex ContentsModel::indexOf(const QString &pageId) const
{
    const auto it = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                                 [&pageId](const Node &node) { return !pageId.isEmpty() && node.id == pageId; });
    return it == m_nodes.cend() ? QModelIndex() : createIndex(it->row, 0, quintptr(it - m_nodes.cbegin()));
}

void ContentsModel::setHere(const QString &pageId)
{
    if (pageId == m_here)
        return;
    const QModelIndex before = indexOf(m_here);
    m_here = pageId;
    for (const QModelIndex &index : {before, indexOf(pageId)}) {
        if (index.isValid())
            emit dataChanged(index, index);
    }
}

void ContentsModel::setShowsChildren(const QModelIndex &index, bool shows)
{
    m_nodes[qsizetype(index.internalId())].showsChildren = shows;
    emit dataChanged(index, index);
}

void ContentsModel::retranslate()
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const QModelIndex index = createIndex(m_nodes[i].row, 0, quintptr(i));
        emit dataChanged(index, index);
    }
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &siblings = parent.isValid() ? node(parent).children : m_top;
    if (column != 0 || row < 0 || row >= siblings.size())
        return {};
    return createIndex(row, column, quintptr(siblings[row]));
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? node(child).parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[parent].row, 0, quintptr(parent));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? node(parent).children.size() : m_top.size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &item = node(index);
    const bool here = !item.id.isEmpty() && item.id == m_here;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(item);
    case Qt::AccessibleDescriptionRole:
        return here ? tr("You are here") : QString();
    case KindRole:
        return QVariant::fromValue(item.kind);
    case PageIdRole:
        return item.id;
    case HereRole:
        return here;
    default:
        return {};
    }
}

const ContentsModel::Node &ContentsModel::node(const QModelIndex &index) const
{
    return m_nodes[qsizetype(index.internalId())];
}

QString ContentsModel::text(const Node &node) const
{
    const bool behindDoor = node.kind != Kind::Group && !node.children.isEmpty() && !node.showsChildren;
    return behindDoor ? tr("%1 (%n pages)", nullptr, int(node.children.size())).arg(node.title) : node.title;
}

} // namespace ui
