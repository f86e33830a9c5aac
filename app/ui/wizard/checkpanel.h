// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"
#include "ui/wizard/wizardpanel.h"

namespace ui
{

/// "Check your answers": each question that is asked, by part, with what was answered and a way to change it.
class CheckPanel : public WizardPanel
{
    Q_OBJECT
public:
    CheckPanel(const Appearance &appearance, QWidget *parent);

    void setAnswers(const eligibility::Answers &answers);

signals:
    void changePressed(eligibility::QuestionId question);
    void resultPressed();
    void startAgainPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retellIfStale();
    void fill();
    QWidget *newRow(eligibility::QuestionId question);

    std::optional<eligibility::Answers> m_answers; ///< those shown
    bool m_stale = false; ///< in another language than is spoken now
};

} // namespace ui
