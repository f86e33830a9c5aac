// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace ui
{

class Appearance;

/// The ring round whatever has the keyboard: 3 px, 3 px outside, shown however the focus came there. One for a window.
///
/// It lies over the window's other children, so that nothing beside a control can cover it; inside a scroll area it
/// ends at the area's edge. In an item view it goes round the current item. A control says its shape with setShape();
/// others get a radius of 8. The page view shows its own focus and gets none.
class FocusFrame : public QWidget
{
    Q_OBJECT
public:
    FocusFrame(const Appearance &appearance, QWidget *window);

    /// `gap` is the room between control and ring; negative puts the ring inside (-1 in the bar).
    static void setShape(QWidget *control, double radius, int gap = 3);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *old, QWidget *now);
    void place();
    void placeSoon();
    /// What the ring goes round, in the window's coordinates.
    QRect target() const;
    /// Where the ring may be seen.
    QRect visiblePart() const;

    const Appearance &m_appearance;
    QPointer<QWidget> m_control;
    QList<QPointer<QWidget>> m_watched;
    QTimer m_soon;
};

} // namespace ui
