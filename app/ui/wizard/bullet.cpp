// SPDX-License-Identifier: MIT
#include "ui/wizard/bullet.h"

#include "ui/accessiblerole.h"
#include "ui/appearance.h"
#include "ui/wizard/pieces.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kInset = 24;
constexpr double kDot = 7;

} // namespace

Bullet::Bullet(const Appearance &appearance, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_words(newProse(appearance, Prose::Style::Body, text, this))
{
    setAccessibleRole(this, QAccessible::ListItem);
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(kInset);
    row->addWidget(m_words, 1);
}

int Bullet::inset()
{
    return kInset;
}

void Bullet::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colour(QStringLiteral("ink")));
    const double x = layoutDirection() == Qt::RightToLeft ? width() - kInset / 2.0 : kInset / 2.0;
    const double y = m_words->y() + m_words->firstBaseline() - m_words->fontMetrics().xHeight() / 2.0;
    const double radius = kDot / 2 * m_appearance.screenScale();
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

} // namespace ui
