// SPDX-License-Identifier: MIT
#include "ui/wizard/checkpanel.h"

#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/pagelayouts.h"
#include "ui/wizard/wizardwords.h"

#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kGap = 16;
constexpr int kAboveTitle = 4;
constexpr int kRowPad = 10;
constexpr int kAbovePart = 32;

} // namespace

CheckPanel::CheckPanel(const Appearance &appearance, QWidget *parent)
    : AnswersPanel(appearance, QStringLiteral("wizardCheck"), parent)
{
}

void CheckPanel::setAnswers(const eligibility::Answers &answers)
{
    tell(answers);
}

void CheckPanel::fill()
{
    QVBoxLayout *const column = renew();
    column->addWidget(words(Prose::Style::Kicker, WizardWords::wizard()));
    column->addSpacing(kAboveTitle);
    column->addWidget(newTitle(Prose::Style::Title, tr("Check your answers")), 0, Qt::AlignLeading);
    column->addSpacing(kGap / 2);
    column->addWidget(
        words(Prose::Style::Lead, tr("You can change any of them. Then see what to ask your specialist.")));
    column->addSpacing(kGap + kGap / 2);
    auto *buttons = new FlowLayout(kGap, kRowPad);
    Button *const result = button(Button::Kind::Primary, "wizardResult", tr("See what to ask"));
    result->setIconName(QStringLiteral("arrow"), Button::IconPlace::After);
    setUsual(result);
    Button *const again = button(Button::Kind::Second, "wizardStartAgain", tr("Start again"));
    again->setAccessibleDescription(WizardWords::startAgainText());
    for (Button *each : {result, again}) {
        each->setTall();
        buttons->addWidget(each);
    }
    connect(result, &Button::clicked, this, &CheckPanel::resultPressed);
    connect(again, &Button::clicked, this, &CheckPanel::startAgainPressed);
    column->addLayout(buttons);

    std::optional<eligibility::Part> part;
    for (const eligibility::QuestionId question : eligibility::askedQuestions(answers())) {
        const eligibility::Part its = eligibility::question(question).part;
        if (part != its) {
            column->addSpacing(kAbovePart);
            column->addWidget(words(Prose::Style::Part, WizardWords::partName(its)));
            column->addSpacing(kRowPad);
        }
        part = its;
        column->addWidget(newHairline(content()));
        column->addWidget(newRow(question));
    }
    column->addStretch(1);
    orderTabs();
}

QWidget *CheckPanel::newRow(eligibility::QuestionId question)
{
    const QString text = WizardWords::questionText(question);
    auto *row = new QWidget(content());
    auto *told = new QWidget(row);
    auto *column = new QVBoxLayout(told);
    column->setContentsMargins(0, kRowPad, 0, kRowPad);
    column->setSpacing(0);
    column->addWidget(newProse(appearance(), Prose::Style::Second, text, told));
    const auto style = answers().choice(question) ? Prose::Style::Strong : Prose::Style::Body;
    column->addWidget(newProse(appearance(), style, WizardWords::answerText(question, answers()), told));

    auto *way = new QWidget(row);
    auto *wayColumn = new FlowLayout(0, 0);
    wayColumn->setContentsMargins(0, 0, 0, 0);
    way->setLayout(wayColumn);
    const QString name = QStringLiteral("change-") + QLatin1String(eligibility::question(question).name);
    Button *const change = newButton(appearance(), Button::Kind::Link, name, tr("Change"), way);
    change->setAccessibleName(tr("Change: %1").arg(text));
    wayColumn->addWidget(change);
    connect(change, &Button::clicked, this, [this, question] { emit changePressed(question); });
    auto *layout = new MarginLayout(appearance());
    layout->addWidget(told);
    layout->addWidget(way);
    row->setLayout(layout);
    return row;
}

} // namespace ui
