// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;

/// A ring that runs out, with the seconds that are left in it.
class Countdown : public QWidget
{
    Q_OBJECT
public:
    Countdown(const Appearance &appearance, QWidget *parent);

    void setLeft(int seconds, int all);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    int px(double pixels) const;

    const Appearance &m_appearance;
    int m_seconds = 0;
    int m_all = 1;
    QString m_unit;
};

} // namespace ui
