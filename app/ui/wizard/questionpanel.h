// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardpanel.h"
#include "ui/wizard/wizardstep.h"

#include <optional>

namespace ui
{

class ChoiceGroup;
class Segments;
class SideNote;
class WhyWeAsk;

/// One question a screen. Digits choose, Enter goes on; going on without an answer says what to do instead.
class QuestionPanel : public WizardPanel
{
    Q_OBJECT
public:
    QuestionPanel(const Appearance &appearance, QWidget *parent);

    void setQuestion(eligibility::QuestionId question, const eligibility::Answers &answers);
    eligibility::QuestionId question() const { return m_question; }
    std::optional<eligibility::Choice> chosen() const;
    /// Forgets what is chosen, so that nobody can take it for an answer.
    void clear();
    /// "Question 4 of 16"
    QString stepCount() const;

signals:
    void nextPressed();
    void skipPressed();
    void backPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBlock();
    void buildActions();
    void retranslate();
    /// The buttons stand below what scrolls, or at its end where they would leave it too little room.
    void arrange();
    /// What has to be seen at once: the question, and an answer and a half.
    int leastHeight() const;
    bool takeKey(const QKeyEvent &event);
    void goOn();
    void setMissing(bool missing);

    eligibility::QuestionId m_question = eligibility::QuestionId::Condition;
    Count m_count;
    QWidget *m_head = nullptr;
    QWidget *m_main = nullptr;
    Prose *m_stepCount = nullptr;
    Segments *m_segments = nullptr;
    WhyWeAsk *m_why = nullptr;
    QWidget *m_missingBox = nullptr;
    Prose *m_missing = nullptr;
    ChoiceGroup *m_choices = nullptr;
    SideNote *m_note = nullptr;
    QWidget *m_actions = nullptr;
    QWidget *m_actionsLine = nullptr;
    Button *m_back = nullptr;
    Button *m_skip = nullptr;
    Button *m_next = nullptr;
    bool m_pinned = true;
};

} // namespace ui
