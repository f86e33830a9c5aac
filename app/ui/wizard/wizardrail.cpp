// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardrail.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/prose.h"
#include "ui/screenscroll.h"
#include "ui/wizard/railrow.h"
#include "ui/wizard/wizardwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

using Kind = WizardStep::Kind;

constexpr int kInset = 28;
constexpr int kEnd = 20;
constexpr int kAboveTitle = 10;
constexpr int kBelowTitle = 12;
constexpr int kGap = 16;

RailRow::Stage stage(bool done, bool here, const QString &note = {})
{
    RailRow::Stage made;
    made.note = note;
    made.done = done;
    made.here = here;
    return made;
}

} // namespace

WizardRail::WizardRail(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scroll(new ScreenScroll(QPalette::Window, this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_head(new QVBoxLayout)
    , m_title(new Prose(appearance, Prose::Style::RailTitle, m_content))
    , m_start(newRow("railStart"))
{
    setObjectName(QStringLiteral("wizardRail"));
    m_scroll->setObjectName(QStringLiteral("wizardRailScroll"));
    m_scroll->setWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_column->setContentsMargins(0, 0, 0, kGap);
    m_column->setSpacing(0);
    m_column->insertLayout(0, m_head);
    m_head->addWidget(m_title);
    for (int i = 0; i < eligibility::kPartCount; ++i)
        m_parts.append(newRow("railPart"));
    m_check = newRow("railCheck");
    m_result = newRow("railResult");
    m_foot = new QWidget(m_content);
    m_privacy = new Prose(appearance, Prose::Style::RailNote, m_foot);
    m_again = new Button(appearance, Button::Kind::Second, m_foot);
    m_again->setObjectName(QStringLiteral("railStartAgain"));
    auto *foot = new QVBoxLayout(m_foot);
    foot->setSpacing(kGap);
    foot->addWidget(newHairline(m_foot));
    foot->addWidget(m_privacy);
    foot->addWidget(m_again, 0, Qt::AlignLeading);
    m_column->addWidget(m_foot);
    m_column->addStretch(1);
    connect(m_again, &Button::clicked, this, &WizardRail::startAgainPressed);
    connect(&appearance, &Appearance::changed, this, &WizardRail::restyle);
    restyle();
    showStages();
}

RailRow *WizardRail::newRow(const char *name)
{
    auto *row = new RailRow(m_appearance, m_content);
    row->setObjectName(QLatin1String(name));
    m_column->addWidget(row);
    connect(row, &RailRow::clicked, this, [this, row] { emit stepChosen(stepOf(row)); });
    return row;
}

WizardStep WizardRail::stepOf(const RailRow *row) const
{
    if (row == m_start)
        return {Kind::Start};
    if (row == m_check)
        return {Kind::Check};
    if (row == m_result)
        return {Kind::Result};
    const auto part = eligibility::Part(std::find(m_parts.cbegin(), m_parts.cend(), row) - m_parts.cbegin());
    return WizardStep::at(progressOf(part, m_answers).door);
}

void WizardRail::setShared()
{
    m_shared = true;
    showStages();
}

void WizardRail::setStep(const WizardStep &step, const eligibility::Answers &answers)
{
    m_step = step;
    m_answers = answers;
    showStages();
}

void WizardRail::showStages()
{
    setAccessibleName(tr("Steps of “%1”").arg(WizardWords::wizard()));
    m_scroll->setAccessibleName(accessibleName());
    m_title->setText(WizardWords::wizard());
    m_privacy->setText(
        m_shared ? tr("Your answers stay on this computer. They are forgotten when you press “Finish and clear”.")
                 : tr("Your answers stay on this computer. They are forgotten when you close the guide."));
    m_again->setText(tr("Start again"));
    m_again->setAccessibleDescription(WizardWords::startAgainText());
    const bool begun = !m_answers.isEmpty();
    const bool allDone = !eligibility::next(m_answers);
    m_again->setVisible(begun);

    m_start->setText(WizardWords::stepName({Kind::Start}, m_answers));
    m_start->setStage(stage(begun, m_step.kind == Kind::Start));
    for (int i = 0; i < eligibility::kPartCount; ++i) {
        const auto part = eligibility::Part(i);
        const PartProgress progress = progressOf(part, m_answers);
        const bool done = progress.done == progress.asked;
        const bool here = m_step.kind == Kind::Question && eligibility::question(m_step.question).part == part;
        const QString note = done ? QString()
            : progress.done > 0   ? tr("%1 of %2 done").arg(progress.done).arg(progress.asked)
            : progress.asked == 1 ? tr("1 question")
                                  : tr("%1 questions").arg(progress.asked);
        m_parts[i]->setText(WizardWords::partName(part));
        m_parts[i]->setStage(stage(done, here, note));
    }
    m_check->setText(WizardWords::stepName({Kind::Check}, m_answers));
    m_check->setEnabled(allDone || m_step.kind == Kind::Check);
    m_check->setStage(stage(m_step.kind == Kind::Result, m_step.kind == Kind::Check));
    m_result->setText(tr("What to ask"));
    m_result->setVisible(allDone || m_step.kind == Kind::Result);
    m_result->setStage(stage(false, m_step.kind == Kind::Result));
}

void WizardRail::restyle()
{
    const double scale = m_appearance.chromeScale();
    const auto aside = [&](int top, int bottom) {
        return marginsAlong(layoutDirection(), qRound(kInset * scale), qRound(top * scale), qRound(kEnd * scale),
                            qRound(bottom * scale));
    };
    m_again->setScale(scale);
    m_head->setContentsMargins(aside(kAboveTitle, kBelowTitle));
    m_foot->layout()->setContentsMargins(aside(kGap / 2, 0));
}

void WizardRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showStages();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace ui
