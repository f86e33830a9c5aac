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
    /// When not to use this, as one sentence after another.
    static QString urgentWords();

signals:
    void startPressed();
    void startAgainPressed();
    void helpPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString urgentHeading();
    static QString urgentLine();
    void fill();
    void addUrgent(QVBoxLayout *column);

    bool m_begun = false;
    int m_questions = 0;
};

} // namespace ui
