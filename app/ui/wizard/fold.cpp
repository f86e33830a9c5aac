// SPDX-License-Identifier: MIT
#include "ui/wizard/fold.h"

#include "ui/accessiblerole.h"
#include "ui/wizard/edgednote.h"
#include "ui/wizard/pieces.h"

#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kInset = 12;

} // namespace

Fold::Fold(const Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_button(newButton(appearance, Button::Kind::Link, name, {}, this))
    , m_note(new EdgedNote(appearance, QStringLiteral("teal"), this))
{
    auto *inset = new QHBoxLayout;
    inset->setSpacing(0);
    inset->addSpacing(kInset);
    inset->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addLayout(inset);
    connect(m_button, &Button::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Fold::setTitle(const QString &title, const QString &spoken)
{
    m_button->setText(title);
    m_button->setAccessibleName(spoken);
}

QWidget *Fold::inside() const
{
    return m_note;
}

int Fold::foldedHeight() const
{
    return m_button->sizeHint().height();
}

QVBoxLayout *Fold::column() const
{
    return m_note->column();
}

void Fold::setOpen(bool open)
{
    m_open = open;
    m_note->setVisible(open);
    m_button->setIconName(open ? QStringLiteral("up") : QStringLiteral("down"), Button::IconPlace::Before);
    setAccessiblyExpanded(m_button, open);
}

} // namespace ui
