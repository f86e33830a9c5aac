// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"
#include "ui/sheet/sheetpart.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class RailRow;
class ScreenScroll;

/// The parts of the sheet's editor, with how much of each is chosen, and the ribbon at the one that is shown.
class TopicsRail : public QWidget
{
    Q_OBJECT
public:
    TopicsRail(const Appearance &appearance, QWidget *parent);

    void setPart(const SheetPart &here, const questions::VisitSheet &sheet);
    void leaveOut(const SheetPart &part);
    /// Gives the keyboard to the part that is shown.
    void focusHere();

signals:
    void chosen(const ui::SheetPart &part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A scroll bar makes words wrap, and so would call for itself.
    void arrange();
    QString countFor(const SheetPart &part, const questions::VisitSheet &sheet) const;

    ScreenScroll *const m_scroll;
    QList<SheetPart> m_parts;
    QList<RailRow *> m_rows; ///< one a part
    SheetPart m_here;
};

} // namespace ui
