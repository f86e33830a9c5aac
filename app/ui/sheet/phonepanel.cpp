// SPDX-License-Identifier: MIT
#include "ui/sheet/phonepanel.h"

#include "questions/plaintext.h"
#include "ui/flowlayout.h"
#include "ui/pagelayouts.h"
#include "ui/screenscroll.h"
#include "ui/sheet/qrview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kGap = 12;
constexpr int kAroundCode = 40; ///< for the ring of the keyboard

} // namespace

PhonePanel::PhonePanel(const Appearance &appearance, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("sheetPhone"), parent)
{
    build();
}

void PhonePanel::build()
{
    QVBoxLayout *const column = renew();
    column->addWidget(newTitle(Prose::Style::Question, {}), 0, Qt::AlignLeading);
    column->addSpacing(kGap / 2);
    m_backAbove = button(Button::Kind::Second, "phoneBackAbove", {});
    m_backAbove->setIconName(QStringLiteral("back"), Button::IconPlace::Before);
    column->addWidget(m_backAbove, 0, Qt::AlignLeading);
    column->addSpacing(kGap);
    m_lead = words(Prose::Style::Body, {});
    column->addWidget(m_lead);
    column->addSpacing(kGap);
    buildCode(column);
    column->addSpacing(kGap);
    m_back = button(Button::Kind::Second, "phoneBack", {});
    m_back->setIconName(QStringLiteral("back"), Button::IconPlace::Before);
    m_copy = button(Button::Kind::Link, "phoneCopy", {});
    auto *buttons = new FlowLayout(2 * kGap, kGap);
    buttons->addWidget(m_back);
    buttons->addWidget(m_copy);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_back, &Button::clicked, this, &PhonePanel::backPressed);
    connect(m_backAbove, &Button::clicked, this, &PhonePanel::backPressed);
    connect(m_copy, &Button::clicked, this, &PhonePanel::copyPressed);
    connect(scroll()->verticalScrollBar(), &QScrollBar::actionTriggered, this, &PhonePanel::keepCodeWhole);
    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
}

void PhonePanel::buildCode(QVBoxLayout *column)
{
    auto *side = new QWidget(content());
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kGap / 2);
    m_code = new QrView(appearance(), side);
    m_count = newProse(appearance(), Prose::Style::Strong, {}, side);
    m_count->setObjectName(QStringLiteral("codeCount"));
    m_previous = newButton(appearance(), Button::Kind::Second, QStringLiteral("codeBefore"), {}, side);
    m_next = newButton(appearance(), Button::Kind::Second, QStringLiteral("nextCode"), {}, side);
    auto *turners = new FlowLayout(kGap, kGap);
    turners->addWidget(m_previous);
    turners->addWidget(m_next);
    lines->addWidget(m_count);
    lines->addWidget(m_code);
    lines->addSpacing(kGap / 2);
    lines->addLayout(turners);
    m_text = words(Prose::Style::Margin, {});
    m_text->setObjectName(QStringLiteral("codeText"));
    auto *row = new MarginLayout(appearance());
    row->addWidget(side);
    row->addWidget(m_text);
    column->addLayout(row);
}

void PhonePanel::setSheet(const questions::VisitSheet &sheet)
{
    m_texts = questions::splitForCodes(questions::questionBlocks(sheet));
    m_shown = 0;
    retranslate();
}

void PhonePanel::retell(const questions::VisitSheet &sheet)
{
    m_texts = questions::splitForCodes(questions::questionBlocks(sheet));
    m_shown = std::clamp<qsizetype>(m_shown, 0, m_texts.size() - 1);
    retranslate();
}

void PhonePanel::leaveOutCopying()
{
    m_copy->hide();
}

void PhonePanel::turn(int by)
{
    m_shown = std::clamp<qsizetype>(m_shown + by, 0, m_texts.size() - 1);
    retranslate();
    Button *const way = by < 0 ? m_previous : m_next;
    if (way->isHidden())
        (by < 0 ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
}

void PhonePanel::keepCodeWhole(int action)
{
    QScrollBar *const bar = scroll()->verticalScrollBar();
    const int view = scroll()->viewport()->height();
    const int top = m_code->mapTo(content(), QPoint()).y();
    const int bottom = top + m_code->height();
    const int next = bar->sliderPosition();
    if (bottom - top > view)
        return;
    // A step that would pass the code by, or leave part of it, ends where the whole code is to be seen.
    if (action == QAbstractSlider::SliderPageStepAdd && top < next && top > bar->value() && bottom > next)
        bar->setSliderPosition(top - (view - (bottom - top)) / 2);
    else if (action == QAbstractSlider::SliderPageStepSub && bottom > next + view && bottom < bar->value() + view
             && top < next + view)
        bar->setSliderPosition(bottom - view + (view - (bottom - top)) / 2);
}

void PhonePanel::resizeEvent(QResizeEvent *event)
{
    m_code->setRoom(height() - kAroundCode);
    WizardPanel::resizeEvent(event);
}

void PhonePanel::retranslate()
{
    const QString name = tr("To my phone");
    title()->setText(name);
    scroll()->setAccessibleName(name);
    setAccessibleName(name);
    const bool several = m_texts.size() > 1;
    m_lead->setText(
        tr("Point the camera of your phone at the code. The phone then shows your questions as text. "
           "Nothing goes over the internet.")
        + (several ? u' ' + tr("There are %1 codes: take them one after the other.").arg(m_texts.size()) : QString()));
    m_count->setText(tr("Code %1 of %2").arg(m_shown + 1).arg(m_texts.size()));
    m_previous->setText(tr("Code before"));
    m_next->setText(tr("Next code"));
    m_previous->setVisible(m_shown > 0);
    m_next->setVisible(m_shown + 1 < m_texts.size());
    m_back->setText(tr("Back to my questions"));
    m_backAbove->setText(m_back->text());
    m_copy->setText(tr("Copy as text"));
    const QString text = m_texts.value(m_shown);
    m_text->setText(QString(text).replace(u'\n', QChar::LineSeparator));
    m_code->setMatrix(questions::qrMatrix(text).value_or(questions::QrMatrix()));
    m_code->setAccessibleName(
        tr("QR code %1 of %2. It holds the text beside it.").arg(m_shown + 1).arg(m_texts.size()));
}

void PhonePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPanel::changeEvent(event);
}

void PhonePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backPressed();
    else
        WizardPanel::keyPressEvent(event);
}

} // namespace ui
