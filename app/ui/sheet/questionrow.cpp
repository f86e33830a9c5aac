// SPDX-License-Identifier: MIT
#include "ui/sheet/questionrow.h"

#include "ui/checkrow.h"
#include "ui/hairline.h"
#include "ui/sheet/starbutton.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui
{

QuestionRow::QuestionRow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_tick(new CheckRow(appearance, this))
    , m_star(new StarButton(appearance, this))
{
    m_tick->setQuestion();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_tick, 1);
    row->addWidget(m_star, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(newHairline(this));
    connect(m_tick, &QAbstractButton::toggled, this, [this](bool on) { emit chosen(m_id, on); });
    connect(m_star, &QAbstractButton::toggled, this, [this](bool on) { emit starred(m_id, on); });
}

void QuestionRow::setShown(const Shown &shown)
{
    const QSignalBlocker quietTick(m_tick);
    const QSignalBlocker quietStar(m_star);
    m_id = shown.id;
    m_tick->setObjectName(QStringLiteral("tick-") + shown.id);
    m_star->setObjectName(QStringLiteral("star-") + shown.id);
    m_tick->setText(shown.text);
    m_tick->setNote(shown.note);
    m_star->setQuestion(shown.text);
    m_tick->setChecked(shown.chosen);
    m_star->setChecked(shown.starred);
}

} // namespace ui
