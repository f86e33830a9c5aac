// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace language
{
class Catalogue;
}

namespace ui
{

class Appearance;
class Button;
class CheckRow;
class FlowLayout;
class LanguageChoice;
class Paragraph;
class ScreenScroll;

/// The languages of the guide below the bar: choosing one is all there is to do. Esc closes it, and the keyboard goes
/// back to where it was.
class LanguageStrip : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    LanguageStrip(const language::Catalogue &catalogue, const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows it, with the keyboard on the language that is spoken.
    void open(bool englishBeside);
    void dismiss();
    /// The language of this name was chosen, and its words cannot be read.
    void sayUnreadable(const QString &language);
    /// As high as it may become: what does not fit has to be scrolled for.
    void setRoom(int height);

signals:
    void languageChosen(const QString &code);
    void englishBesideChosen(bool beside);
    /// It has been closed, and what had the keyboard before it is no longer there.
    void keyboardLeft();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    /// Checks the language that is spoken.
    void showSpoken();
    void retranslate();
    void restyle();
    void arrange();
    int px(double pixels) const;

    const language::Catalogue &m_catalogue;
    const Appearance &m_appearance;
    int m_room = 0;
    QString m_unreadable; ///< the name of the language that could not be read
    QPointer<QWidget> m_before; ///< had the keyboard
    QWidget *const m_edge;
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    QWidget *const m_group;
    QList<LanguageChoice *> m_choices;
    CheckRow *const m_beside;
    Paragraph *const m_note;
    Button *const m_close;
};

} // namespace ui
