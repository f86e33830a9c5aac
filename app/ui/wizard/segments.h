// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace ui
{

class Appearance;

/// The step count as a row of short bars: decoration, the words beside it say the same. Done, here and still to come
/// differ in height and filling, not in colour alone.
class Segments : public QWidget
{
    Q_OBJECT
public:
    Segments(const Appearance &appearance, QWidget *parent);

    /// One bar a question, true where it is done; `here` is counted from 0.
    void setSteps(const QList<bool> &done, int here);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QList<bool> m_done;
    int m_here = 0;
};

} // namespace ui
