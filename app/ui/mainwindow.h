// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"
#include "ui/keepsake.h"
#include "ui/sentence.h"
#include "ui/sheet/sheettools.h"
#include "ui/visitorstate.h"

#include <QDate>
#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace language
{
class Catalogue;
}

namespace ui
{

class Appearance;
class Bar;
class Body;
class Choices;
class HomeScreen;
class Navigator;
class Strips;
struct Place;

/// What the window cannot know by itself.
struct Start {
    QString page; ///< a page asked for by id; empty: the home screen
    std::function<QDate()> clock; ///< the day it is
    QDate builtOn; ///< a clock that says an earlier day is wrong
    Sentence engineTrouble; ///< why there can be no pages; empty: there can
    SheetTools sheet;
    Kept kept = {}; ///< what the keepsake has
};

/// The window: the bar, and below it the home screen or the book. It shows where the navigator has come to.
///
/// The first screen is painted before the rest is made: the engine, and, behind the home screen, the book.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All of them must outlive the window.
    MainWindow(const guide::Guide &guide, const guide::ContentSource &source, language::Catalogue &catalogue,
               Appearance &appearance, const Keepsake &keepsake, Start start);
    ~MainWindow() override;

    const VisitorState &visitor() const { return m_visitor; }
    void goToHelp();

signals:
    /// The reader has come to a page of the guide.
    void pageShown();
    /// No page can be shown any more, until the program starts anew.
    void engineLost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectStrips();
    /// A window of its own, on a desktop.
    void openAtHome();
    void finishStart();
    HomeScreen *home();
    Body *body();

    bool isOnPage() const;
    void rememberPlace();
    void showPlace();
    void showHome();
    void showPage(const Place &place);
    QString pageTitle(const Place &place) const;
    void showTitle();
    void sayUnknown(const QString &pageId);
    void sayIfDateIsWrong();
    void pagePainted();

    void find();
    void findAgain(bool backwards);
    /// Prints what is shown: offers the page and the guide, or leads to the sheet.
    void print();
    void chooseLanguage(const QString &code);
    /// Everything shown is in another language now: what the window itself has said is said again.
    void retell();
    /// The page is another one now, at the same address.
    void renewPage();
    void applyLook();
    guide::ReaderLanguage readerLanguage() const;
    guide::Presentation presentation() const;
    /// The day it is; invalid if the clock cannot be right.
    QDate today() const;

    const guide::Guide &m_guide;
    const guide::ContentSource &m_source;
    language::Catalogue &m_catalogue;
    Appearance &m_appearance;
    Start m_start;
    VisitorState m_visitor;
    Choices *const m_choices;
    Navigator *const m_navigator;
    Bar *const m_bar;
    QStackedWidget *const m_stack;
    Strips *m_strips = nullptr;
    HomeScreen *m_home = nullptr;
    Body *m_body = nullptr;
    bool m_dateSaid = false;
    bool m_focusPage = false; ///< the page that is on its way gets the keyboard
};

} // namespace ui
