// SPDX-License-Identifier: MIT
#include "ui/placecard.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/controlpaint.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/ribbon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kPadEnd = 20;
constexpr int kPadY = 13;
constexpr int kRibbonX = 28;
constexpr QSizeF kRibbon(20, 56);
constexpr int kWordsX = 68;
constexpr double kKicker = 17;
constexpr double kTitle = 22;

} // namespace

PlaceCard::PlaceCard(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_kicker(new Paragraph(this))
    , m_title(new Paragraph(this))
    , m_button(new Button(appearance, Button::Kind::Second, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("place"));
    m_title->setObjectName(QStringLiteral("placeTitle"));
    m_button->setObjectName(QStringLiteral("goOnReading"));
    m_button->setIconName(QStringLiteral("arrow"), Button::IconPlace::After);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_kicker);
    words->addWidget(m_title);
    words->addStretch();
    m_layout->setSpacing(12);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &Button::clicked, this, &PlaceCard::goOnPressed);
    connect(&appearance, &Appearance::changed, this, &PlaceCard::restyle);
    retranslate();
    restyle();
}

void PlaceCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_button->setAccessibleDescription(title);
}

void PlaceCard::retranslate()
{
    setAccessibleName(tr("Your place"));
    m_kicker->setText(tr("Your place"));
    m_button->setText(tr("Go on reading"));
}

void PlaceCard::restyle()
{
    const double scale = m_appearance.screenScale();
    m_kicker->setFace(m_appearance.font(Appearance::Face::Sans, kKicker, scale), 22 * scale,
                      m_appearance.colour(QStringLiteral("ink2")));
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), 28 * scale,
                     m_appearance.colour(QStringLiteral("ink")));
    m_button->setScale(scale);
    update();
}

void PlaceCard::arrangeFor(int width)
{
    const int needed = kWordsX + std::max(m_kicker->naturalWidth(), m_title->naturalWidth()) + m_layout->spacing()
        + m_button->sizeHint().width() + kPadEnd;
    const bool below = width < needed;
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setContentsMargins(marginsAlong(layoutDirection(), kWordsX, kPadY, kPadEnd, kPadY));
    m_layout->setAlignment(m_button, below ? Qt::AlignLeading : Qt::AlignVCenter);
}

void PlaceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlaceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), kCardRadius, m_appearance.colour(QStringLiteral("page")),
             m_appearance.colour(QStringLiteral("edge")), kControlStroke);
    const QRectF ribbon = mirrored(QRectF(QPointF(kRibbonX, 0), kRibbon), width(), layoutDirection());
    paintRibbon(painter, ribbon, m_appearance.colour(QStringLiteral("warm")));
}

} // namespace ui
