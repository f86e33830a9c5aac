// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/pieces.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui
{

class ScreenScroll;

/// What the screens of "Get ready to ask" share: the page's block in a scroll area, and a title that gets the keyboard
/// when the screen comes, so that it is read out.
class WizardPanel : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name.
    WizardPanel(const Appearance &appearance, const QString &name, QWidget *parent);

    /// Puts the keyboard on the title; a screen reader reads `said` after it.
    void focusTitle(const QString &said);
    /// What a screen reader reads after the title, when it says something else now.
    void setSaid(const QString &said);
    /// Puts the keyboard where it was on this screen.
    void focusAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    const Appearance &appearance() const { return m_appearance; }
    ScreenScroll *scroll() const { return m_scroll; }
    QVBoxLayout *outer() const { return m_outer; }
    QWidget *content() const { return m_content; }
    Prose *title() const { return m_title; }

    /// An empty page block in place of what was shown. When it has been filled, call orderTabs().
    QVBoxLayout *renew();
    /// Has `fill` show the same in other words. What was folded open is so again, and the keyboard and what is in view
    /// stay where they were.
    void showAgain(const std::function<void()> &fill);
    /// Tab goes through what is shown in its order, and not where Qt puts what comes later: after everything else.
    void orderTabs();
    /// What Enter presses while the title has the keyboard.
    void setUsual(Button *button) { m_usual = button; }
    Prose *newTitle(Prose::Style style, const QString &text);
    Prose *words(Prose::Style style, const QString &text) const;
    Button *button(Button::Kind kind, const char *name, const QString &text) const;

private:
    /// What can have the keyboard, in the order of its making.
    QWidgetList stops() const;

    const Appearance &m_appearance;
    QVBoxLayout *const m_outer;
    ScreenScroll *const m_scroll;
    QPointer<QWidget> m_content;
    QPointer<Prose> m_title;
    QPointer<Button> m_usual;
    QPointer<QWidget> m_again; ///< stands where the keyboard was, since what was there has gone
};

} // namespace ui
