// SPDX-License-Identifier: MIT
#include "ui/wizard/questionpanel.h"

#include "ui/appearance.h"
#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/pagelayouts.h"
#include "ui/screenscroll.h"
#include "ui/wizard/choicegroup.h"
#include "ui/wizard/segments.h"
#include "ui/wizard/sidenote.h"
#include "ui/wizard/whyweask.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kActionsPad = 14;
constexpr int kActionsGap = 28;
constexpr int kNextWidth = 180;
constexpr int kBelowMissing = 14;
constexpr int kBelowHead = 4;
constexpr int kBelowWhy = 12;
/// The width at 100 % text that the large letters need: in less, a long question in the large letters would take four
/// lines.
constexpr double kLargeTitle = 900;

} // namespace

QuestionPanel::QuestionPanel(const Appearance &appearance, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("wizardQuestion"), parent)
{
    buildBlock();
    buildActions();
    content()->installEventFilter(this);
    connect(m_choices, &ChoiceGroup::picked, this, [this] { setMissing(false); });
    connect(&appearance, &Appearance::changed, this, &QuestionPanel::arrange);
    retranslate();
}

void QuestionPanel::buildBlock()
{
    QVBoxLayout *const column = renew();
    m_head = new QWidget(content());
    auto *headColumn = new QVBoxLayout(m_head);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    m_stepCount = words(Prose::Style::Kicker, {});
    m_stepCount->setObjectName(QStringLiteral("stepCount"));
    m_segments = new Segments(appearance(), content());
    headColumn->addWidget(m_stepCount);
    headColumn->addSpacing(5);
    headColumn->addWidget(m_segments);
    headColumn->addSpacing(13);
    headColumn->addWidget(newTitle(Prose::Style::Question, {}), 0, Qt::AlignLeading);
    auto *headRow = new MarginLayout(appearance(), MarginLayout::WhenNarrow::Away);
    headRow->addWidget(m_head);
    headRow->addWidget(new QWidget(content()));
    column->addLayout(headRow);
    column->addSpacing(kBelowHead);

    m_main = new QWidget(content());
    auto *mainColumn = new QVBoxLayout(m_main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    m_why = new WhyWeAsk(appearance(), m_main);
    m_missingBox = new QWidget(m_main);
    m_missing = newProse(appearance(), Prose::Style::Strong, {}, m_missingBox);
    m_missing->setObjectName(QStringLiteral("answerMissing"));
    m_choices = new ChoiceGroup(appearance(), m_main);
    mainColumn->addWidget(m_why);
    mainColumn->addSpacing(kBelowWhy);
    auto *missingColumn = new QVBoxLayout(m_missingBox);
    missingColumn->setContentsMargins(0, 0, 0, kBelowMissing);
    missingColumn->addWidget(m_missing, 0, Qt::AlignLeading);
    mainColumn->addWidget(m_missingBox);
    mainColumn->addWidget(m_choices);
    m_note = new SideNote(appearance(), content());
    auto *row = new MarginLayout(appearance());
    row->addWidget(m_main);
    row->addWidget(m_note);
    column->addLayout(row);
    column->addStretch(1);
}

void QuestionPanel::buildActions()
{
    m_actionsLine = newHairline(this);
    outer()->addWidget(m_actionsLine);
    m_actions = new QWidget(this);
    m_actions->setObjectName(QStringLiteral("wizardActions"));
    m_actions->setBackgroundRole(QPalette::Base);
    m_actions->setAutoFillBackground(true);
    m_back = newButton(appearance(), Button::Kind::Second, QStringLiteral("wizardBack"), {}, m_actions);
    m_skip = newButton(appearance(), Button::Kind::Link, QStringLiteral("wizardSkip"), {}, m_actions);
    m_next = newButton(appearance(), Button::Kind::Primary, QStringLiteral("wizardNext"), {}, m_actions);
    m_back->setIconName(QStringLiteral("back"), Button::IconPlace::Before);
    m_next->setIconName(QStringLiteral("arrow"), Button::IconPlace::After);
    auto *buttons = new FlowLayout(kActionsGap, kActionsPad);
    for (Button *button : {m_back, m_skip, m_next}) {
        button->setTall();
        buttons->addWidget(button);
    }
    buttons->setAtEnd(m_next);
    auto *block = new BlockLayout(appearance(), kActionsPad, kActionsPad);
    m_actions->setLayout(block);
    block->column()->addLayout(buttons);
    outer()->addWidget(m_actions);
    connect(m_back, &Button::clicked, this, &QuestionPanel::backPressed);
    connect(m_skip, &Button::clicked, this, &QuestionPanel::skipPressed);
    connect(m_next, &Button::clicked, this, &QuestionPanel::goOn);
}

void QuestionPanel::setQuestion(eligibility::QuestionId question, const eligibility::Answers &answers)
{
    m_question = question;
    m_count = countOf(question, answers);
    m_choices->setQuestion(eligibility::question(question), answers.choice(question));
    QList<bool> done;
    for (const eligibility::QuestionId id : eligibility::askedQuestions(answers))
        done.append(answers.isDone(id));
    m_segments->setSteps(done, m_count.number - 1);
    setMissing(false);
    retranslate();
}

std::optional<eligibility::Choice> QuestionPanel::chosen() const
{
    return m_choices->chosen();
}

void QuestionPanel::clear()
{
    m_choices->clear();
}

QString QuestionPanel::stepCount() const
{
    return tr("Question %1 of %2").arg(m_count.number).arg(m_count.of);
}

void QuestionPanel::goOn()
{
    if (m_choices->chosen()) {
        emit nextPressed();
        return;
    }
    setMissing(true);
    m_missing->setFocus(Qt::OtherFocusReason);
}

void QuestionPanel::setMissing(bool missing)
{
    if (!missing && m_missing->hasFocus())
        title()->setFocus(Qt::OtherFocusReason);
    m_missingBox->setVisible(missing);
}

bool QuestionPanel::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    QWidget *const focused = focusWidget();
    const bool onRow = m_choices->hasRow(focused);
    const bool onWords = focused == title() || focused == m_missing;
    if (enter && (onRow || onWords)) {
        if (!event.isAutoRepeat())
            goOn();
        return true;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return m_choices->choose(event.key() - Qt::Key_0);
    if (onWords && event.key() == Qt::Key_Down) {
        m_choices->focusRow();
        return true;
    }
    return false;
}

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Before the scroll area around it, which scrolls by the arrow keys.
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    // Its words have their widths only now; and while they are laid out, nothing may be moved elsewhere.
    if (watched == content() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &QuestionPanel::arrange, Qt::QueuedConnection);
    return WizardPanel::eventFilter(watched, event);
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        WizardPanel::keyPressEvent(event);
}

void QuestionPanel::retranslate()
{
    const eligibility::Question &question = eligibility::question(m_question);
    const QString text = eligibility::textOf(question.text);
    title()->setText(text);
    setAccessibleName(text);
    scroll()->setAccessibleName(text);
    m_stepCount->setText(stepCount());
    m_choices->setAccessibleName(text);
    m_choices->setAccessibleDescription(stepCount());
    m_why->setWords(tr("Why we ask"), eligibility::textOf(question.why));
    m_missing->setText(tr("Choose an answer, or press Skip this question."));
    m_note->setWords(tr("Only a trial team can decide"),
                     tr("This helps you get ready to talk. No answer here is right or wrong."));
    m_actions->setAccessibleName(tr("Ways on"));
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the question before"));
    m_skip->setText(tr("Skip this question"));
    m_next->setText(tr("Next"));
    arrange();
}

void QuestionPanel::arrange()
{
    const bool isNarrow = width() < kLargeTitle * appearance().screenScale();
    title()->setStyle(isNarrow ? Prose::Style::QuestionNarrow : Prose::Style::Question);
    m_next->setMinimumWidth(qRound(kNextWidth * appearance().screenScale()));
    const bool pinned = height() - m_actions->heightForWidth(width()) >= leastHeight();
    if (pinned == m_pinned)
        return;
    m_pinned = pinned;
    QWidget *const focused = m_actions->focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    if (pinned)
        outer()->addWidget(m_actions);
    else
        content()->layout()->addWidget(m_actions);
    m_actionsLine->setVisible(pinned);
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

int QuestionPanel::leastHeight() const
{
    forgetSizes(*m_head->layout());
    const int head = m_head->mapTo(content(), QPoint()).y() + m_head->heightForWidth(m_head->width());
    return head + kBelowHead + m_why->foldedHeight() + kBelowWhy + m_choices->heightToSecond(m_main->width());
}

void QuestionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPanel::changeEvent(event);
}

void QuestionPanel::resizeEvent(QResizeEvent *event)
{
    WizardPanel::resizeEvent(event);
    arrange();
}

} // namespace ui
