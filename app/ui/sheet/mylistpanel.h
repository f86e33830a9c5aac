// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/listrow.h"
#include "ui/wizard/wizardpanel.h"

namespace ui
{

class CheckRow;
class ListEditor;
class OwnWords;

/// "My list": the questions in the order they are printed, and what becomes of the list.
///
/// Alt+Up and Alt+Down, buttons and the mouse move a question among those it is printed with.
class MyListPanel : public WizardPanel
{
    Q_OBJECT
public:
    /// Both must outlive this.
    MyListPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent);

    /// Shows whether the list is kept on this computer, without a signal.
    void setKept(bool kept);
    /// Leaves out the field for questions of one's own, and all that keeps the list, here or in a file.
    void leaveOutWriting();

signals:
    void keepChosen(bool keep);
    void saveAsPressed();
    void openPressed();
    void forgetPressed();
    /// Words of the person's own.
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildRows(QVBoxLayout *column);
    void buildKeeping(QVBoxLayout *column);
    ListRow *newRow();
    void refresh();
    void retranslate();
    void showEmpty();
    void addOwn(const QString &words);
    void edit(qsizetype at, const QString &words);
    void remove(qsizetype at);
    void star(qsizetype at, bool on);
    void moveUp(qsizetype at);
    void moveDown(qsizetype at);
    void moveFocused(void (MyListPanel::*step)(qsizetype));
    void dragTo(const QPoint &globalPos);
    /// The row that shows this question; null if none does.
    ListRow *rowOf(qsizetype at) const;

    ListEditor &m_editor;
    QList<ListRow *> m_rows; ///< those at the end may be hidden
    qsizetype m_dragged = 0; ///< what the mouse has taken hold of
    Prose *m_stars = nullptr;
    QWidget *m_empty = nullptr;
    Prose *m_emptyWords = nullptr;
    QList<Prose *> m_six;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listColumn = nullptr;
    OwnWords *m_own = nullptr;
    QWidget *m_keepLine = nullptr;
    CheckRow *m_keep = nullptr;
    Button *m_saveAs = nullptr;
    Button *m_open = nullptr;
    Button *m_forget = nullptr;
};

} // namespace ui
