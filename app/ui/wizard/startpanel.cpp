// SPDX-License-Identifier: MIT
#include "ui/wizard/startpanel.h"

#include "ui/flowlayout.h"
#include "ui/wizard/bullet.h"
#include "ui/wizard/wizardwords.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui
{

namespace
{

constexpr int kGap = 16;
constexpr int kAboveTitle = 4;
constexpr int kBetweenLines = 10;

constexpr const char *kUrgentHeading =
    QT_TRANSLATE_NOOP("ui::StartPanel", "If you feel very unwell now, do not use this.");
constexpr const char *kUrgentLine =
    QT_TRANSLATE_NOOP("ui::StartPanel",
                      "Call 999 in an emergency, or 111 for urgent advice. In Northern Ireland, for urgent advice call "
                      "your GP or GP out-of-hours.");

} // namespace

StartPanel::StartPanel(const Appearance &appearance, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("wizardStart"), parent)
{
    fill();
}

void StartPanel::setAnswers(const eligibility::Answers &answers)
{
    m_begun = !answers.isEmpty();
    m_questions = int(eligibility::askedQuestions(answers).size());
    fill();
}

void StartPanel::setShared()
{
    m_shared = true;
    fill();
}

QString StartPanel::urgentWords()
{
    return tr(kUrgentHeading) + u' ' + tr(kUrgentLine);
}

void StartPanel::fill()
{
    QVBoxLayout *const column = renew();
    column->addWidget(words(Prose::Style::Kicker, tr("Before you start")));
    column->addSpacing(kAboveTitle);
    column->addWidget(newTitle(Prose::Style::Title, tr("Get ready to ask")), 0, Qt::AlignLeading);
    column->addSpacing(kGap);
    addUrgent(column);
    column->addSpacing(kGap);
    column->addWidget(
        words(Prose::Style::Lead,
              tr("This is a tool to help you get ready to talk to your specialist. Only a trial team can decide.")));
    column->addSpacing(kGap);
    QStringList lines{
        tr("There are up to %1 short questions. At the end you get questions to take with you.").arg(m_questions),
        tr("Every question has “I’m not sure” and “I’d rather not say”. You can skip any."),
        m_shared ? tr("Nothing leaves this computer. Your answers are forgotten when you press “Finish and clear”.")
                 : tr("Nothing leaves this computer. Your answers are forgotten when you close the guide."),
        tr("It makes no decision about you, and no answer is right or wrong."),
    };
    if (!m_shared)
        lines.append(tr("With a keyboard: the arrow keys or the numbers 1 to 9 choose an answer, and Enter goes on."));
    for (const QString &line : lines) {
        column->addWidget(new Bullet(appearance(), line, content()));
        column->addSpacing(kBetweenLines);
    }
    column->addSpacing(kGap);
    auto *buttons = new FlowLayout(kGap, kBetweenLines);
    Button *const start =
        button(Button::Kind::Primary, "wizardBegin", m_begun ? tr("Go on where you were") : tr("Start"));
    start->setIconName(QStringLiteral("arrow"), Button::IconPlace::After);
    start->setTall();
    setUsual(start);
    buttons->addWidget(start);
    connect(start, &Button::clicked, this, &StartPanel::startPressed);
    if (m_begun) {
        Button *const again = button(Button::Kind::Second, "wizardStartAgain", tr("Start again"));
        again->setAccessibleDescription(WizardWords::startAgainText());
        again->setTall();
        buttons->addWidget(again);
        connect(again, &Button::clicked, this, &StartPanel::startAgainPressed);
    }
    column->addLayout(buttons);
    column->addStretch(1);
    orderTabs();
}

void StartPanel::addUrgent(QVBoxLayout *column)
{
    const auto warning = [this](const char *english) {
        return Warning{tr(english), m_withEnglish ? QString::fromUtf8(english) : QString()};
    };
    HelpCard *const card = newUrgentCard(appearance(), warning(kUrgentHeading), {warning(kUrgentLine)}, content());
    card->setObjectName(QStringLiteral("wizardUrgent"));
    Button *const help = button(Button::Kind::Urgent, "wizardHelp", tr("Get help now"));
    help->setIconName(QStringLiteral("phone"), Button::IconPlace::Before);
    card->addButton(help);
    connect(help, &Button::clicked, this, &StartPanel::helpPressed);
    column->addWidget(card);
}

void StartPanel::changeEvent(QEvent *event)
{
    // Whenever it comes, it is filled.
    if (event->type() == QEvent::LanguageChange && isVisible())
        showAgain([this] { fill(); });
    WizardPanel::changeEvent(event);
}

} // namespace ui
