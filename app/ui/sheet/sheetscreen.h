// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/listeditor.h"
#include "ui/sheet/sheetpaper.h"
#include "ui/sheet/sheetpart.h"
#include "ui/sheet/sheettools.h"
#include "ui/visitorstate.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace ui
{

class Appearance;
class LeavePanel;
class MyListPanel;
class PhonePanel;
class PreviewPane;
class SheetNotice;
class SheetStrip;
class SheetWays;
class TopicPanel;
class TopicsRail;
class WizardPanel;

/// The sheet's editor: its parts, one of them, and the sheet as it prints, beside each other where there is room;
/// else one at a time.
class SheetScreen : public QWidget
{
    Q_OBJECT
public:
    /// `visitor` must outlive this. A list that is kept on this computer is opened here.
    SheetScreen(const Appearance &appearance, VisitorState &visitor, SheetTools tools, QWidget *parent = nullptr);
    ~SheetScreen() override;

    /// Shows the part that was shown last, with what is suggested by the answers of now.
    void open();
    /// Adds what the answers suggest: the list is what open() shows next. Without answers that is nothing; the sheet
    /// then has the questions that everybody gets, but the person has chosen none that they could lose.
    void addSuggestions();
    /// The answers are gone, and what they put on the list goes with them; or they are back, and so is that.
    void clearSuggestions();
    void bringSuggestionsBack();
    /// Neither can come back any more.
    void forgetCleared();

    /// Back to the questions, from whatever stands in their place. False: they are shown.
    bool goBack();

    /// On a printer; saves it as PDF where there can be none.
    void print();

    /// True if closing would lose the list, and the person has not said just now that it may be lost. To close the
    /// window once more, while they are being asked, says nothing: a double click does it.
    bool mustAskBeforeLeaving() const;
    void askBeforeLeaving();

signals:
    /// The person has said what to do with the list.
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { Questions, Parts, Sheet, Phone, Leave };

    void buildLayout();
    /// For a kiosk: no field to type in, no file, nothing kept.
    void leaveOutWriting();
    void placeBeside(QWidget *pane, bool beside, int column);
    void connectPanels();
    void connectKeeping();
    WizardPanel *panelFor(const SheetPart &part) const;
    void showPart(const SheetPart &part);
    /// Without moving the keyboard.
    void showView(View view);
    void goTo(View view);
    void focusView();
    void fillPanel();
    void refresh();
    void arrange();
    void retranslate();
    /// Another language: everything shows the same in other words.
    void retell();

    void sayDone(const Sentence &sentence);
    void noticeClosed();
    void leaveIfAsked();
    void forgetAndLeave();

    const Appearance &m_appearance;
    VisitorState &m_visitor;
    const SheetTools m_tools;
    ListEditor m_editor;
    SheetPaper m_paper;
    SheetWays *const m_ways;
    SheetPart m_part{SheetPart::Kind::OfTopic};
    View m_view = View::Questions;
    bool m_mayForget = false; ///< while the person is leaving without the list
    TopicsRail *const m_rail;
    QWidget *const m_railSeam;
    SheetStrip *const m_strip;
    QStackedWidget *const m_stack;
    TopicPanel *const m_topic;
    MyListPanel *const m_myList;
    QList<WizardPanel *> m_forms; ///< needs, records, visit
    PhonePanel *const m_phone;
    LeavePanel *const m_leave;
    QWidget *const m_previewSeam;
    PreviewPane *const m_preview;
    SheetNotice *const m_notice;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui
