// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui
{

class Appearance;
class Countdown;
class KioskButton;
class Paragraph;

/// A page that asks before the visitor's things are cleared: because nobody has touched the screen for a while, with a
/// countdown, or because they pressed Finish and clear.
class AskScreen : public QWidget
{
    Q_OBJECT
public:
    enum class Question { StillHere, Clear };

    explicit AskScreen(const Appearance &appearance, QWidget *parent = nullptr);

    void ask(Question question);
    Question question() const { return m_question; }
    /// Of `all`, for StillHere. Said aloud by assistive tools at first, and at ten and five seconds.
    void setSecondsLeft(int seconds, int all);

signals:
    void stayPressed();
    void clearPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrange();
    void announce();
    int px(double pixels) const;

    const Appearance &m_appearance;
    Question m_question = Question::StillHere;
    int m_seconds = 0;
    int m_said = 0; ///< the seconds that were announced last
    Paragraph *const m_title;
    Paragraph *const m_words;
    KioskButton *const m_stay;
    KioskButton *const m_clear;
    Countdown *const m_countdown;
    QBoxLayout *const m_row;
};

} // namespace ui
