// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "guide/setting.h"
#include "language/catalogue.h"
#include "ui/appearance.h"
#include "ui/bar.h"
#include "ui/body.h"
#include "ui/choices.h"
#include "ui/focusframe.h"
#include "ui/homescreen.h"
#include "ui/mouseways.h"
#include "ui/navigator.h"
#include "ui/noticestrip.h"
#include "ui/pagescreen.h"
#include "ui/speech.h"
#include "ui/strips.h"
#include "ui/windowkeys.h"
#include "ui/windowsize.h"
#include "ui/wiring.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace ui
{

namespace
{

/// Long enough for the first screen to have reached the display.
constexpr int kAfterPaint = 30;
constexpr double kLargestStrip = 0.4;

} // namespace

MainWindow::MainWindow(const guide::Guide &guide, const guide::ContentSource &source, language::Catalogue &catalogue,
                       Appearance &appearance, const Keepsake &keepsake, Start start)
    : m_guide(guide)
    , m_source(source)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
    , m_start(std::move(start))
    , m_choices(new Choices(keepsake, m_start.kept, appearance.systemLook(), this))
    , m_navigator(new Navigator(guide, m_visitor, this))
    , m_bar(new Bar(appearance, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_start.sheet.language = [this] { return readerLanguage(); };
    m_appearance.apply(m_choices->look().theme, m_choices->look().textPercent);
    auto *centre = new QWidget(this);
    m_strips = new Strips(guide, catalogue, appearance, m_start.sheet, centre);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_strips);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    if (m_start.sheet.isShared)
        m_bar->setShared(bool(m_start.sheet.print)); // the kiosk's window has a ring and a size of its own
    else
        openAtHome();
    leadOn(*m_bar, *m_navigator);
    leadOn(*new MouseWays(this), *m_navigator, *m_choices);
    connect(m_bar, &Bar::findPressed, this, &MainWindow::find);
    connect(m_bar, &Bar::printPressed, this, &MainWindow::print);
    connectStrips();
    const auto *const keys = new WindowKeys(*m_navigator, *m_choices, *this);
    connect(keys, &WindowKeys::printPressed, this, &MainWindow::print);
    connect(keys, &WindowKeys::findPressed, this, &MainWindow::find);
    connect(keys, &WindowKeys::findNextPressed, this, [this] { findAgain(false); });
    connect(keys, &WindowKeys::findPreviousPressed, this, [this] { findAgain(true); });
    connect(m_choices, &Choices::lookChanged, this, &MainWindow::applyLook);
    connect(m_choices, &Choices::troubleChanged, this, &MainWindow::applyLook);
    connect(m_navigator, &Navigator::leaving, this, &MainWindow::rememberPlace);
    connect(m_navigator, &Navigator::arrived, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::pageUnknown, this, &MainWindow::sayUnknown);
    m_bar->installEventFilter(this);
    if (m_start.page.isEmpty())
        showPlace();
    else
        m_navigator->openPage(m_start.page);
}

MainWindow::~MainWindow()
{
    // The page screen first: while it goes, the engine may still ask for a page, and the answer needs the choices.
    const std::unique_ptr<QWidget> screens(takeCentralWidget());
}

void MainWindow::connectStrips()
{
    m_bar->setHasLanguages(m_catalogue.languages().all().size() > 1);
    connect(m_bar, &Bar::languagePressed, this, [this] { m_strips->openLanguage(m_choices->englishBeside()); });
    connect(m_strips, &Strips::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_strips, &Strips::englishBesideChosen, m_choices, &Choices::setEnglishBeside);
    connect(m_strips, &Strips::keyboardLeft, this, [this] {
        m_stack->currentWidget() == m_home ? m_home->setFocus(Qt::OtherFocusReason) : body()->focusAgain();
    });
    connect(m_choices, &Choices::englishBesideChanged, this, &MainWindow::renewPage);
}

void MainWindow::openAtHome()
{
    new FocusFrame(m_appearance, this);
    sizeFirstWindow(*this, m_choices->windowSize());
}

void MainWindow::goToHelp()
{
    m_navigator->goToHelp();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::Paint) {
        m_bar->removeEventFilter(this);
        QTimer::singleShot(m_start.page.isEmpty() ? kAfterPaint : 0, this, &MainWindow::finishStart);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::finishStart()
{
    if (PageScreen *const page = body()->page(); !m_start.engineTrouble)
        page->startReader([this](const QUrl &url) { return m_source.fetch(url, presentation()); });
}

HomeScreen *MainWindow::home()
{
    if (!m_home) {
        m_home = new HomeScreen(m_appearance, m_stack);
        m_stack->addWidget(m_home);
        if (m_start.sheet.isShared)
            m_home->setShared();
        connect(m_home, &HomeScreen::doorOpened, m_navigator, &Navigator::openDoor);
        connect(m_home, &HomeScreen::goOnReading, this, [this] { m_navigator->openPage(m_choices->lastPage()); });
    }
    return m_home;
}

Body *MainWindow::body()
{
    if (!m_body) {
        m_body = new Body(m_guide, m_appearance, m_visitor, m_start.sheet, m_stack);
        m_stack->addWidget(m_body);
        m_navigator->setInnerBack([this] { return m_body->goBack(); });
        leadOn(*m_body, *m_navigator, *m_choices);
        connect(m_body, &Body::closeWanted, this, &QWidget::close);
        connect(m_body->page(), &PageScreen::painted, this, &MainWindow::pagePainted);
        connect(m_body->page(), &PageScreen::engineLost, this, &MainWindow::engineLost);
        if (m_start.engineTrouble)
            m_body->page()->showTrouble(m_start.engineTrouble);
        applyLook();
    }
    return m_body;
}

void MainWindow::rememberPlace()
{
    if (isOnPage())
        m_navigator->setScroll(body()->page()->scroll());
    else if (m_navigator->trail().here().screen == Screen::Wizard)
        body()->keepAnswer();
}

void MainWindow::showPlace()
{
    const Trail &trail = m_navigator->trail();
    const Place &place = trail.here();
    m_focusPage = false;
    m_bar->setWays(trail.canGoBack(), trail.canGoForward());
    m_bar->setScreen(place.screen);
    if (place.screen != Screen::Home)
        m_stack->setCurrentWidget(body());
    switch (place.screen) {
    case Screen::Home:
        showHome();
        break;
    case Screen::Page:
        showPage(place);
        break;
    case Screen::Look:
        body()->showLook(m_choices->look(), m_choices->areKept(), m_choices->trouble());
        break;
    case Screen::Help:
        m_strips->closeOffers();
        body()->showHelp();
        break;
    case Screen::Wizard:
        body()->showWizard(place.step, today());
        break;
    case Screen::Sheet:
        body()->showSheet();
        break;
    }
    showTitle();
}

void MainWindow::showHome()
{
    home()->tellOf(m_guide, m_choices->areKept() ? m_choices->lastPage() : QString());
    m_stack->setCurrentWidget(home());
    home()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPage(const Place &place)
{
    const QString id = guide::pageIdOf(place.url);
    if (!m_guide.title(id).isEmpty())
        m_choices->setLastPage(id);
    body()->showPage(id, pageTitle(place));
    PageScreen *const page = body()->page();
    page->clearStrips();
    if (m_focusPage = page->open(place.url, place.scroll); !m_focusPage)
        page->focusPage();
    sayIfDateIsWrong();
    emit pageShown();
}

QString MainWindow::pageTitle(const Place &place) const
{
    const QString title = m_guide.title(guide::pageIdOf(place.url));
    return title.isEmpty() ? tr("Contents") : title;
}

void MainWindow::showTitle()
{
    if (m_navigator->trail().here().screen == Screen::Home)
        setWindowTitle(tr("CAR-T Guide"));
    else
        setWindowTitle(tr("%1 - CAR-T Guide").arg(body()->shownName()));
}

void MainWindow::sayUnknown(const QString &pageId)
{
    body()->page()->notice()->showMessage([pageId] {
        return tr("There is no page called “%1” in this guide. Choose a page from the contents.").arg(pageId);
    });
    // It has taken the place of what may have been said about the date.
    m_dateSaid = false;
}

void MainWindow::sayIfDateIsWrong()
{
    if (today().isValid() || m_dateSaid)
        return;
    m_dateSaid = true;
    body()->page()->notice()->showMessage([day = m_start.clock()] {
        return tr("The date on this computer looks wrong (it says %1). So the guide cannot tell whether its facts are "
                  "out of date.")
            .arg(guide::longDate(day, QLocale().bcp47Name()));
    });
}

bool MainWindow::isOnPage() const
{
    return m_navigator->trail().here().screen == Screen::Page;
}

void MainWindow::pagePainted()
{
    if (m_focusPage)
        body()->page()->offerFocus();
    m_focusPage = false;
}

void MainWindow::find()
{
    if (!isOnPage())
        return;
    m_focusPage = false;
    body()->page()->openFind();
}

void MainWindow::findAgain(bool backwards)
{
    if (isOnPage())
        body()->page()->findAgain(backwards);
}

void MainWindow::print()
{
    const Place &place = m_navigator->trail().here();
    if (place.screen == Screen::Sheet)
        body()->printSheet();
    else if (place.screen == Screen::Wizard)
        body()->goToSheet();
    else
        m_strips->openPrint(place.screen == Screen::Help ? QString(guide::kHelpPage) : guide::pageIdOf(place.url),
                            [this] { return today(); });
}

void MainWindow::chooseLanguage(const QString &code)
{
    if (m_catalogue.speak(code))
        m_choices->setLanguage(code);
    else
        m_strips->sayUnreadable(m_catalogue.languages().find(code)->ownName);
}

void MainWindow::retell()
{
    if (m_home)
        m_home->tellOf(m_guide, m_choices->areKept() ? m_choices->lastPage() : QString());
    if (m_body && isOnPage())
        m_body->namePage(pageTitle(m_navigator->trail().here()));
    renewPage();
    showTitle();
}

void MainWindow::renewPage()
{
    if (!m_body)
        return;
    applyLook();
    m_body->page()->renew();
}

void MainWindow::applyLook()
{
    const Look &look = m_choices->look();
    const bool sameWidgets = look.theme == m_appearance.theme().id && look.textPercent == m_appearance.textPercent();
    if (!sameWidgets)
        m_appearance.apply(look.theme, look.textPercent);
    if (!m_body)
        return;
    m_body->page()->dress(presentation(), m_appearance.pageZoom());
    m_body->setLook(look, m_choices->areKept(), m_choices->trouble());
}

guide::Presentation MainWindow::presentation() const
{
    const Look &look = m_choices->look();
    return {look.theme, look.moreSpace, look.explainInMargin, today(), readerLanguage(), m_start.sheet.isShared};
}

guide::ReaderLanguage MainWindow::readerLanguage() const
{
    guide::ReaderLanguage language = ui::readerLanguage(m_catalogue);
    language.englishBeside = !m_catalogue.isSource() && m_choices->englishBeside();
    return language;
}

QDate MainWindow::today() const
{
    return guide::trustedDay(m_start.clock(), m_start.builtOn);
}

bool MainWindow::event(QEvent *event)
{
    const bool taken = QMainWindow::event(event);
    // Everything in the window has been told now.
    if (event->type() == QEvent::LanguageChange)
        retell();
    return taken;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Qt presses buttons by Space alone; many people know Enter.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    if (enter && button && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_choices->write();
    if (m_body && m_body->mustAskBeforeLeaving()) {
        m_navigator->goToSheet();
        m_body->askBeforeLeaving();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_strips->setRoom(int(height() * kLargestStrip));
    if (!isMaximized() && !isFullScreen())
        m_choices->setWindowSize(size());
}

} // namespace ui
