// SPDX-License-Identifier: MIT
#include "ui/workbar.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"

#include <QEvent>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kWidth = 280;
constexpr int kHeight = 16;
constexpr double kInset = 4; ///< so that what is filled is told from what is not by more than colour
constexpr int kBlocks = 4;
constexpr int kAll = 100;

} // namespace

WorkBar::WorkBar(const Appearance &appearance, QWidget *parent) : QProgressBar(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("workBar"));
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &WorkBar::updateGeometry);
    setPercent({});
    retranslate();
}

void WorkBar::setPercent(std::optional<int> percent)
{
    setRange(0, percent ? kAll : 0);
    if (percent)
        setValue(*percent);
    else
        reset();
    update();
}

QSize WorkBar::sizeHint() const
{
    return QSize(kWidth, kHeight) * m_appearance.chromeScale();
}

void WorkBar::retranslate()
{
    setAccessibleName(tr("How far it is"));
}

void WorkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QProgressBar::changeEvent(event);
}

void WorkBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor full = m_appearance.colour(QStringLiteral("teal"));
    paintBox(painter, rect(), height() / 2.0, m_appearance.colour(QStringLiteral("page")),
             m_appearance.colour(QStringLiteral("edge")), kControlStroke);
    const QRectF inside = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    const auto fill = [&](double from, double share) {
        const QRectF part(inside.x() + from * inside.width(), inside.y(), share * inside.width(), inside.height());
        paintBox(painter, mirrored(part, width(), layoutDirection()), inside.height() / 2, full, full, 1);
    };
    if (maximum() == kAll && value() > 0) {
        fill(0, value() / double(kAll));
    } else if (maximum() != kAll) {
        for (int i = 0; i < kBlocks; ++i)
            fill((i + 0.25) / kBlocks, 0.5 / kBlocks);
    }
}

} // namespace ui
