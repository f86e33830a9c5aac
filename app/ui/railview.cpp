// SPDX-License-Identifier: MIT
#include "ui/railview.h"

#include "ui/appearance.h"
#include "ui/contentsmodel.h"
#include "ui/raildelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui
{

namespace
{

constexpr int kScrollStep = 44;

QModelIndex groupOf(const QModelIndex &index)
{
    return index.parent().isValid() ? groupOf(index.parent()) : index;
}

} // namespace

RailView::RailView(const Appearance &appearance, const QList<guide::Group> &groups, QWidget *parent)
    : QTreeView(parent)
    , m_appearance(appearance)
    , m_model(new ContentsModel(groups, this))
    , m_delegate(new RailDelegate(appearance, this))
{
    setObjectName(QStringLiteral("rail"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);

    connect(this, &QAbstractItemView::clicked, this, &RailView::choose);
    connect(this, &QTreeView::expanded, this, &RailView::noteOpened);
    connect(this, &QTreeView::collapsed, this, &RailView::noteClosed);
    connect(&appearance, &Appearance::changed, this, &RailView::restyle);
    retranslate();
    restyle();
}

void RailView::retitle(const QList<guide::Group> &groups)
{
    m_model->retitle(groups);
    scheduleDelayedItemsLayout();
}

void RailView::setHere(const QString &pageId)
{
    const QModelIndex here = m_model->indexOf(pageId);
    m_model->setHere(pageId);
    for (int group = 0; group < m_model->rowCount(); ++group)
        openDoors(m_model->index(group, 0), here);
    if (!here.isValid())
        return;
    const QModelIndex group = groupOf(here);
    if (m_model->hasChildren(group))
        expand(group);
    setCurrentIndex(here);
    m_follows = true;
    showHere();
}

QRect RailView::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(index);
    return rect.isValid() ? rect.adjusted(0, m_delegate->gapAbove(*this, index), 0, 0) : rect;
}

void RailView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RailView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        break;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void RailView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Titles wrap anew, so rows get other heights.
    scheduleDelayedItemsLayout();
    QMetaObject::invokeMethod(this, &RailView::showHere, Qt::QueuedConnection);
}

void RailView::showHere()
{
    const QModelIndex here = m_model->indexOf(m_model->here());
    // Scrolling to a row opens its group, and so would close the one that the person has opened.
    if (!m_follows || !here.isValid())
        return;
    scrollTo(groupOf(here));
    scrollTo(here);
}

void RailView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString pageId = index.data(ContentsModel::PageIdRole).toString();
    if (pageId.isEmpty())
        setExpanded(index, !isExpanded(index));
    else
        emit pageChosen(pageId);
}

void RailView::openDoors(const QModelIndex &group, const QModelIndex &here)
{
    for (int row = 0; row < m_model->rowCount(group); ++row) {
        const QModelIndex page = m_model->index(row, 0, group);
        if (m_model->hasChildren(page))
            setExpanded(page, page == here || page == here.parent());
    }
}

void RailView::noteOpened(const QModelIndex &opened)
{
    m_follows = false;
    m_model->setShowsChildren(opened, true);
    for (int group = 0; !opened.parent().isValid() && group < m_model->rowCount(); ++group) {
        if (group != opened.row())
            collapse(m_model->index(group, 0));
    }
    scheduleDelayedItemsLayout();
}

void RailView::noteClosed(const QModelIndex &closed)
{
    m_follows = false;
    m_model->setShowsChildren(closed, false);
    scheduleDelayedItemsLayout();
}

void RailView::retranslate()
{
    setAccessibleName(tr("Contents"));
    m_model->retranslate();
}

void RailView::restyle()
{
    verticalScrollBar()->setSingleStep(qRound(kScrollStep * m_appearance.chromeScale()));
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace ui
