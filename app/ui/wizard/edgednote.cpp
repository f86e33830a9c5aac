// SPDX-License-Identifier: MIT
#include "ui/wizard/edgednote.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kEdge = 4;
constexpr int kGap = 16;

} // namespace

EdgedNote::EdgedNote(const Appearance &appearance, const QString &token, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_token(token)
    , m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(kEdge + kGap);
    row->addLayout(m_column, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void EdgedNote::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(mirrored(QRectF(0, 0, kEdge, height()), width(), layoutDirection()), m_appearance.colour(m_token));
}

} // namespace ui
