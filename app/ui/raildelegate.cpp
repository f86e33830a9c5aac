// SPDX-License-Identifier: MIT
#include "ui/raildelegate.h"

#include "ui/appearance.h"
#include "ui/contentsmodel.h"
#include "ui/controlpaint.h"
#include "ui/ribbon.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace ui
{

namespace
{

using Kind = ContentsModel::Kind;

constexpr int kGroupHeight = 48;
constexpr int kPageHeight = 44;
constexpr int kGroupInset = 28;
constexpr int kPageInset = 48;
constexpr int kChildInset = 68;
constexpr int kEndInset = 20;
constexpr int kText = 17;
constexpr int kLine = 24;
constexpr int kAroundLines = 16;
constexpr int kChevron = 20;
constexpr int kChevronInset = 20;
constexpr int kSmallestEndInset = 4;
constexpr int kGap = 17;
constexpr int kRibbonInset = 24;
constexpr int kRibbonBeforeWords = 24;
constexpr QSizeF kRibbon{12, 34};

Kind kindOf(const QModelIndex &index)
{
    return index.data(ContentsModel::KindRole).value<Kind>();
}

int insetOf(Kind kind)
{
    switch (kind) {
    case Kind::Page:
        return kPageInset;
    case Kind::Child:
        return kChildInset;
    case Kind::Group:
    case Kind::Loose:
        break;
    }
    return kGroupInset;
}

} // namespace

RailDelegate::RailDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &RailDelegate::makeIcons);
    makeIcons();
}

int RailDelegate::gapAbove(const QTreeView &view, const QModelIndex &index) const
{
    if (index.parent().isValid() || index.row() == 0)
        return 0;
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    const bool firstLoose = kindOf(index) == Kind::Loose && kindOf(above) == Kind::Group;
    return firstLoose || view.isExpanded(above) ? px(kGap) : 0;
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return;
    const int gap = gapAbove(*view, index);
    const QRectF row = QRectF(option.rect).adjusted(0, gap, 0, 0);
    const auto place = [&](const QRectF &rect) {
        return mirrored(rect, row.width(), option.direction).translated(row.topLeft());
    };
    painter->save();
    if (gap > 0) {
        const QRectF line(px(kGroupInset), -gap / 2.0, row.width() - px(kGroupInset) - endInset(*view, kEndInset), 1);
        painter->fillRect(place(line), m_appearance.colour(QStringLiteral("line")));
    }
    const bool here = index.data(ContentsModel::HereRole).toBool();
    if (here)
        painter->fillRect(row, m_appearance.colour(QStringLiteral("page")));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_appearance.colour(QStringLiteral("frame2")));
    if (here)
        paintRibbon(*painter, row, insetOf(kindOf(index)), option.direction);
    if (kindOf(index) == Kind::Group) {
        const QRectF chevron(row.width() - endInset(*view, kChevronInset) - px(kChevron),
                             (row.height() - px(kChevron)) / 2, px(kChevron), px(kChevron));
        (option.state & QStyle::State_Open ? m_open : m_closed).paint(painter, place(chevron).toRect());
    }
    painter->setPen(m_appearance.colour(QStringLiteral("ink")));
    flow(index).paint(*painter, place(wordsIn(*view, index, row.height())), option.direction);
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view gives no width: it asks before it knows how wide its column will be.
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return QStyledItemDelegate::sizeHint(option, index);
    const int width = view->viewport()->width();
    const Kind kind = kindOf(index);
    const int smallest = px(kind == Kind::Page || kind == Kind::Child ? kPageHeight : kGroupHeight);
    const int words = int(flow(index).heightFor(wordsIn(*view, index, smallest).width()));
    return {width, std::max(smallest, words + px(kAroundLines)) + gapAbove(*view, index)};
}

TextFlow RailDelegate::flow(const QModelIndex &index) const
{
    const bool bold = kindOf(index) == Kind::Group || index.data(ContentsModel::HereRole).toBool();
    const auto face = bold ? Appearance::Face::SansBold : Appearance::Face::Sans;
    const double scale = m_appearance.chromeScale();
    return {index.data(Qt::DisplayRole).toString(), m_appearance.font(face, kText, scale), kLine * scale, {}};
}

QRectF RailDelegate::wordsIn(const QTreeView &view, const QModelIndex &index, double height) const
{
    const Kind kind = kindOf(index);
    const double start = px(insetOf(kind));
    const double end = endInset(view, kEndInset) + (kind == Kind::Group ? px(kChevron) : 0);
    const double room = std::max(1.0, view.viewport()->width() - start - end);
    const double lines = flow(index).heightFor(room);
    return {start, (height - lines) / 2, room, lines};
}

int RailDelegate::endInset(const QTreeView &view, int pixels) const
{
    const int scrollBar = view.width() - view.viewport()->width();
    return std::max(kSmallestEndInset, px(pixels) - scrollBar);
}

void RailDelegate::paintRibbon(QPainter &painter, const QRectF &row, int inset, Qt::LayoutDirection direction) const
{
    const double scale = m_appearance.chromeScale();
    const QRectF at =
        mirrored(QRectF(QPointF(px(std::min(kRibbonInset, inset - kRibbonBeforeWords)), 0), kRibbon * scale),
                 row.width(), direction)
            .translated(row.topLeft());
    ui::paintRibbon(painter, at, m_appearance.colour(QStringLiteral("warm")));
}

void RailDelegate::makeIcons()
{
    m_open = m_appearance.icon(QStringLiteral("up"), QStringLiteral("ink2"), px(kChevron));
    m_closed = m_appearance.icon(QStringLiteral("down"), QStringLiteral("ink2"), px(kChevron));
}

int RailDelegate::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
