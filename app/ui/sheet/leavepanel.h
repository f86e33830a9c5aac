// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardpanel.h"

namespace ui
{

/// "Your list is not kept": asked once, when the guide is being closed.
class LeavePanel : public WizardPanel
{
    Q_OBJECT
public:
    LeavePanel(const Appearance &appearance, bool canPrint, QWidget *parent);

    void setQuestions(int count);

signals:
    void printPressed();
    void keepPressed();
    void saveAsPressed();
    void leavePressed();
    void stayPressed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    const bool m_canPrint;
    int m_count = 0;
};

} // namespace ui
