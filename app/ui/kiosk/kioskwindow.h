// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kiosk/dailycounts.h"
#include "ui/kiosk/idlewatch.h"
#include "ui/kiosk/kioskconfig.h"
#include "ui/kiosk/staffpin.h"
#include "ui/mainwindow.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace language
{
class Catalogue;
}

namespace ui
{

class AskScreen;
class AttractScreen;
class FootBar;
class PinPad;
class PrintSystem;
class VisitorPrints;

/// What a kiosk takes from outside.
struct KioskTools {
    KioskConfig config;
    std::shared_ptr<PrintSystem> printSystem;
    IdleWatch::Clock clock; ///< never goes back
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    /// Where a sentence for whoever looks after the kiosk goes.
    std::function<void(const QString &sentence)> log = [](const QString &) {};
};

/// The guide on a screen in public: one window, the whole screen, for one person after the other.
///
/// A visit is a MainWindow of its own, with all that a person makes or chooses in it: the list, the answers, the look,
/// the way they went, the engine's profile and pages. Clearing is replacing it, and putting back the few things that do
/// not live in it: the language, and the clipboard. Nothing is written to the disk on the way.
class KioskWindow : public QWidget
{
    Q_OBJECT
public:
    /// How the program ends: its exit code.
    enum Ending {
        ForRestart = 0, ///< of the night, or after many visits
        EngineLost = 1, ///< no page can be shown; started anew it can
        ByStaff = 10, ///< it is not to be started again
    };

    /// All of them must outlive this. `start` is what MainWindow gets; its ways to print and to keep are not used.
    KioskWindow(const guide::Guide &guide, const guide::ContentSource &source, language::Catalogue &catalogue,
                Appearance &appearance, const Start &start, KioskTools tools);
    ~KioskWindow() override;

    /// The guide as the present visitor has it.
    const MainWindow &visit() const;

signals:
    void finished(int ending);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Visit;

    void buildScreens();
    void connectScreens();
    void begin(const QString &code);
    void beginWithHelp();
    /// Back to the first screen, and clears; what the visitor has asked to be printed is got ready before.
    void endVisit();
    /// As at the first start.
    void clear();
    /// Something is being got ready for the printer, in the visitor's language.
    bool isPaperComing() const;
    std::unique_ptr<Visit> newVisit();
    void finish();
    void look();
    void lookAtRest();
    void ask(int question);
    void stay();
    void noteTap(const QPoint &globalPos);
    void leavePinPad();
    void writeCounts();
    bool isAsking() const;
    /// Nothing would be lost by starting anew, and it helps.
    bool isUseless() const;

    const guide::Guide &m_guide;
    const guide::ContentSource &m_source;
    language::Catalogue &m_catalogue;
    Appearance &m_appearance;
    const Start m_start;
    const KioskTools m_tools;
    const QDateTime m_began;
    IdleWatch m_watch;
    StaffPin m_pin;
    CornerTaps m_taps;
    DailyCounts m_counts;
    VisitorPrints *const m_prints;
    QTimer m_look;
    QStackedWidget *m_stack = nullptr; ///< the first screen, a visit, or the PIN pad
    AttractScreen *m_attract = nullptr;
    QWidget *m_visitSide = nullptr;
    QStackedWidget *m_visitStack = nullptr; ///< the guide, or a question
    AskScreen *m_ask = nullptr;
    FootBar *m_foot = nullptr;
    PinPad *m_pad = nullptr;
    QWidget *m_behindPad = nullptr;
    bool m_engineLost = false;
    bool m_isCleared = false; ///< nothing is left of the last visit, and none has begun
    int m_visits = 0; ///< since the program was started
    std::unique_ptr<Visit> m_visit;
};

} // namespace ui
