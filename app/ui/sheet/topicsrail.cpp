// SPDX-License-Identifier: MIT
#include "ui/sheet/topicsrail.h"

#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/screenscroll.h"
#include "ui/wizard/railrow.h"

#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kTop = 8;
constexpr int kLineInset = 20;
constexpr int kAroundLine = 8;

} // namespace

TopicsRail::TopicsRail(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScreenScroll(QPalette::Window, this))
    , m_parts(SheetPart::all())
{
    setObjectName(QStringLiteral("topicsRail"));
    m_scroll->setObjectName(QStringLiteral("topicsRailScroll"));
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, kTop, 0, kTop);
    column->setSpacing(0);
    for (const SheetPart &part : std::as_const(m_parts)) {
        if (part.kind == SheetPart::Kind::Needs) {
            auto *line = new QHBoxLayout;
            line->setContentsMargins(kLineInset, kAroundLine, kLineInset, kAroundLine);
            line->addWidget(newHairline(content));
            column->addLayout(line);
        }
        auto *row = new RailRow(appearance, content);
        row->setObjectName(QStringLiteral("sheetPart%1").arg(m_rows.size()));
        row->setClose();
        column->addWidget(row);
        m_rows.append(row);
        connect(row, &RailRow::clicked, this, [this, part] { emit chosen(part); });
    }
    column->addStretch(1);
}

void TopicsRail::setPart(const SheetPart &here, const questions::VisitSheet &sheet)
{
    m_here = here;
    setAccessibleName(tr("Parts of my sheet"));
    m_scroll->setAccessibleName(accessibleName());
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_rows[i]->setText(m_parts[i].title());
        m_rows[i]->setStage({{}, countFor(m_parts[i], sheet), false, m_parts[i] == here});
    }
    arrange();
}

void TopicsRail::leaveOut(const SheetPart &part)
{
    m_rows[m_parts.indexOf(part)]->hide();
}

void TopicsRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopicsRail::arrange()
{
    forgetSizes(*m_scroll->widget()->layout());
    const bool fits = m_scroll->widget()->layout()->totalHeightForWidth(width()) <= height();
    m_scroll->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

QString TopicsRail::countFor(const SheetPart &part, const questions::VisitSheet &sheet) const
{
    if (part.kind == SheetPart::Kind::MyList)
        return QString::number(sheet.items().size());
    if (part.kind != SheetPart::Kind::OfTopic)
        return {};
    //: how many questions of a topic are on the list
    return tr("%1 of %2").arg(sheet.chosenCount(part.topic)).arg(questions::bankOf(part.topic).size());
}

void TopicsRail::focusHere()
{
    m_rows[m_parts.indexOf(m_here)]->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
