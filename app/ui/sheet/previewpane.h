// SPDX-License-Identifier: MIT
#pragma once

#include "web/pdfmaker.h"

#include "ui/sentence.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class Button;
class PageView;
class Prose;
class ScreenScroll;

/// "Your sheet": its pages as they print, how many there are, and the ways to take it along.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    /// `canTake`: into a file, or as a copied text.
    PreviewPane(const Appearance &appearance, bool canPrint, bool canTake, QWidget *parent);

    void setPdf(const web::Pdf &pdf);
    /// In place of the pages.
    void showTrouble(const Sentence &sentence);
    /// Says that the six of the minimum set print.
    void setNothingChosen(bool nothing);
    /// The page as large as the pane is wide, to be scrolled; else the whole page is seen.
    void setReading(bool reading);
    void focusPage();

signals:
    void printPressed();
    void pdfPressed();
    void phonePressed();
    void copyPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildWays(QVBoxLayout *column);
    void turn(int by);
    void retranslate();
    void restyle();
    void arrange();

    const Appearance &m_appearance;
    const bool m_canPrint;
    const bool m_canTake;
    bool m_reading = false;
    int m_pages = 0; ///< 0: not known yet
    Sentence m_trouble;
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    Prose *m_title = nullptr;
    Prose *m_count = nullptr;
    Prose *m_note = nullptr;
    PageView *const m_page;
    Button *m_print = nullptr;
    Button *m_pdf = nullptr;
    Button *m_phone = nullptr;
    Button *m_copy = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    bool m_nothingChosen = false;
};

} // namespace ui
