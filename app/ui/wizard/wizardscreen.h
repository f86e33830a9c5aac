// SPDX-License-Identifier: MIT
#pragma once

#include "ui/visitorstate.h"
#include "ui/wizard/pressguard.h"
#include "ui/wizard/wizardstep.h"

#include <QDate>
#include <QWidget>

class QStackedWidget;

namespace guide
{
class Guide;
}

namespace ui
{

class Appearance;
class CheckPanel;
class NoticeStrip;
class QuestionPanel;
class ResultPanel;
class StartPanel;
class WizardPanel;

/// "Get ready to ask": shows the step it is told to, writes the person's answers, and says where they want to go next.
class WizardScreen : public QWidget
{
    Q_OBJECT
public:
    /// `guide` and `visitor` must outlive this; `clock` times how long a step has been shown.
    WizardScreen(const guide::Guide &guide, const Appearance &appearance, VisitorState &visitor,
                 QWidget *parent = nullptr, PressGuard::Clock clock = PressGuard::steadyClock);

    /// `today` is the day by which facts may be out of date; invalid if that is not known.
    void showStep(const WizardStep &step, QDate today);
    /// Takes what is chosen on the question that is shown as its answer: what a person sees is what they said.
    void keepAnswer();
    /// The English stands under what is urgent. Call before the language changes, or before anything is shown.
    void setWithEnglish(bool with);
    /// Strangers use it one after the other.
    void setShared();
    /// The person has gone to another part of the guide: whoever comes next must not find what was to be forgotten. Get
    /// help now is no other part; they come back from it.
    void leave();
    /// Puts the keyboard where it was on the step that is shown.
    void focusAgain();
    /// What is shown.
    const WizardStep &step() const { return m_step; }

    /// Takes every answer away and goes to the beginning. Until the person goes on or leaves, one Undo brings all of
    /// them back, and the step.
    void startAgain();

signals:
    void stepWanted(const ui::WizardStep &step);
    void backWanted();
    /// A page of the guide at a passage; `anchor` may be empty.
    void pageWanted(const QString &page, const QString &anchor);
    void helpWanted();
    /// The question sheet, with what the answers suggest.
    void sheetWanted();
    /// The person has started again, or has taken that back, or can do so no more.
    void answersCleared();
    void answersBroughtBack();
    void answersForgotten();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Answers that are gone, what there was before, and what there is since.
    struct Removed {
        QList<eligibility::Removal> what; ///< empty: all of them, by starting again
        eligibility::Answers before;
        eligibility::Answers since;
        WizardStep at;
    };

    void connectPanels();
    WizardPanel *panelFor(WizardStep::Kind kind) const;
    void fillPanel(QDate today);
    void retranslate();
    /// What a screen reader hears after the title.
    QString saidWithTitle() const;
    void goOn();
    void skip();
    void change(eligibility::QuestionId question);
    QString removedText() const;
    void noteRemoved(const QList<eligibility::Removal> &removals, const eligibility::Answers &before);
    void forgetRemoved();
    void undo();

    VisitorState &m_visitor;
    WizardStep m_step;
    std::optional<Removed> m_removed;
    bool m_shown = false;
    PressGuard *const m_guard;
    NoticeStrip *const m_notice;
    QStackedWidget *const m_stack;
    StartPanel *const m_start;
    QuestionPanel *const m_question;
    CheckPanel *const m_check;
    ResultPanel *const m_result;
};

} // namespace ui
