// SPDX-License-Identifier: MIT
#include "ui/wizard/railrow.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"
#include "ui/ribbon.h"

#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 52;
constexpr int kPadY = 8;
constexpr int kWordsX = 48;
constexpr int kEnd = 16;
constexpr int kRibbonX = 24;
constexpr int kCloseHeight = 44;
constexpr int kClosePadY = 6;
constexpr int kCloseWordsX = 36;
constexpr int kCloseRibbonX = 14;
constexpr double kCloseText = 16;
constexpr double kCloseLine = 22;
constexpr int kCountGap = 6;
constexpr QSizeF kRibbon{12, 34};
constexpr int kTickX = 22;
constexpr double kTick = 16;
constexpr double kTitle = 17;
constexpr double kNote = 16;
constexpr double kLine = 24;
constexpr int kRingInside = -3;

} // namespace

RailRow::RailRow(const Appearance &appearance, QWidget *parent) : QAbstractButton(parent), m_appearance(appearance)
{
    growWithWidth(*this, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    FocusFrame::setShape(this, 0, kRingInside);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void RailRow::setStage(const Stage &stage)
{
    m_stage = stage;
    QStringList said;
    if (stage.here)
        said << tr("You are here");
    if (stage.done)
        said << tr("Done");
    for (const QString &words : {stage.note, stage.count}) {
        if (!words.isEmpty())
            said << words;
    }
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void RailRow::setClose()
{
    m_close = true;
    updateGeometry();
}

QSize RailRow::sizeHint() const
{
    const int width =
        int(wordsX() + countRoom()) + px(kEnd) + int(std::max(titleFlow().naturalWidth(), noteFlow().naturalWidth()));
    return {width, heightForWidth(width)};
}

QSize RailRow::minimumSizeHint() const
{
    return {px(3 * kWordsX), px(m_close ? kCloseHeight : kHeight)};
}

int RailRow::heightForWidth(int width) const
{
    const double room = roomIn(width);
    const int words = int(titleFlow().heightFor(room) + noteFlow().heightFor(room));
    return std::max(px(m_close ? kCloseHeight : kHeight), words + 2 * px(m_close ? kClosePadY : kPadY));
}

void RailRow::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void RailRow::leaveEvent(QEvent * /*event*/)
{
    update();
}

void RailRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const double room = roomIn(width());
    const double titleHeight = titleFlow().heightFor(room);
    const double noteHeight = noteFlow().heightFor(room);
    const double top = (height() - titleHeight - noteHeight) / 2;
    const auto place = [this](const QRectF &rect) { return mirrored(rect, width(), layoutDirection()); };
    if (m_stage.here)
        painter.fillRect(rect(), m_appearance.colour(QStringLiteral("page")));
    else if (isEnabled() && underMouse())
        painter.fillRect(rect(), m_appearance.colour(QStringLiteral("frame2")));
    if (m_stage.here) {
        paintRibbon(
            painter,
            place(QRectF(QPointF(px(m_close ? kCloseRibbonX : kRibbonX), 0), kRibbon * m_appearance.chromeScale())),
            m_appearance.colour(QStringLiteral("warm")));
    } else if (m_stage.done) {
        paintTick(painter, top + px(kLine) / 2.0);
    }
    painter.setPen(m_appearance.colour(isEnabled() ? QStringLiteral("ink") : QStringLiteral("ink2")));
    titleFlow().paint(painter, place(QRectF(wordsX(), top, room, titleHeight)), layoutDirection());
    painter.setPen(m_appearance.colour(QStringLiteral("ink2")));
    noteFlow().paint(painter, place(QRectF(wordsX(), top + titleHeight, room, noteHeight)), layoutDirection());
    const double countWidth = countFlow().naturalWidth();
    const QRectF countAt(width() - px(kEnd) - countWidth, (height() - px(kLine)) / 2.0, countWidth, px(kLine));
    countFlow().paint(painter, place(countAt), layoutDirection());
}

void RailRow::paintTick(QPainter &painter, double middle) const
{
    const double side = kTick * m_appearance.chromeScale();
    const QRectF at = mirrored(QRectF(px(kTickX), middle - side / 2, side, side), width(), layoutDirection());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(QStringLiteral("teal")), 2 * m_appearance.chromeScale(), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = at.topLeft();
    painter.drawPolyline(QPolygonF{
        {corner + QPointF(0.1, 0.55) * side, corner + QPointF(0.38, 0.83) * side, corner + QPointF(0.92, 0.2) * side}});
    painter.restore();
}

TextFlow RailRow::titleFlow() const
{
    const auto face = m_stage.here ? Appearance::Face::SansBold : Appearance::Face::Sans;
    const double scale = m_appearance.chromeScale();
    return {text(),
            m_appearance.font(face, m_close ? kCloseText : kTitle, scale),
            (m_close ? kCloseLine : kLine) * scale,
            {}};
}

TextFlow RailRow::noteFlow() const
{
    const double scale = m_appearance.chromeScale();
    return {m_stage.note, m_appearance.font(Appearance::Face::Sans, kNote, scale), kLine * scale, {}};
}

TextFlow RailRow::countFlow() const
{
    const double scale = m_appearance.chromeScale();
    return {m_stage.count, m_appearance.font(Appearance::Face::Sans, kNote, scale), kLine * scale, {}};
}

double RailRow::countRoom() const
{
    return m_stage.count.isEmpty() ? 0 : countFlow().naturalWidth() + px(kCountGap);
}

double RailRow::wordsX() const
{
    return px(m_close ? kCloseWordsX : kWordsX);
}

double RailRow::roomIn(int width) const
{
    return std::max(1.0, width - wordsX() - px(kEnd) - countRoom());
}

int RailRow::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
