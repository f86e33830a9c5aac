// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kiosk/staffpin.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class KioskButton;
class Paragraph;

/// Where staff type their PIN, by touch. Left alone for half a minute, it goes.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    /// `pin` must outlive this.
    PinPad(const Appearance &appearance, StaffPin &pin, QWidget *parent = nullptr);

    /// Empty, and ready for a PIN.
    void open();

signals:
    void rightPin();
    void leavePressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildKeys(QVBoxLayout *column);
    void press(int digit);
    void takeBack();
    void enter();
    void say();
    void retranslate();
    void restyle();
    int px(double pixels) const;

    const Appearance &m_appearance;
    StaffPin &m_pin;
    QString m_typed;
    bool m_wasWrong = false;
    Paragraph *const m_title;
    Paragraph *const m_dots;
    Paragraph *const m_said;
    QList<KioskButton *> m_digits; ///< 0 to 9
    KioskButton *const m_delete;
    KioskButton *const m_enter;
    KioskButton *const m_leave;
    QTimer m_alone;
    QTimer m_pause;
};

} // namespace ui
