// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardstep.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class Button;
class Prose;
class RailRow;
class ScreenScroll;

/// The wizard's stages beside it, in place of the contents: where the person is, what is done, where else to go.
class WizardRail : public QWidget
{
    Q_OBJECT
public:
    WizardRail(const Appearance &appearance, QWidget *parent);

    /// Strangers use it one after the other.
    void setShared();
    void setStep(const WizardStep &step, const eligibility::Answers &answers);

signals:
    void stepChosen(const ui::WizardStep &step);
    void startAgainPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    RailRow *newRow(const char *name);
    WizardStep stepOf(const RailRow *row) const;
    void showStages();
    void restyle();

    const Appearance &m_appearance;
    bool m_shared = false;
    WizardStep m_step;
    eligibility::Answers m_answers;
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    QVBoxLayout *const m_column;
    QVBoxLayout *const m_head;
    Prose *const m_title;
    RailRow *const m_start;
    QList<RailRow *> m_parts; ///< in the order of eligibility::Part
    RailRow *m_check = nullptr;
    RailRow *m_result = nullptr;
    QWidget *m_foot = nullptr;
    Prose *m_privacy = nullptr;
    Button *m_again = nullptr;
};

} // namespace ui
