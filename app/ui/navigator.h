// SPDX-License-Identifier: MIT
#pragma once

#include "ui/trail.h"

#include <QObject>

#include <functional>

namespace guide
{
class Guide;
}

namespace ui
{

struct VisitorState;

/// The ways through the guide. It decides where the reader goes and shows nothing: whoever does is told by arrived().
class Navigator : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this; `visitor` says where the wizard opens.
    Navigator(const guide::Guide &guide, const VisitorState &visitor, QObject *parent = nullptr);

    const Trail &trail() const { return m_trail; }
    /// How far down the page the reader is; to be said when leaving() asks.
    void setScroll(const QPointF &scroll) { m_trail.setScroll(scroll); }

    /// What goBack() asks first: whether there was a step back within the screen that is shown, and it was taken.
    void setInnerBack(std::function<bool()> innerBack) { m_innerBack = std::move(innerBack); }

    /// For an id that is not in the guide: the contents, and pageUnknown().
    void openPage(const QString &id);
    /// A page at a passage; without an anchor, from its top.
    void openPassage(const QString &id, const QString &anchor);
    void goHome();
    void goBack();
    void goForward();
    void goToContents();
    void goToLook();
    void goToHelp();
    /// "Get ready to ask", where the person was.
    void goToWizard();
    void goToStep(const WizardStep &step);
    /// The step the person came from, else the step before this one in order.
    void goToStepBefore();
    /// The sheet of questions for the doctor.
    void goToSheet();
    /// The page before or after this one, in reading order.
    void goToNextPage();
    void goToPreviousPage();
    /// The first page of a group of the contents, counted from 0.
    void openDoor(int group);
    /// From Look or Get help now to where the reader was.
    void leave();
    /// A link was pressed and the page screen is on its way to this address.
    void followLink(const QUrl &url);
    /// The page screen could not show this address: if that is because there is no such page, say so.
    void pageFailed(const QUrl &url);
    void followAction(const QString &id);

signals:
    void leaving();
    /// trail().here() is where the reader is now; it may be where they were.
    void arrived();
    /// Comes after arrived().
    void pageUnknown(const QString &id);

private:
    void visit(const Place &place);
    void step(int by);

    const guide::Guide &m_guide;
    const VisitorState &m_visitor;
    std::function<bool()> m_innerBack;
    Trail m_trail;
};

} // namespace ui
