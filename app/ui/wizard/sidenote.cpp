// SPDX-License-Identifier: MIT
#include "ui/wizard/sidenote.h"

#include "ui/appearance.h"
#include "ui/prose.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kRule = 2;
constexpr int kBelowRule = 10;

} // namespace

SideNote::SideNote(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new Prose(appearance, Prose::Style::MarginStrong, this))
    , m_text(new Prose(appearance, Prose::Style::Margin, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRule + kBelowRule, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
}

void SideNote::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void SideNote::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, 0, width(), kRule, m_appearance.colour(QStringLiteral("teal")));
}

} // namespace ui
