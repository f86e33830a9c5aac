// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/pieces.h"

#include <QPointer>
#include <QWidget>

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
    /// Tab goes through what is shown in its order, and not where Qt puts what comes later: after everything else.
    void orderTabs();
    /// What Enter presses while the title has the keyboard.
    void setUsual(Button *button) { m_usual = button; }
    Prose *newTitle(Prose::Style style, const QString &text);
    Prose *words(Prose::Style style, const QString &text) const;
    Button *button(Button::Kind kind, const char *name, const QString &text) const;

private:
    const Appearance &m_appearance;
    QVBoxLayout *const m_outer;
    ScreenScroll *const m_scroll;
    QPointer<QWidget> m_content;
    QPointer<Prose> m_title;
    QPointer<Button> m_usual;
};

} // namespace ui
