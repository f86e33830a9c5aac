// SPDX-License-Identifier: MIT
#include "ui/kiosk/footbar.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/measures.h"
#include "ui/paragraph.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kEdge = 40;
constexpr int kAround = 16;
constexpr int kGap = 24;
constexpr int kButton = 300;
constexpr int kWordedFrom = 600;
constexpr double kLine = 18;
constexpr double kLineHeight = 26;

} // namespace

FootBar::FootBar(const Appearance &appearance, const QString &desk, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_desk(desk)
    , m_finish(new KioskButton(appearance, KioskButton::Kind::Second, QStringLiteral("finishAndClear"), this))
    , m_kept(new Paragraph(this))
    , m_where(new Paragraph(this))
    , m_help(new KioskButton(appearance, KioskButton::Kind::Urgent, QStringLiteral("footHelp"), this))
{
    setObjectName(QStringLiteral("footBar"));
    m_kept->setObjectName(QStringLiteral("footKept"));
    m_where->setObjectName(QStringLiteral("footWhere"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_finish->setIconName(QStringLiteral("clear"));
    m_help->setIconName(QStringLiteral("phone"));
    connect(m_finish, &QAbstractButton::clicked, this, &FootBar::finishPressed);
    connect(m_help, &QAbstractButton::clicked, this, &FootBar::helpPressed);
    connect(&appearance, &Appearance::changed, this, &FootBar::restyle);
    retranslate();
    restyle();
}

void FootBar::retranslate()
{
    setAccessibleName(tr("Finish, or get help"));
    m_finish->setText(tr("Finish and clear"));
    m_finish->setAccessibleName(tr("Finish and clear"));
    m_finish->setAccessibleDescription(tr("Clears all that you did here, for the next person."));
    m_help->setText(tr("Get help now"));
    m_help->setAccessibleName(tr("Get help now"));
    m_kept->setText(tr("Nothing you do here is kept."));
    m_where->setText(m_desk.isEmpty() ? QString() : tr("To talk to someone, go to %1.").arg(m_desk));
    arrange();
}

void FootBar::restyle()
{
    const double scale = px(100) / 100.0;
    for (Paragraph *line : {m_kept, m_where})
        line->setFace(m_appearance.font(Appearance::Face::Sans, kLine, scale), kLineHeight * scale,
                      m_appearance.colour(QStringLiteral("ink2")));
    arrange();
}

void FootBar::arrange()
{
    const int edge = std::min(px(kEdge), width() / 24);
    const int room = width() - 2 * edge;
    const int wanted = std::max({px(kButton), m_finish->sizeHint().width(), m_help->sizeHint().width()});
    const int beside = room - 2 * (wanted + px(kGap));
    const bool between = std::max(m_kept->naturalWidth(), m_where->naturalWidth()) <= beside;
    const int button = between ? wanted : (room - px(kGap)) / 2;
    const int high = std::max(m_finish->heightForWidth(button), m_help->heightForWidth(button));
    const auto place = [&](QWidget *widget, const QRect &rect) {
        widget->setGeometry(mirrored(rect, width(), layoutDirection()).toRect());
    };
    const int lineWide = between ? beside : room;
    // On a small screen there is no room above the buttons either: the first screen has said it.
    const bool worded = between || window()->height() >= px(kWordedFrom);
    for (Paragraph *line : {m_kept, m_where})
        line->setVisible(worded);
    const int lines = worded ? m_kept->heightForWidth(lineWide) + m_where->heightForWidth(lineWide) : 0;
    const int top = px(kAround) + (between || !worded ? 0 : lines + px(kAround) / 2);
    int y = between ? top + (high - lines) / 2 : px(kAround);
    for (Paragraph *line : {m_kept, m_where}) {
        const int natural = std::min(line->naturalWidth(), lineWide);
        place(line, QRect(between ? (width() - natural) / 2 : edge, y, natural, line->heightForWidth(lineWide)));
        y += line->heightForWidth(lineWide);
    }
    place(m_finish, QRect(edge, top, button, high));
    place(m_help, QRect(edge + room - button, top, button, high));
    setFixedHeight(top + high + px(kAround));
}

void FootBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void FootBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.colour(QStringLiteral("line")));
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int FootBar::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

} // namespace ui
