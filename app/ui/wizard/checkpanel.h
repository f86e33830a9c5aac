// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/answerspanel.h"

namespace ui
{

/// "Check your answers": each question that is asked, by part, with what was answered and a way to change it.
class CheckPanel : public AnswersPanel
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
    void fill() override;

private:
    QWidget *newRow(eligibility::QuestionId question);
};

} // namespace ui
