// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ui
{

/// The scroll area of a native screen: never sideways, keeps the focused control and its ring in view, and can be
/// scrolled by keyboard when there is something to scroll.
class ScreenScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// `background` is the palette role behind the content.
    ScreenScroll(QPalette::ColorRole background, QWidget *parent);

    /// Going from control to control shows all there is, so that the area itself needs no keyboard.
    void setReachedByControls();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keepInView(QWidget *old, QWidget *now);
    void offerFocus(int smallest, int largest);

    bool m_reachedByControls = false;
};

} // namespace ui
