// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/look.h"

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

/// Everything below the bar but the home screen: the contents rail, and beside it a page, Look or Get help now.
class Body : public QWidget
{
    Q_OBJECT
public:
    Body(const guide::Guide &guide, const Appearance &appearance, QWidget *parent = nullptr);

    PageScreen *page() const { return m_page; }

    /// Shows the page screen, named by the page's title, with the ribbon at that page.
    void showPage(const QString &pageId, const QString &title);
    void showLook(const Look &look, bool kept);
    /// Tells the Look screen what is chosen by other ways.
    void setLook(const Look &look, bool kept);
    void showHelp();

signals:
    void pageChosen(const QString &pageId);
    void lookChosen(const ui::Look &look);
    void keepChosen(bool keep);
    /// The reader is done with Look or with Get help now.
    void leavePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The rail folds away where it would leave the page too little room.
    void arrange();

    const guide::Guide &m_guide;
    const Appearance &m_appearance;
    QWidget *const m_side;
    QVBoxLayout *const m_sideLayout;
    RailView *const m_rail;
    QWidget *const m_seam;
    QStackedWidget *const m_stack;
    PageScreen *const m_page;
    LookScreen *m_look = nullptr; ///< made when first shown, as is Get help now
    HelpScreen *m_help = nullptr;
};

} // namespace ui
