// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardscreen.h"

#include "ui/noticestrip.h"
#include "ui/wizard/checkpanel.h"
#include "ui/wizard/questionpanel.h"
#include "ui/wizard/resultpanel.h"
#include "ui/wizard/startpanel.h"
#include "ui/wizard/wizardwords.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

using eligibility::Answers;
using eligibility::QuestionId;
using Kind = WizardStep::Kind;

/// The share of the height that a message may take.
constexpr double kLargestNotice = 0.5;

} // namespace

WizardScreen::WizardScreen(const guide::Guide &guide, const Appearance &appearance, VisitorState &visitor,
                           QWidget *parent, PressGuard::Clock clock)
    : QWidget(parent)
    , m_visitor(visitor)
    , m_guard(new PressGuard(std::move(clock), this))
    , m_notice(new NoticeStrip(appearance, this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPanel(appearance, m_stack))
    , m_question(new QuestionPanel(appearance, m_stack))
    , m_check(new CheckPanel(appearance, m_stack))
    , m_result(new ResultPanel(guide, appearance, m_stack))
{
    setObjectName(QStringLiteral("wizardScreen"));
    m_notice->setObjectName(QStringLiteral("wizardNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    for (WizardPanel *panel : std::initializer_list<WizardPanel *>{m_start, m_question, m_check, m_result})
        m_stack->addWidget(panel);
    connectPanels();
}

void WizardScreen::setShared()
{
    m_start->setShared();
}

void WizardScreen::connectPanels()
{
    connect(m_notice, &NoticeStrip::undoPressed, this, &WizardScreen::undo);
    auto *const keys = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Z")), this);
    connect(keys, &QShortcut::activated, this, &WizardScreen::undo);
    connect(m_notice, &NoticeStrip::closed, this, &WizardScreen::forgetRemoved);
    connect(m_start, &StartPanel::startPressed, this, &WizardScreen::goOn);
    connect(m_start, &StartPanel::helpPressed, this, &WizardScreen::helpWanted);
    connect(m_question, &QuestionPanel::nextPressed, this, &WizardScreen::goOn);
    connect(m_question, &QuestionPanel::skipPressed, this, &WizardScreen::skip);
    connect(m_question, &QuestionPanel::backPressed, this, &WizardScreen::backWanted);
    connect(m_check, &CheckPanel::changePressed, this, &WizardScreen::change);
    connect(m_check, &CheckPanel::resultPressed, this, &WizardScreen::goOn);
    connect(m_result, &ResultPanel::changePressed, this, &WizardScreen::change);
    connect(m_result, &ResultPanel::checkPressed, this, [this] { emit stepWanted({Kind::Check}); });
    connect(m_result, &ResultPanel::pageWanted, this, &WizardScreen::pageWanted);
    connect(m_result, &ResultPanel::sheetPressed, this, &WizardScreen::sheetWanted);
    // Queued: the button that was pressed goes with the screen it stands on.
    const auto again = Qt::QueuedConnection;
    connect(m_start, &StartPanel::startAgainPressed, this, &WizardScreen::startAgain, again);
    connect(m_check, &CheckPanel::startAgainPressed, this, &WizardScreen::startAgain, again);
    connect(m_result, &ResultPanel::startAgainPressed, this, &WizardScreen::startAgain, again);
}

void WizardScreen::showStep(const WizardStep &step, QDate today)
{
    const WizardStep before = m_step;
    m_step = standing(step, m_visitor.answers);
    fillPanel(today);
    WizardPanel *const panel = panelFor(m_step.kind);
    const bool again = m_stack->currentWidget() == panel && before == m_step && m_shown;
    m_stack->setCurrentWidget(panel);
    m_shown = true;
    if (m_removed)
        m_notice->showUndo([this] { return removedText(); });
    else
        m_notice->hide();
    setAccessibleName(panel->accessibleName());
    if (again) {
        panel->focusAgain();
        return;
    }
    panel->focusTitle(saidWithTitle());
    m_guard->begin();
}

QString WizardScreen::saidWithTitle() const
{
    QStringList said;
    if (m_step.kind == Kind::Question)
        said << m_question->stepCount() + u'.';
    if (m_step.kind == Kind::Start)
        said << StartPanel::urgentWords();
    if (m_step.kind == Kind::Result)
        said << ResultPanel::urgentLines(m_visitor.answers);
    if (m_removed)
        said << removedText();
    return said.join(u' ');
}

void WizardScreen::fillPanel(QDate today)
{
    switch (m_step.kind) {
    case Kind::Start:
        m_start->setAnswers(m_visitor.answers);
        break;
    case Kind::Question:
        m_question->setQuestion(m_step.question, m_visitor.answers);
        break;
    case Kind::Check:
        m_check->setAnswers(m_visitor.answers);
        break;
    case Kind::Result:
        m_result->setAnswers(m_visitor.answers, today);
        break;
    }
}

WizardPanel *WizardScreen::panelFor(Kind kind) const
{
    switch (kind) {
    case Kind::Start:
        return m_start;
    case Kind::Question:
        return m_question;
    case Kind::Check:
        return m_check;
    case Kind::Result:
        break;
    }
    return m_result;
}

void WizardScreen::keepAnswer()
{
    if (m_step.kind != Kind::Question || m_stack->currentWidget() != m_question)
        return;
    const QuestionId question = m_question->question();
    const std::optional<eligibility::Choice> chosen = m_question->chosen();
    if (!chosen || !m_visitor.answers.isAsked(question) || m_visitor.answers.choice(question) == chosen)
        return;
    // Taking back an older change would take this one with it.
    forgetRemoved();
    const Answers before = m_visitor.answers;
    noteRemoved(m_visitor.answers.set(question, *chosen), before);
}

void WizardScreen::goOn()
{
    forgetRemoved();
    keepAnswer();
    emit stepWanted(stepAfter(m_step, m_visitor.answers));
}

void WizardScreen::skip()
{
    forgetRemoved();
    const Answers before = m_visitor.answers;
    m_question->clear();
    noteRemoved(m_visitor.answers.skip(m_step.question), before);
    emit stepWanted(stepAfter(m_step, m_visitor.answers));
}

void WizardScreen::change(QuestionId question)
{
    forgetRemoved();
    emit stepWanted({Kind::Question, question, m_step.kind});
}

void WizardScreen::noteRemoved(const QList<eligibility::Removal> &removals, const Answers &before)
{
    if (!removals.isEmpty())
        m_removed = Removed{removals, before, m_visitor.answers, m_step};
}

QString WizardScreen::removedText() const
{
    return m_removed->what.isEmpty() ? WizardWords::clearedText()
                                     : WizardWords::removalText(m_removed->what, m_removed->since);
}

void WizardScreen::forgetRemoved()
{
    const bool all = m_removed && m_removed->what.isEmpty();
    m_removed.reset();
    if (all)
        emit answersForgotten();
}

void WizardScreen::undo()
{
    if (!m_removed)
        return;
    const Removed removed = *m_removed;
    m_removed.reset();
    m_question->clear();
    m_visitor.answers = removed.before;
    if (removed.what.isEmpty())
        emit answersBroughtBack();
    emit stepWanted(removed.at);
}

void WizardScreen::startAgain()
{
    keepAnswer();
    forgetRemoved();
    m_question->clear();
    const Answers before = std::exchange(m_visitor.answers, Answers());
    if (!before.isEmpty()) {
        m_removed = Removed{{}, before, m_visitor.answers, m_step};
        emit answersCleared();
    }
    emit stepWanted({});
}

void WizardScreen::leave()
{
    if (m_removed && m_removed->what.isEmpty())
        forgetRemoved();
}

void WizardScreen::focusAgain()
{
    panelFor(m_step.kind)->focusAgain();
}

void WizardScreen::setWithEnglish(bool with)
{
    m_start->setWithEnglish(with);
    m_result->setWithEnglish(with);
}

void WizardScreen::retranslate()
{
    const auto *const panel = static_cast<WizardPanel *>(m_stack->currentWidget());
    setAccessibleName(panel->accessibleName());
    panelFor(m_step.kind)->setSaid(saidWithTitle());
}

bool WizardScreen::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    // The panels have been told now.
    if (event->type() == QEvent::LanguageChange && m_shown)
        retranslate();
    return taken;
}

void WizardScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_notice->setRoom(int(height() * kLargestNotice));
}

} // namespace ui
