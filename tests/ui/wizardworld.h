// SPDX-License-Identifier: MIT
#pragma once

#include "dressed.h"
#include "guide/guide.h"
#include "ui/body.h"
#include "ui/navigator.h"
#include "ui/sheet/sheettools.h"
#include "ui/visitorstate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>

/// "Get ready to ask" as the window has it: the ways through it, its screens beside their rail, the real guide.
class WizardWorld : public Dressed
{
protected:
    WizardWorld();

    void open(QSize size = QSize(1280, 720));
    template <typename T> T *find(const QString &name) const { return body.findChild<T *>(name); }
    QAbstractButton *button(const char *name) const;
    QAbstractButton *row(int number) const;
    /// The screen that is shown, as its window's title says.
    QString here() const { return body.shownName(); }
    QLabel *title() const;
    QString words(const char *label) const;
    bool isShown(const char *name) const;
    void key(int key);
    /// Presses what is on the screen, not on a screen behind it.
    void press(const char *name);
    /// Answers the question that is shown by its number, and goes on.
    void answer(int number);
    void goTo(eligibility::QuestionId question);
    /// Answers whatever is asked by its first answer, as far as the check.
    void answerAll();

    const guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    ui::VisitorState visitor;
    ui::Navigator navigator{guide, visitor};
    const ui::SheetTools tools;
    ui::Body body{guide, appearance, visitor, tools};
    QDate today{2026, 12, 1};
};
