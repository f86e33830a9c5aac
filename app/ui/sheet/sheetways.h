// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sentence.h"
#include "ui/sheet/listkeeper.h"
#include "ui/sheet/sheettools.h"

#include <QObject>
#include <QTimer>

namespace ui
{

class ListEditor;
class SheetPaper;

/// What becomes of the list: kept on this computer, saved and opened as a file, forgotten, printed, copied. Whatever
/// goes wrong ends in a sentence, and the list stays as it is.
class SheetWays : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive this. `window` is what the system's dialogs stand over.
    SheetWays(ListEditor &editor, SheetPaper &paper, const SheetTools &tools, QWidget *window);

    /// Opens the list that is kept, if there is one. What to tell the person; none: nothing.
    Sentence start();
    bool isKept() const { return m_kept; }
    /// True if closing the guide would lose something.
    bool isAtRisk() const;

    /// Why the last change could not be kept; none: it was, or need not be.
    const Sentence &trouble() const { return m_trouble; }
    /// To be called after every change.
    void keepIfAsked();

    void setKept(bool keep);
    void saveAs();
    void open();
    /// Empties the list and removes every copy that is kept.
    void forget();
    /// While a print is on its way, says how it goes and sends nothing more.
    void print();
    /// Whether somebody waits for the sheet to be made.
    bool isMaking() const { return bool(m_stopped); }
    /// Stops what is on its way: the printing, or the making of the sheet that comes before it.
    void stop();
    void savePdf();
    void copyAsText();

signals:
    void said(const ui::Sentence &sentence);
    /// The sheet is being made and that takes a moment, or, with no words, it is made.
    void makingSaid(const ui::Sentence &sentence);
    /// How printing goes, and whether it can still be stopped.
    void printingSaid(const ui::Sentence &sentence, bool canStop);
    void keptChanged(bool kept);
    /// The list is on paper, or in a file.
    void broughtToSafety();

private:
    void markSafe();
    /// Says what the person is waiting for, if they have to; `stopped` is said if they will not.
    void whenReady(const std::function<void(const web::Pdf &)> &act, const Sentence &stopped);
    void endMaking();
    void notePrinting(const PrintNews &news);

    ListEditor &m_editor;
    SheetPaper &m_paper;
    const SheetTools &m_tools;
    QWidget *const m_window;
    ListKeeper m_keeper;
    bool m_kept = false;
    Sentence m_trouble;
    questions::VisitSheet m_safe; ///< what is on paper, or in a file
    questions::VisitSheet m_sent; ///< what is on its way to the printer
    PrintNews m_printing; ///< the last of it
    QTimer m_slow;
    Sentence m_stopped; ///< what to say of the making of the sheet if it is stopped; none: nobody waits for it
    bool m_makingSaid = false;
};

} // namespace ui
