// SPDX-License-Identifier: MIT
#include "ui/kiosk/askscreen.h"

#include "ui/appearance.h"
#include "ui/kiosk/countdown.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/measures.h"
#include "ui/paragraph.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kEdge = 64;
constexpr int kGap = 24;
constexpr double kTitle = 56;
constexpr double kTitleLine = 72;
constexpr double kWords = 24;
constexpr double kWordsLine = 36;
constexpr int kWide = 640;
constexpr int kNarrow = 320;
constexpr int kButton = 360;

} // namespace

AskScreen::AskScreen(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new Paragraph(this))
    , m_words(new Paragraph(this))
    , m_stay(new KioskButton(appearance, KioskButton::Kind::Primary, QStringLiteral("stay"), this))
    , m_clear(new KioskButton(appearance, KioskButton::Kind::Second, QStringLiteral("clearNow"), this))
    , m_countdown(new Countdown(appearance, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("askScreen"));
    m_title->setObjectName(QStringLiteral("askTitle"));
    m_words->setObjectName(QStringLiteral("askWords"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_stay);
    auto *words = new QVBoxLayout;
    words->setSpacing(kGap / 2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addSpacing(kGap);
    words->addWidget(m_stay, 0, Qt::AlignLeading);
    words->addWidget(m_clear, 0, Qt::AlignLeading);
    words->addStretch(1);
    m_row->addStretch(1);
    m_row->addLayout(words);
    m_row->addWidget(m_countdown, 0, Qt::AlignCenter);
    m_row->addStretch(1);
    connect(m_stay, &QAbstractButton::clicked, this, &AskScreen::stayPressed);
    connect(m_clear, &QAbstractButton::clicked, this, &AskScreen::clearPressed);
    connect(&appearance, &Appearance::changed, this, &AskScreen::restyle);
    retranslate();
    restyle();
}

void AskScreen::ask(Question question)
{
    m_question = question;
    m_said = 0;
    m_seconds = 0;
    m_countdown->setLeft(0, 1);
    m_countdown->setVisible(question == Question::StillHere);
    m_clear->setVisible(question == Question::Clear);
    retranslate();
    if (question == Question::Clear)
        announce();
}

void AskScreen::setSecondsLeft(int seconds, int all)
{
    if (seconds == m_seconds && m_said != 0)
        return;
    m_seconds = seconds;
    m_countdown->setLeft(seconds, all);
    constexpr int kAgain = 10;
    constexpr int kLast = 5;
    if (m_said == 0 || seconds == kAgain || seconds == kLast)
        announce();
}

void AskScreen::announce()
{
    m_said = m_seconds;
    const QString left = m_question == Question::StillHere ? u' ' + m_countdown->accessibleName() : QString();
    setAccessibleName(m_title->text() + u' ' + m_words->text() + left);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AskScreen::retranslate()
{
    const bool here = m_question == Question::StillHere;
    m_title->setText(here ? tr("Are you still here?") : tr("Have you finished?"));
    m_words->setText(here ? tr("This screen will clear itself so that the next person cannot see what you did.")
                          : tr("Your answers and your list are then cleared. They cannot be brought back."));
    m_stay->setText(here ? tr("I’m still here") : tr("No, go back"));
    m_clear->setText(tr("Yes, finish and clear"));
    for (KioskButton *button : {m_stay, m_clear})
        button->setAccessibleName(button->text());
    setAccessibleName(m_title->text());
    arrange();
}

void AskScreen::restyle()
{
    const double scale = px(100) / 100.0;
    const QColor ink = m_appearance.colour(QStringLiteral("ink"));
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale, ink);
    m_words->setFace(m_appearance.font(Appearance::Face::Sans, kWords, scale), kWordsLine * scale, ink);
    arrange();
}

void AskScreen::arrange()
{
    const int edge = std::min(px(kEdge), width() / 24);
    const int beside = m_countdown->isHidden() ? 0 : m_countdown->sizeHint().width() + edge;
    const int room = width() - 2 * edge;
    // On a lying screen there is more room beside the words than above them, however large they are.
    const bool standing = height() > width() || room - beside < px(kNarrow);
    m_row->setDirection(standing ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(edge, px(kGap) / 2, edge, px(kGap) / 2);
    m_row->setSpacing(standing ? px(kGap) : edge);
    const int wide = std::min(px(kWide), room - (standing ? 0 : beside));
    m_title->setFixedWidth(std::max(1, wide));
    m_words->setFixedWidth(std::max(1, wide));
    for (KioskButton *button : {m_stay, m_clear})
        button->setMinimumWidth(std::min(px(kButton), wide));
}

void AskScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AskScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int AskScreen::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

} // namespace ui
