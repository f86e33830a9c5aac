// SPDX-License-Identifier: MIT
#include "ui/sheet/ownwords.h"

#include "questions/visitsheet.h"
#include "ui/sheet/field.h"
#include "ui/wizard/pieces.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui
{

namespace
{

constexpr int kGap = 10;

} // namespace

OwnWords::OwnWords(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(appearance, Field::Lines::One, QStringLiteral("ownWords"), questions::kMaxOwnLength, this))
    , m_add(newButton(appearance, Button::Kind::Second, QStringLiteral("addOwn"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_field, 1);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_field, &Field::edited, this, &OwnWords::typed);
    connect(m_field, &Field::enterPressed, this, &OwnWords::add);
    connect(m_add, &Button::clicked, this, &OwnWords::add);
    retranslate();
}

QString OwnWords::text() const
{
    return m_field->text();
}

void OwnWords::clear()
{
    m_field->setText({});
}

void OwnWords::add()
{
    emit addPressed(m_field->text());
    m_field->editor()->setFocus(Qt::OtherFocusReason);
}

void OwnWords::retranslate()
{
    m_field->setLabel(tr("In my own words"));
    m_field->setHint(tr("Write a question of your own"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add my question"));
}

void OwnWords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
