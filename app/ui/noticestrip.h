// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sentence.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <optional>

namespace ui
{

class Appearance;
class Button;
class FlowLayout;
class Paragraph;
class QrView;
class ScreenScroll;
class WorkBar;

/// Something to press beside a message. `name` is the button's objectName, and what chosen() says.
struct NoticeChoice {
    QString name;
    Sentence words;
};

/// How far that has come which the message is about, while it goes on.
struct NoticeWork {
    std::optional<int> percent = {}; ///< nothing: not known
};

/// One plain message above the screen, until it is closed. It never takes the screen away.
class NoticeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeStrip(const Appearance &appearance, QWidget *parent = nullptr);

    void showMessage(const Sentence &message);
    /// Something was done for the person that they may not want.
    void showUndo(const Sentence &message);
    /// A message that asks for something, or that something can be done about.
    void showChoices(const Sentence &message, const QList<NoticeChoice> &choices);
    /// The same of something that goes on: a bar beside what can be pressed shows how far it is.
    void showWork(const Sentence &message, const QList<NoticeChoice> &choices, const NoticeWork &work);
    /// Changes what showWork() shows, and interrupts nobody.
    void setWork(const Sentence &message, const NoticeWork &work);
    /// Gives the keyboard to the first thing to press.
    void takeFocus();
    /// An address outside the guide, in full, with ways to take it along.
    void showAddress(const QUrl &address);
    /// For a kiosk: an address comes with a QR code for the person's phone, in place of the ways to take it along.
    void setShared();
    /// Whether what openPressed() asked for is being done.
    void setOpened(bool opened);
    /// As high as it may become: what does not fit has to be scrolled for.
    void setRoom(int height);

signals:
    void openPressed(const QUrl &address);
    void undoPressed();
    void chosen(const QString &name);
    /// It is about to go: whoever is to have the keyboard takes it now, as with FindStrip.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Opening { NotTried, Begun, Failed };

    void buildLayout();
    QList<Button *> buttons() const;
    void setChoices(const QList<NoticeChoice> &choices);
    void noteChosen();
    void copy();
    void open();
    void dismiss();
    void showIt(const Sentence &message, const QList<NoticeChoice> &choices);
    void announce();
    void setOpening(Opening opening);
    void forgetOpening();
    QString addressMessage() const;
    void retranslate();
    void restyle();
    void arrange();
    int px(double pixels) const;

    const Appearance &m_appearance;
    QUrl m_address; ///< empty while a message is shown
    Sentence m_messageText;
    bool m_copied = false;
    Opening m_opening = Opening::NotTried;
    QTimer m_opened;
    int m_room = 0;
    QWidget *const m_edge;
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    Paragraph *const m_message;
    Paragraph *const m_addressText;
    QrView *m_code = nullptr; ///< only on a kiosk
    WorkBar *const m_work;
    QList<NoticeChoice> m_offered;
    const QList<Button *> m_choices; ///< as many as any message has; hidden where there are fewer
    Button *const m_copy;
    Button *const m_open;
    Button *const m_close;
    FlowLayout *const m_buttons;
};

} // namespace ui
