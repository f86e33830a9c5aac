// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QWidget>

class QBoxLayout;

namespace ui
{

class Appearance;
class Button;
class CheckRow;
class ChoiceSection;
class Paragraph;
class ScreenScroll;
class TextSizeChoice;
class ThemeChoice;

/// Text size, colours and reading choices. Changes show at once.
///
/// Choosing a size or colours by hand takes the tick from "Start from this computer’s settings", or they would be lost
/// at the next start; giving the tick back takes the system's choices at once. "Put everything back" is the look of a
/// first start, and forgets what was kept. Esc is as good as Done.
class LookScreen : public QWidget
{
    Q_OBJECT
public:
    explicit LookScreen(const Appearance &appearance, QWidget *parent = nullptr);

    void setLook(const Look &look, bool kept);
    /// On a kiosk nothing can be kept, and the computer's own settings are nobody's.
    void setShared();
    /// Says in a sentence that the wish to keep or to forget could not be done.
    void setTrouble(KeepTrouble trouble);
    /// Puts the keyboard on the chosen text size.
    void focusTextSize();

signals:
    void lookChosen(const ui::Look &look);
    void keepChosen(bool keep);
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChoices();
    void buildLayout();
    void setTabOrder();
    QString troubleSentence() const;
    void retranslate();
    void restyle();
    void arrange();
    /// Shows `m_look` in the controls, without a signal.
    void showLook();
    void chooseTextSize(int percent);
    void chooseTheme(const QString &themeId);
    void chooseFollowSystem(bool follow);
    void chooseMoreSpace(bool more);
    void chooseExplainInMargin(bool explain);
    void putEverythingBack();

    const Appearance &m_appearance;
    Look m_look;
    KeepTrouble m_trouble = KeepTrouble::None;
    bool m_shared = false;
    bool m_sized = false; ///< arranging before the first size is known is work for nothing
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    Paragraph *const m_title;
    Paragraph *const m_lead;
    ChoiceSection *const m_sizeSection;
    ChoiceSection *const m_themeSection;
    ChoiceSection *const m_readingSection;
    QList<TextSizeChoice *> m_sizes;
    QList<ThemeChoice *> m_themes;
    CheckRow *const m_followSystem;
    CheckRow *const m_moreSpace;
    CheckRow *const m_explain;
    CheckRow *const m_keep;
    Paragraph *const m_troubleText;
    Button *const m_done;
    Button *const m_putBack;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_buttons = nullptr;
};

} // namespace ui
