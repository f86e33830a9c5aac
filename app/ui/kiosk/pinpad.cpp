// SPDX-License-Identifier: MIT
#include "ui/kiosk/pinpad.h"

#include "ui/appearance.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/measures.h"
#include "ui/paragraph.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>

namespace ui
{

namespace
{

constexpr qsizetype kLongest = 12;
constexpr std::chrono::seconds kAlone{30};
constexpr std::chrono::milliseconds kLook{500};
constexpr int kKey = 96;
constexpr int kGap = 12;
constexpr double kTitle = 32;
constexpr double kTitleLine = 44;
constexpr double kWords = 20;
constexpr double kWordsLine = 30;

} // namespace

PinPad::PinPad(const Appearance &appearance, StaffPin &pin, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_pin(pin)
    , m_title(new Paragraph(this))
    , m_dots(new Paragraph(this))
    , m_said(new Paragraph(this))
    , m_delete(new KioskButton(appearance, KioskButton::Kind::Key, QStringLiteral("pinDelete"), this))
    , m_enter(new KioskButton(appearance, KioskButton::Kind::Key, QStringLiteral("pinEnter"), this))
    , m_leave(new KioskButton(appearance, KioskButton::Kind::Second, QStringLiteral("pinLeave"), this))
{
    setObjectName(QStringLiteral("pinPad"));
    m_dots->setObjectName(QStringLiteral("pinDots"));
    m_said->setObjectName(QStringLiteral("pinSaid"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    for (Paragraph *words : {m_title, m_dots, m_said})
        column->addWidget(words, 0, Qt::AlignHCenter);
    buildKeys(column);
    column->addSpacing(kGap);
    column->addWidget(m_leave, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_alone.setSingleShot(true);
    m_alone.setInterval(kAlone);
    m_pause.setInterval(kLook);
    connect(&m_alone, &QTimer::timeout, this, &PinPad::leavePressed);
    connect(&m_pause, &QTimer::timeout, this, &PinPad::say);
    connect(m_delete, &QAbstractButton::clicked, this, &PinPad::takeBack);
    connect(m_enter, &QAbstractButton::clicked, this, &PinPad::enter);
    connect(m_leave, &QAbstractButton::clicked, this, &PinPad::leavePressed);
    connect(&appearance, &Appearance::changed, this, &PinPad::restyle);
    retranslate();
    restyle();
}

void PinPad::buildKeys(QVBoxLayout *column)
{
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new KioskButton(m_appearance, KioskButton::Kind::Key, QStringLiteral("pin%1").arg(digit), this);
        key->setText(QString::number(digit));
        m_digits.append(key);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { press(digit); });
    }
    // As on a telephone, whichever way people read.
    auto *pad = new QWidget(this);
    pad->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(pad);
    grid->setSpacing(kGap);
    for (int digit = 1; digit <= 9; ++digit)
        grid->addWidget(m_digits[digit], (digit - 1) / 3, (digit - 1) % 3);
    grid->addWidget(m_delete, 3, 0);
    grid->addWidget(m_digits[0], 3, 1);
    grid->addWidget(m_enter, 3, 2);
    column->addWidget(pad, 0, Qt::AlignHCenter);
}

void PinPad::open()
{
    m_typed.clear();
    m_wasWrong = false;
    m_alone.start();
    say();
    m_digits[1]->setFocus(Qt::OtherFocusReason);
}

void PinPad::press(int digit)
{
    m_alone.start();
    m_wasWrong = false;
    if (m_typed.size() < kLongest)
        m_typed += QString::number(digit);
    say();
}

void PinPad::takeBack()
{
    m_alone.start();
    m_typed.chop(1);
    say();
}

void PinPad::enter()
{
    m_alone.start();
    const StaffPin::Answer answer = m_pin.tryPin(m_typed);
    m_typed.clear();
    m_wasWrong = answer == StaffPin::Answer::Wrong;
    say();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (answer == StaffPin::Answer::Right)
        emit rightPin();
}

void PinPad::say()
{
    const int pause = m_pin.pauseLeft();
    if (pause > 0)
        m_pause.start();
    else
        m_pause.stop();
    for (KioskButton *key : std::as_const(m_digits))
        key->setEnabled(pause == 0);
    m_enter->setEnabled(pause == 0);
    m_dots->setText(m_typed.isEmpty() ? QStringLiteral("–") : QString(m_typed.size(), QChar(0x2022)));
    m_dots->setAccessibleName(tr("%1 digits typed").arg(m_typed.size()));
    m_said->setText(pause > 0        ? tr("Three wrong PINs. Wait %1 seconds.").arg(pause)
                        : m_wasWrong ? tr("That is not the PIN.")
                                     : tr("Type the PIN, then OK."));
    m_said->setAccessibleName(m_said->text());
}

void PinPad::retranslate()
{
    setAccessibleName(tr("For staff"));
    m_title->setText(tr("For staff"));
    m_delete->setText(tr("Delete"));
    m_enter->setText(tr("OK"));
    m_leave->setText(tr("Back to the guide"));
    for (KioskButton *key : {m_delete, m_enter, m_leave})
        key->setAccessibleName(key->text());
    say();
}

void PinPad::restyle()
{
    const double scale = px(100) / 100.0;
    const QColor ink = m_appearance.colour(QStringLiteral("ink"));
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale, ink);
    m_dots->setFace(m_appearance.font(Appearance::Face::SansBold, kTitle, scale), kTitleLine * scale, ink);
    m_said->setFace(m_appearance.font(Appearance::Face::Sans, kWords, scale), kWordsLine * scale, ink);
    for (KioskButton *key : m_digits + QList<KioskButton *>{m_delete, m_enter}) {
        key->setMinimumWidth(px(kKey));
        key->update();
    }
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

int PinPad::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

} // namespace ui
