// SPDX-License-Identifier: MIT
#include "ui/kiosk/kioskwindow.h"

#include "language/catalogue.h"
#include "ui/appearance.h"
#include "ui/focusframe.h"
#include "ui/homescreen.h"
#include "ui/keepsake.h"
#include "ui/kiosk/askscreen.h"
#include "ui/kiosk/attractscreen.h"
#include "ui/kiosk/footbar.h"
#include "ui/kiosk/kioskguard.h"
#include "ui/kiosk/measures.h"
#include "ui/kiosk/nightlyrestart.h"
#include "ui/kiosk/pinpad.h"
#include "ui/kiosk/renewal.h"
#include "ui/kiosk/visitorprints.h"
#include "ui/printing/printstrip.h"
#include "ui/sheet/sheetways.h"
#include "web/pdfmaker.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kLook{250};

QList<language::Language> offeredLanguages(const language::Languages &all, const QStringList &codes)
{
    QList<language::Language> offered;
    for (const QString &code : codes) {
        if (const language::Language *const language = all.find(code))
            offered.append(*language);
    }
    return offered.isEmpty() ? QList<language::Language>{all.source()} : offered;
}

/// What one visit after the other leaves behind is holes in the memory, and the kiosk runs for months.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void clearClipboards()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
    if (clipboard->supportsFindBuffer())
        clipboard->clear(QClipboard::FindBuffer);
}

} // namespace

struct KioskWindow::Visit {
    const Keepsake keepsake{QString()}; ///< nothing is kept, and nothing found
    std::unique_ptr<web::PdfMaker> pdfMaker; ///< null where the engine cannot start
    std::unique_ptr<MainWindow> window;
};

KioskWindow::KioskWindow(const guide::Guide &guide, const guide::ContentSource &source, language::Catalogue &catalogue,
                         Appearance &appearance, const Start &start, KioskTools tools)
    : m_guide(guide)
    , m_source(source)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
    , m_start(start)
    , m_tools(std::move(tools))
    , m_began(m_tools.now())
    , m_watch(m_tools.config.idle, m_tools.config.warn, m_tools.clock)
    , m_pin(m_tools.config.staffPinHash, m_tools.clock)
    , m_counts(m_tools.config.countsFile, [now = m_tools.now] { return now().date(); })
    , m_prints(new VisitorPrints(m_tools.printSystem, m_tools.config.printer, m_tools.config.pageCap, this))
{
    setObjectName(QStringLiteral("kioskWindow"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    m_appearance.setBase(kioskBase(screen()->size()));
    buildScreens();
    connectScreens();
    new FocusFrame(m_appearance, this);
    endVisit();
    m_look.start(kLook);
}

KioskWindow::~KioskWindow()
{
    // A visit that goes may turn the event loop for a moment.
    m_look.stop();
    m_prints->forget();
}

void KioskWindow::buildScreens()
{
    m_stack = new QStackedWidget(this);
    m_attract = new AttractScreen(m_appearance, offeredLanguages(m_catalogue.languages(), m_tools.config.languages),
                                  m_tools.config.clinicName);
    if (m_start.engineTrouble)
        m_attract->showTrouble(m_tools.config.desk);
    m_visitSide = new QWidget;
    m_visitStack = new QStackedWidget(m_visitSide);
    m_ask = new AskScreen(m_appearance);
    m_foot = new FootBar(m_appearance, m_tools.config.desk, m_visitSide);
    m_pad = new PinPad(m_appearance, m_pin);
    m_visitStack->addWidget(m_ask);
    auto *visit = new QVBoxLayout(m_visitSide);
    visit->setContentsMargins(0, 0, 0, 0);
    visit->setSpacing(0);
    visit->addWidget(m_visitStack, 1);
    visit->addWidget(m_foot);
    for (QWidget *screen : std::initializer_list<QWidget *>{m_attract, m_visitSide, m_pad})
        m_stack->addWidget(screen);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // The screen is as large as it is, whatever would like to be larger.
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    whole->addWidget(m_stack);
}

void KioskWindow::connectScreens()
{
    auto *guard = new KioskGuard(this);
    connect(guard, &KioskGuard::touched, this, [this] { m_watch.touched(); });
    connect(guard, &KioskGuard::tapped, this, &KioskWindow::noteTap);
    connect(m_attract, &AttractScreen::languageChosen, this, &KioskWindow::begin);
    connect(m_attract, &AttractScreen::helpPressed, this, &KioskWindow::beginWithHelp);
    connect(m_foot, &FootBar::finishPressed, this, &KioskWindow::finish);
    connect(m_foot, &FootBar::helpPressed, this, [this] {
        stay();
        m_visit->window->goToHelp();
    });
    connect(m_ask, &AskScreen::stayPressed, this, &KioskWindow::stay);
    connect(m_ask, &AskScreen::clearPressed, this, &KioskWindow::endVisit);
    connect(m_pad, &PinPad::leavePressed, this, &KioskWindow::leavePinPad);
    connect(m_pad, &PinPad::rightPin, this, [this] { emit finished(ByStaff); });
    connect(m_prints, &VisitorPrints::waitingChanged, this, [this](bool isWaiting) { m_watch.setBusy(isWaiting); });
    connect(m_prints, &VisitorPrints::printed, this, [this] { m_counts.addPrint(); });
    connect(&m_look, &QTimer::timeout, this, &KioskWindow::look);
}

const MainWindow &KioskWindow::visit() const
{
    return *m_visit->window;
}

std::unique_ptr<KioskWindow::Visit> KioskWindow::newVisit()
{
    auto visit = std::make_unique<Visit>();
    Start start = m_start;
    start.page.clear();
    start.sheet.isShared = true;
    start.sheet.keepFolder.clear();
    start.sheet.pageCap = m_tools.config.pageCap;
    start.sheet.print = nullptr;
    start.sheet.pdfMaker = nullptr;
    if (!m_start.engineTrouble) {
        visit->pdfMaker = std::make_unique<web::PdfMaker>();
        start.sheet.pdfMaker = visit->pdfMaker.get();
    }
    if (!m_tools.config.printer.isEmpty() && m_tools.printSystem) {
        start.sheet.print = [this](QWidget *, const QString &title, const web::Pdf &pdf, const PaperTools::Told &told) {
            m_prints->print(title, pdf, told);
        };
    }
    visit->window = std::make_unique<MainWindow>(m_guide, m_source, m_catalogue, m_appearance, visit->keepsake, start);
    connect(visit->window.get(), &MainWindow::pageShown, this, [this] { m_counts.addPage(); });
    connect(visit->window.get(), &MainWindow::engineLost, this, [this] { m_engineLost = true; });
    connect(visit->window.get(), &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    setWindowTitle(visit->window->windowTitle());
    m_visitStack->addWidget(visit->window.get());
    m_visitStack->setCurrentWidget(visit->window.get());
    return visit;
}

void KioskWindow::endVisit()
{
    m_watch.rest();
    m_stack->setCurrentWidget(m_attract);
    if (QWidget *const focused = focusWidget())
        focused->clearFocus();
    if (!isPaperComing())
        clear();
}

bool KioskWindow::isPaperComing() const
{
    if (!m_visit)
        return false;
    const auto *const pages = m_visit->window->findChild<PrintStrip *>();
    const auto *const list = m_visit->window->findChild<SheetWays *>();
    return (pages && pages->isMakingForPrinter()) || (list && list->isMaking());
}

void KioskWindow::clear()
{
    m_isCleared = true;
    m_prints->forget();
    m_watch.rest();
    m_visit.reset();
    giveBackMemory();
    m_ask->ask(AskScreen::Question::StillHere);
    clearClipboards();
    m_catalogue.speak(m_tools.config.languages.first());
    m_visit = newVisit();
    writeCounts();
}

void KioskWindow::begin(const QString &code)
{
    if (!m_isCleared)
        clear(); // the next one is in a hurry
    m_isCleared = false;
    m_catalogue.speak(code);
    m_watch.begin();
    ++m_visits;
    m_counts.addVisit();
    m_stack->setCurrentWidget(m_visitSide);
    m_visit->window->findChild<HomeScreen *>()->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::beginWithHelp()
{
    // Not in the language of a visitor who has just gone.
    begin(m_tools.config.languages.first());
    m_visit->window->goToHelp();
}

void KioskWindow::finish()
{
    // Pressed twice: the question has buttons of its own, and nobody loses their answers by a trembling hand.
    if (isAsking() && m_ask->question() == AskScreen::Question::Clear)
        return;
    if (m_visit->window->visitor() == VisitorState())
        endVisit();
    else
        ask(int(AskScreen::Question::Clear));
}

bool KioskWindow::isAsking() const
{
    return m_visitStack->currentWidget() == m_ask;
}

void KioskWindow::ask(int question)
{
    m_ask->ask(AskScreen::Question(question));
    m_visitStack->setCurrentWidget(m_ask);
    m_stack->setCurrentWidget(m_visitSide);
    m_ask->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::stay()
{
    m_visitStack->setCurrentWidget(m_visit->window.get());
}

bool KioskWindow::isUseless() const
{
    return m_engineLost && m_visit && m_visit->window->visitor() == VisitorState() && !isPaperComing();
}

void KioskWindow::look()
{
    if (isUseless()) {
        m_look.stop();
        m_tools.log(tr("The engine can start no page any more. The guide ends, to be started anew."));
        emit finished(EngineLost);
        return;
    }
    const bool warns = isAsking() && m_ask->question() == AskScreen::Question::StillHere;
    switch (m_watch.state()) {
    case IdleWatch::State::Warning:
        if (!warns)
            ask(int(AskScreen::Question::StillHere));
        m_ask->setSecondsLeft(m_watch.secondsLeft(), int(m_tools.config.warn.count()));
        break;
    case IdleWatch::State::Active:
        // Not while a finger is down: what it lets go of would be another screen.
        if (warns && !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            stay();
        break;
    case IdleWatch::State::Over:
        endVisit();
        break;
    case IdleWatch::State::Resting:
        lookAtRest();
        break;
    }
}

void KioskWindow::lookAtRest()
{
    // While a finger is down, what it is on is not to move.
    if (isPaperComing() || QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        return;
    if (!m_isCleared)
        clear();
    KioskAtRest kiosk;
    kiosk.visits = m_visits;
    kiosk.untouched = m_watch.quiet();
    kiosk.showsFirstScreen = m_stack->currentWidget() == m_attract;
    kiosk.isPinPaused = m_pin.pauseLeft() > 0;
    kiosk.isPrinting = m_prints->isPrinting();
    if (!isRenewalDue(kiosk)
        && !(isUndisturbed(kiosk) && isRestartDue(m_began, m_tools.config.nightlyRestart, m_tools.now())))
        return;
    // What a full disk did not take earlier is lost otherwise.
    writeCounts();
    emit finished(ForRestart);
}

void KioskWindow::noteTap(const QPoint &globalPos)
{
    if (!m_taps.add(mapFromGlobal(globalPos), size(), m_tools.clock()) || !m_pin.isSet()
        || m_stack->currentWidget() == m_pad)
        return;
    m_behindPad = m_stack->currentWidget();
    m_stack->setCurrentWidget(m_pad);
    m_pad->open();
}

void KioskWindow::leavePinPad()
{
    if (m_stack->currentWidget() == m_pad)
        m_stack->setCurrentWidget(m_behindPad);
}

void KioskWindow::writeCounts()
{
    if (const auto trouble = m_counts.write())
        m_tools.log(*trouble);
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool left = event->type() == QEvent::WindowStateChange && isVisible() && (!isFullScreen() || isMinimized());
    // Later: whoever takes it out of the full screen has not finished yet.
    if (left)
        QTimer::singleShot(0, this, &QWidget::showFullScreen);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double base = kioskBase(size());
    if (qFuzzyCompare(base, m_appearance.base()))
        return;
    m_appearance.setBase(base);
    m_appearance.apply(m_appearance.theme().id, m_appearance.textPercent());
}

} // namespace ui
