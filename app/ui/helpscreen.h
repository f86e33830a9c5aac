// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace guide
{
struct Page;
}

namespace ui
{

class Appearance;
class Button;
class HelpCard;
class Paragraph;
class ScreenScroll;

/// "Get help now": one page, no scrolling at 100 %. Native, so that it is there even when the engine is not. Giving it
/// the keyboard gives it to the way back; where there is no room for that beside the title it comes after the cards,
/// and the keyboard goes to them. The arrow keys scroll from either. Esc leads back wherever in the window the keyboard
/// is, unless something there needs it.
/// Its words are resources/guide/get-help-now.md: each second-level heading is a card.
class HelpScreen : public QWidget
{
    Q_OBJECT
public:
    /// `page` is read here and not needed afterwards.
    HelpScreen(const Appearance &appearance, const guide::Page &page, QWidget *parent = nullptr);

    /// The page in another language; `withEnglish` has the English stand under every line that is a translation.
    void setPage(const guide::Page &page, bool withEnglish);
    /// Begins at the top, with the keyboard. Call when it has been shown.
    void open();

signals:
    void backPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void restyle();
    /// Two columns or one, and the largest words that need no scrolling.
    void arrange();
    void placeCards(int columns);
    void placeBack(bool besideTitle);
    bool fitsAt(double pixels);

    const Appearance &m_appearance;
    QPointer<QWidget> m_window;
    bool m_besideTitle = false; ///< where the way back stands
    bool m_sized = false; ///< arranging before the first size is known is work for nothing
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    Paragraph *const m_title;
    Button *const m_back;
    QList<HelpCard *> m_cards;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_head = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui
