// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class Button;
class EdgedNote;
class Prose;

/// "Why we ask", folded until it is pressed. It stays as it is from question to question.
class WhyWeAsk : public QWidget
{
    Q_OBJECT
public:
    WhyWeAsk(const Appearance &appearance, QWidget *parent);

    void setWords(const QString &title, const QString &why);

private:
    void setOpen(bool open);

    Button *const m_button;
    EdgedNote *const m_note;
    Prose *const m_why;
    bool m_open = false;
};

} // namespace ui
