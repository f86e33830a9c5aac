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
#include "ui/printing/printsettings.h"
#include "ui/printing/printway.h"
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
{
    setObjectName(QStringLiteral("kioskWindow"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    m_appearance.setBase(kioskBase(screen()->size()));
    buildScreens();
    connectScreens();
    new FocusFrame(m_appearance, this);
    reset();
    m_look.start(kLook);
}

KioskWindow::~KioskWindow() = default;

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
    connect(m_ask, &AskScreen::clearPressed, this, &KioskWindow::reset);
    connect(m_pad, &PinPad::leavePressed, this, &KioskWindow::leavePinPad);
    connect(m_pad, &PinPad::rightPin, this, [this] { emit finished(ByStaff); });
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
            print(title, pdf, told);
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

void KioskWindow::reset()
{
    m_watch.rest();
    m_visitorPrints = 0;
    m_paper = 0;
    m_stack->setCurrentWidget(m_attract);
    if (QWidget *const focused = focusWidget())
        focused->clearFocus();
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
    m_catalogue.speak(code);
    m_watch.begin();
    ++m_visits;
    m_counts.addVisit();
    m_stack->setCurrentWidget(m_visitSide);
    m_visit->window->findChild<HomeScreen *>()->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::beginWithHelp()
{
    begin(m_catalogue.current().code);
    m_visit->window->goToHelp();
}

void KioskWindow::finish()
{
    if (isAsking() || m_visit->window->visitor() == VisitorState())
        reset();
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
    return m_engineLost && m_visit->window->visitor() == VisitorState();
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
        reset();
        break;
    case IdleWatch::State::Resting:
        lookAtRest();
        break;
    }
}

void KioskWindow::lookAtRest()
{
    KioskAtRest kiosk;
    kiosk.visits = m_visits;
    kiosk.untouched = m_watch.quiet();
    kiosk.showsFirstScreen = m_stack->currentWidget() == m_attract;
    kiosk.isPrinting = m_prints > 0;
    kiosk.isPinPaused = m_pin.pauseLeft() > 0;
    if (!isRenewalDue(kiosk) && !isRestartDue(m_began, m_tools.config.nightlyRestart, m_tools.now()))
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

void KioskWindow::print(const QString &title, const web::Pdf &pdf, const PaperTools::Told &told)
{
    if (m_paper + pdf.pages > m_tools.config.pageCap) {
        told({tooMuchPaper(pdf.pages)});
        return;
    }
    // Given back only if the printer took none of it: of what was stopped, or went wrong, some may be on paper.
    m_paper += pdf.pages;
    PrintSettings settings;
    settings.queue = m_tools.config.printer;
    settings.paper = usualPaper();
    settings.onKiosk = true;
    ++m_prints;
    ++m_visitorPrints;
    m_watch.setBusy(true);
    // Owned by this window, not by the visit: who has finished may go, and what they printed still comes.
    sendToPrinter(m_tools.printSystem, settings, title, pdf.bytes, this,
                  [this, pages = pdf.pages, visitor = QPointer(m_visit->window.get()), told](const PrintNews &news) {
                      notePrinting(news, pages, visitor, told);
                  });
}

Sentence KioskWindow::tooMuchPaper(int pages) const
{
    return [most = m_tools.config.pageCap, sent = m_paper, pages] {
        if (sent == 0)
            return tr("Nothing was printed. Here, the most pages that one visitor can print is %1. This would need %2.")
                .arg(most)
                .arg(pages);
        return tr("Nothing was printed. Here, the most pages that one visitor can print is %1. You have sent %2 to the "
                  "printer already, and this would need %3 more.")
            .arg(most)
            .arg(sent)
            .arg(pages);
    };
}

void KioskWindow::notePrinting(const PrintNews &news, int pages, const QPointer<MainWindow> &visitor,
                               const PaperTools::Told &told)
{
    if (news.printed)
        m_counts.addPrint();
    if (!news.stop)
        --m_prints;
    if (!visitor)
        return;
    if (news.isRefused)
        m_paper -= pages;
    if (!news.stop)
        m_watch.setBusy(--m_visitorPrints > 0);
    told(news);
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
