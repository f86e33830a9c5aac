// SPDX-License-Identifier: MIT
#include "kioskworld.h"
#include "ui/kiosk/kioskguard.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>

namespace
{

/// What must not change, whatever somebody tries.
struct Stand {
    QList<QWidget *> windows;
    bool fullScreen = false;
    bool active = false;
    ui::Place place;
    int textPercent = 0;
    QString shown; ///< of the screens and strips

    bool operator==(const Stand &) const = default;
};

/// Notes what reaches it.
class Probe : public QWidget
{
public:
    using QWidget::QWidget;
    QSet<QEvent::Type> reached;

protected:
    bool event(QEvent *event) override
    {
        reached.insert(event->type());
        return QWidget::event(event);
    }
};

class EscapeTest : public KioskTest
{
protected:
    void openAtAPage()
    {
        open();
        press("begin-en-GB");
        navigator()->openPage(QStringLiteral("lupus"));
        ASSERT_TRUE(isPainted("lupus"));
    }
    Stand stand() const
    {
        Stand there{
            {}, window->isFullScreen(), window->isActiveWindow(), navigator()->trail().here(), appearance.textPercent(),
            {}};
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible())
                there.windows.append(top);
        }
        there.place.scroll = {};
        for (const char *part : {"attract", "pinPad", "askScreen", "homeScreen", "pageScreen", "lookScreen",
                                 "helpScreen", "sheetScreen", "printStrip", "findStrip", "notice"}) {
            if (isShown(part))
                there.shown += QLatin1String(part) + u' ';
        }
        return there;
    }
    bool isModal() const { return QApplication::activeModalWidget() || QApplication::activePopupWidget(); }
    void send(QEvent &&event, QWidget *to) { QApplication::sendEvent(to, &event), settle(); }

    static QList<QKeyCombination> refusedKeys();
};

QList<QKeyCombination> EscapeTest::refusedKeys()
{
    QList<QKeyCombination> keys{
        Qt::ALT | Qt::Key_F4,
        Qt::ALT | Qt::Key_Tab,
        Qt::ALT | Qt::Key_Escape,
        Qt::ALT | Qt::Key_Space,
        Qt::ALT | Qt::Key_Left,
        Qt::ALT | Qt::Key_Right,
        Qt::ALT | Qt::Key_Home,
        Qt::ALT | Qt::Key_D,
        Qt::META | Qt::Key_D,
        Qt::META | Qt::Key_L,
        Qt::META | Qt::Key_R,
        QKeyCombination(Qt::Key_Meta),
        QKeyCombination(Qt::Key_Menu),
        Qt::SHIFT | Qt::Key_F10,
        Qt::SHIFT | Qt::Key_F3,
        QKeyCombination(Qt::Key_Back),
        QKeyCombination(Qt::Key_Print),
        QKeyCombination(Qt::Key_HomePage),
        QKeyCombination(Qt::Key_Search),
        QKeyCombination(Qt::Key_Delete),
        QKeyCombination(Qt::Key_Backspace),
        Qt::SHIFT | Qt::Key_Escape,
        Qt::CTRL | Qt::Key_Tab,
        Qt::CTRL | Qt::Key_PageDown,
        Qt::CTRL | Qt::Key_PageUp,
        Qt::CTRL | Qt::Key_F4,
        Qt::CTRL | Qt::Key_Escape,
        Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        Qt::CTRL | Qt::SHIFT | Qt::Key_J,
        Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Escape,
        Qt::CTRL | Qt::ALT | Qt::Key_Delete,
        Qt::CTRL | Qt::ALT | Qt::Key_T,
        Qt::CTRL | Qt::ALT | Qt::Key_F1,
        Qt::CTRL | Qt::ALT | Qt::Key_Backspace,
        QKeyCombination(Qt::Key_A),
        QKeyCombination(Qt::Key_Slash),
    };
    for (const Qt::Key key :
         {Qt::Key_A, Qt::Key_C, Qt::Key_D, Qt::Key_F, Qt::Key_G, Qt::Key_H, Qt::Key_J, Qt::Key_L, Qt::Key_N, Qt::Key_O,
          Qt::Key_P, Qt::Key_Q, Qt::Key_R, Qt::Key_S, Qt::Key_T, Qt::Key_U, Qt::Key_V, Qt::Key_W, Qt::Key_X, Qt::Key_Z})
        keys.append(Qt::CTRL | key);
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        keys.append(QKeyCombination(Qt::Key(key)));
    return keys;
}

TEST_F(EscapeTest, onlyKeysThatLeadNowhereElseAreAnswered)
{
    for (const QKeyCombination &keys : refusedKeys())
        EXPECT_FALSE(ui::isKioskKey(keys.key(), keys.keyboardModifiers())) << keys.toCombined();
    for (const Qt::Key key :
         {Qt::Key_Tab, Qt::Key_Space, Qt::Key_Return, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Escape})
        EXPECT_TRUE(ui::isKioskKey(key, {})) << key;
    EXPECT_TRUE(ui::isKioskKey(Qt::Key_Enter, Qt::KeypadModifier));
    EXPECT_TRUE(ui::isKioskKey(Qt::Key_Backtab, Qt::ShiftModifier));
    EXPECT_TRUE(ui::isKioskKey(Qt::Key_Plus, Qt::ControlModifier));
}

TEST_F(EscapeTest, noKeyLeadsOut)
{
    openAtAPage();
    const Stand before = stand();
    ASSERT_EQ(before.windows, QList<QWidget *>{window.get()});
    ASSERT_GE(refusedKeys().size(), 60);
    for (const QKeyCombination &keys : refusedKeys()) {
        key(keys.key(), keys.keyboardModifiers());
        EXPECT_TRUE(stand() == before) << qPrintable(QKeySequence(keys).toString() + stand().shown);
        EXPECT_FALSE(isModal());
    }
    EXPECT_TRUE(isPainted("lupus"));
    press("finishAndClear");
    const Stand first = stand();
    for (const QKeyCombination &keys : refusedKeys()) {
        key(keys.key(), keys.keyboardModifiers());
        EXPECT_TRUE(stand() == first) << qPrintable(QKeySequence(keys).toString());
    }
    EXPECT_TRUE(endings.isEmpty());
}

TEST_F(EscapeTest, textSizeStaysWithinItsLimits)
{
    openAtAPage();
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 400);
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(appearance.textPercent(), 100);
}

TEST_F(EscapeTest, noOtherMouseButtonMenuOrDropLeadsOut)
{
    openAtAPage();
    const Stand before = stand();
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("file:///etc/passwd")), QUrl(QStringLiteral("https://example.org/"))});
    for (QWidget *target : {static_cast<QWidget *>(view()), view()->focusProxy(), find("bar"), find("footBar"),
                            static_cast<QWidget *>(window.get())}) {
        const QPoint middle = target->rect().center();
        const QPoint global = target->mapToGlobal(middle);
        for (const Qt::MouseButton button :
             {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton, Qt::TaskButton}) {
            QTest::mouseClick(target, button, {}, middle);
            QTest::mouseDClick(target, button, {}, middle);
            QTest::mouseClick(window->windowHandle(), button, {}, window->mapFromGlobal(global));
        }
        send(QContextMenuEvent(QContextMenuEvent::Mouse, middle, global), target);
        send(QContextMenuEvent(QContextMenuEvent::Keyboard, middle, global), target);
        QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        EXPECT_FALSE(enter.isAccepted());
        send(QDropEvent(QPointF(middle), Qt::CopyAction, &files, Qt::LeftButton, {}), target);
        send(QHelpEvent(QEvent::ToolTip, middle, global), target);
        EXPECT_TRUE(stand() == before) << qPrintable(target->objectName() + stand().shown);
        EXPECT_FALSE(isModal());
    }
    EXPECT_TRUE(isPainted("lupus"));
}

TEST_F(EscapeTest, whatIsRefusedReachesNoWidget)
{
    open();
    auto *const probe = new Probe(window.get());
    probe->setFocusPolicy(Qt::StrongFocus);
    probe->setAcceptDrops(true);
    probe->setGeometry(100, 100, 200, 200);
    probe->show();
    probe->raise();
    probe->setFocus();
    const QPoint middle = probe->rect().center();
    const QPoint global = probe->mapToGlobal(middle);
    probe->reached.clear();
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton}) {
        QTest::mouseClick(probe, button, {}, middle);
        QTest::mouseDClick(probe, button, {}, middle);
    }
    for (const QKeyCombination &keys : refusedKeys())
        key(keys.key(), keys.keyboardModifiers());
    send(QContextMenuEvent(QContextMenuEvent::Mouse, middle, global), probe);
    send(QHelpEvent(QEvent::ToolTip, middle, global), probe);
    QMimeData data;
    send(QDragEnterEvent(middle, Qt::CopyAction, &data, Qt::LeftButton, {}), probe);
    send(QDropEvent(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, {}), probe);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                                    QEvent::KeyPress, QEvent::KeyRelease, QEvent::ShortcutOverride, QEvent::Shortcut,
                                    QEvent::ContextMenu, QEvent::ToolTip, QEvent::DragEnter, QEvent::Drop})
        EXPECT_FALSE(probe->reached.contains(type)) << type;
    QTest::mouseClick(probe, Qt::LeftButton, {}, middle);
    key(Qt::Key_Down);
    EXPECT_TRUE(probe->reached.contains(QEvent::MouseButtonPress));
    EXPECT_TRUE(probe->reached.contains(QEvent::KeyPress));
}

TEST_F(EscapeTest, theWindowNeitherClosesNorShrinks)
{
    openAtAPage();
    const Stand before = stand();
    window->close();
    settle();
    EXPECT_TRUE(stand() == before);
    QApplication::closeAllWindows();
    settle();
    EXPECT_TRUE(stand() == before);
    window->showNormal();
    settle();
    EXPECT_TRUE(window->isFullScreen());
    window->showMinimized();
    settle();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_FALSE(window->isMinimized());
}

TEST_F(EscapeTest, noAddressLeadsOut)
{
    openAtAPage();
    const Stand before = stand();
    const char *const addresses[]{
        "file:///etc/passwd",
        "file:///",
        "file://localhost/etc",
        "data:text/html,<h1>x</h1>",
        "data:,x",
        "view-source:guide://app/page/lupus",
        "view-source:file:///etc/passwd",
        "chrome://version",
        "chrome://gpu",
        "chrome://inspect",
        "devtools://devtools/bundled/x.html",
        "about:blank",
        "about:srcdoc",
        "mailto:a@example.org",
        "tel:999",
        "sms:1",
        "http://example.org/",
        "http://localhost:631/",
        "https://example.org/",
        "https://user:word@example.org/",
        "javascript:alert(1)",
        "javascript:window.open('guide://app/page/costs')",
        "blob:guide://app/x",
        "filesystem:guide://app/x",
        "ftp://example.org/",
        "qrc:/",
        "qrc:///cartguide/guide/lupus.md",
        "ws://localhost/",
        "intent://x",
        "guide:",
        "guide://",
        "guide://other/page/lupus",
        "guide://app/../../etc/passwd",
        "guide://app/page/../../x",
        "guide:///page/lupus",
        "action:quit",
        "action:",
        "action:../x",
        "//example.org",
        "::::",
        "%",
        "http://[::1",
        "\\\\server\\share",
        "C:\\Windows",
        " file:///etc/passwd",
        "FILE:///etc/passwd",
        "jar:file:///x",
        "smb://server/share",
        "steam://x",
        "ms-settings:",
        "x-apple:",
        "chrome-extension://x/y.html",
        "vbscript:x",
    };
    for (const char *address : addresses) {
        const QUrl url = QUrl::fromUserInput(QString::fromUtf8(address));
        const QUrl strict(QString::fromUtf8(address));
        find<web::Reader>("reader")->open(strict);
        view()->page()->setUrl(strict);
        settle();
        view()->page()->load(url);
        settle();
        // As a page that somebody has got at would lead there.
        run(QStringLiteral(
                "{ const a = document.createElement('a'); a.href = '%1'; document.body.append(a); a.click(); "
                "a.target = '_blank'; a.click(); a.remove() } 1")
                .arg(QString::fromUtf8(address)
                         .replace(u'\\', QStringLiteral("\\\\"))
                         .replace(u'\'', QStringLiteral("\\'"))));
        // It is shown in words, and that is all.
        if (isShown("notice") && strict.scheme() == QLatin1String("https"))
            press("noticeClose");
        EXPECT_TRUE(isPainted("lupus")) << address;
        EXPECT_TRUE(stand() == before) << address << qPrintable(stand().shown);
        EXPECT_FALSE(isModal()) << address;
    }
}

} // namespace
