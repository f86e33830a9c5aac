// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/look.h"
#include "ui/wizard/wizardstep.h"

#include <QDate>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace ui
{

class Appearance;
class HelpScreen;
class LookScreen;
class PageScreen;
class RailView;
class SheetScreen;
class WizardRail;
class WizardScreen;
struct SheetTools;
struct VisitorState;

/// Everything below the bar but the home screen: a rail, and beside it a page, Look, Get help now or the wizard.
class Body : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive this; `visitor` is what "Get ready to ask" and the sheet read and write.
    Body(const guide::Guide &guide, const Appearance &appearance, VisitorState &visitor, const SheetTools &tools,
         QWidget *parent = nullptr);

    ~Body() override;

    PageScreen *page() const { return m_page; }

    /// Says again what the page is called, in another language.
    void namePage(const QString &title);
    /// Shows the page screen, named by the page's title, with the ribbon at that page.
    void showPage(const QString &pageId, const QString &title);
    void showLook(const Look &look, bool kept, KeepTrouble trouble);
    /// Tells the Look screen what is chosen by other ways.
    void setLook(const Look &look, bool kept, KeepTrouble trouble);
    void showHelp();
    /// "Get ready to ask", with its stages in place of the contents. `today` may be invalid: the day is not known.
    void showWizard(const WizardStep &step, QDate today);
    /// Puts the keyboard back on the screen that is shown.
    void focusAgain();
    /// What the screen that is shown is called, or the wizard's step.
    QString shownName() const;
    /// The question that is shown, if any, is being left.
    void keepAnswer();
    /// One step back within the screen, if it is shown and has one. False: it has none.
    bool goBack();
    /// The sheet's editor, with parts of its own in place of the contents.
    void showSheet();
    /// Prints the sheet that is shown.
    void printSheet();
    /// From "Get ready to ask" to the sheet, with what the answers of now suggest.
    void goToSheet();
    /// True if closing would lose the sheet and the person is not being asked about it now.
    bool mustAskBeforeLeaving() const;
    void askBeforeLeaving();

signals:
    void pageChosen(const QString &pageId);
    void lookChosen(const ui::Look &look);
    void keepChosen(bool keep);
    /// The reader is done with Look or with Get help now.
    void leavePressed();
    void stepWanted(const ui::WizardStep &step);
    void stepBackWanted();
    /// A page of the guide at a passage; `anchor` may be empty.
    void passageWanted(const QString &page, const QString &anchor);
    void helpWanted();
    void sheetWanted();
    /// The person has said what is to become of the sheet: the guide may close.
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The rail folds away where it would leave the page too little room.
    void arrange();
    /// What comes from the guide, in the language it speaks now.
    void retell();
    void retellHelp();
    /// Nobody who knows about medicine has checked the words: warnings have their English under them.
    bool isUnreviewed() const;
    void makeWizard();
    void makeSheet();
    /// The list goes with the answers that raised it, and comes back with them, or no more.
    void clearSuggestions();
    void bringSuggestionsBack();
    void forgetCleared();
    /// Shows one of the screens, with the contents beside it or with the wizard's stages.
    void show(QWidget *screen);

    const guide::Guide &m_guide;
    const Appearance &m_appearance;
    VisitorState &m_visitor;
    const SheetTools &m_tools;
    QWidget *const m_side;
    QVBoxLayout *const m_sideLayout;
    RailView *const m_rail;
    QWidget *const m_seam;
    QStackedWidget *const m_stack;
    PageScreen *const m_page;
    LookScreen *m_look = nullptr; ///< made when first shown, as is Get help now
    HelpScreen *m_help = nullptr;
    bool m_helpIsStale = false; ///< in another language than is spoken now
    WizardScreen *m_wizard = nullptr;
    WizardRail *m_wizardRail = nullptr;
    SheetScreen *m_sheet = nullptr;
};

} // namespace ui
