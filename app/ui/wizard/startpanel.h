// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"
#include "ui/wizard/wizardpanel.h"

namespace ui
{

/// "Before you start": when not to use this, what it is and is not, and the way in.
class StartPanel : public WizardPanel
{
    Q_OBJECT
public:
    StartPanel(const Appearance &appearance, QWidget *parent);

    void setAnswers(const eligibility::Answers &answers);
    /// The English stands under what is urgent. From the next time the panel is filled or the language changes.
    void setWithEnglish(bool with) { m_withEnglish = with; }
    /// Strangers use it one after the other, and there is no keyboard.
    void setShared();
    /// When not to use this, as one sentence after another.
    static QString urgentWords();

signals:
    void startPressed();
    void startAgainPressed();
    void helpPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addUrgent(QVBoxLayout *column);

    bool m_begun = false;
    int m_questions = 0;
    bool m_withEnglish = false;
    bool m_shared = false;
};

} // namespace ui
