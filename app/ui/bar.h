// SPDX-License-Identifier: MIT
#pragma once

#include "ui/trail.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace ui
{

class Appearance;
class BarTool;
class Button;

/// The bar on top of every screen. Get help now is always its last button, in words.
class Bar : public QWidget
{
    Q_OBJECT
public:
    explicit Bar(const Appearance &appearance, QWidget *parent = nullptr);

    void setWays(bool back, bool forward);
    /// Whether there is a language to choose.
    void setHasLanguages(bool has);
    /// For a kiosk: no finding, which needs a keyboard, and no Get help now, which stands in the bar at its foot.
    /// Without a printer, no Print.
    void setShared(bool canPrint);
    /// Marks the tool of the open screen; finding needs a page.
    void setScreen(Screen screen);

signals:
    void homePressed();
    void backPressed();
    void forwardPressed();
    void contentsPressed();
    void findPressed();
    void textSizePressed();
    void lookPressed();
    void languagePressed();
    void printPressed();
    void helpPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    BarTool *tool(const QString &name, const QString &icon, void (Bar::*pressed)());
    void retranslate();
    void restyle();
    /// Gives the tools as much room as the width allows.
    void arrange();
    int px(double pixels) const;

    const Appearance &m_appearance;
    QHBoxLayout *const m_layout;
    BarTool *const m_home;
    BarTool *const m_back;
    BarTool *const m_forward;
    BarTool *const m_contents;
    BarTool *const m_find;
    BarTool *const m_textSize;
    BarTool *const m_look;
    BarTool *const m_language;
    BarTool *const m_print;
    Button *const m_help;
};

} // namespace ui
