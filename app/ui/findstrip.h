// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace ui
{

class Appearance;
class Button;
class Paragraph;

/// Looks for words on the page that is open. It knows no page: it asks by signal and is told what was found.
class FindStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FindStrip(const Appearance &appearance, QWidget *parent = nullptr);

    /// Opens, with the last words ready to be typed over.
    void open();
    /// Goes on to the next place, or the one before.
    void step(bool backwards);
    /// Looks for the same on a page that says other words now.
    void lookAgain();
    /// The place that is shown, from 1, and how many there are. Means nothing to a strip that is closed.
    void setFound(int active, int count);
    void dismiss();

signals:
    /// Empty text means that nothing is looked for any more.
    void lookedFor(const QString &text, bool backwards);
    /// It is about to go: whoever is to have the keyboard takes it now. Qt would give it to the next widget as Tab
    /// does, and a page answers that by going to its first link.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stepOn();
    void stepBack();
    void lookAnew(const QString &text);
    void showFound(int active, int count);
    void retranslate();
    void restyle();
    /// The buttons go below the field when there is no room beside it.
    void arrange();
    int px(double pixels) const;

    const Appearance &m_appearance;
    int m_active = 0;
    int m_count = -1; ///< -1: not known yet
    QLineEdit *const m_field;
    Paragraph *const m_result;
    Button *const m_next;
    Button *const m_previous;
    Button *const m_close;
    QBoxLayout *const m_layout;
    QBoxLayout *const m_buttons;
};

} // namespace ui
