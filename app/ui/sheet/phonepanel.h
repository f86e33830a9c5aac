// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"
#include "ui/wizard/wizardpanel.h"

namespace ui
{

class QrView;

/// "To my phone": the questions as QR codes, one at a time, with the text of each beside it.
class PhonePanel : public WizardPanel
{
    Q_OBJECT
public:
    PhonePanel(const Appearance &appearance, QWidget *parent);

    void setSheet(const questions::VisitSheet &sheet);
    /// The same sheet in another language.
    void retell(const questions::VisitSheet &sheet);
    void leaveOutCopying();

signals:
    void backPressed();
    void copyPressed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildCode(QVBoxLayout *column);
    void turn(int by);
    void keepCodeWhole(int action);
    void retranslate();

    QStringList m_texts; ///< one a code
    qsizetype m_shown = 0;
    Prose *m_lead = nullptr;
    Prose *m_count = nullptr;
    Prose *m_text = nullptr;
    QrView *m_code = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    Button *m_backAbove = nullptr;
    Button *m_back = nullptr;
    Button *m_copy = nullptr;
};

} // namespace ui
