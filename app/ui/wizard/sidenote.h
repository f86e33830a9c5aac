// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class Prose;

/// What stands in the margin beside every question: a rule of the book's colour, a bold line, and what it means.
class SideNote : public QWidget
{
    Q_OBJECT
public:
    SideNote(const Appearance &appearance, QWidget *parent);

    void setWords(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Prose *const m_title;
    Prose *const m_text;
};

} // namespace ui
