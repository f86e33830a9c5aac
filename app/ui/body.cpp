// SPDX-License-Identifier: MIT
#include "ui/body.h"

#include "ui/appearance.h"
#include "ui/hairline.h"
#include "ui/helpscreen.h"
#include "ui/layouts.h"
#include "ui/lookscreen.h"
#include "ui/noticestrip.h"
#include "ui/pagescreen.h"
#include "ui/railview.h"
#include "ui/sheet/sheetscreen.h"
#include "ui/visitorstate.h"
#include "ui/wizard/wizardrail.h"
#include "ui/wizard/wizardscreen.h"
#include "ui/wizard/wizardwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kRailWidth = 272; // with the seam
constexpr int kRailTop = 20;
constexpr double kLargestShare = 0.4;

} // namespace

Body::Body(const guide::Guide &guide, const Appearance &appearance, VisitorState &visitor, const SheetTools &tools,
           QWidget *parent)
    : QWidget(parent)
    , m_guide(guide)
    , m_appearance(appearance)
    , m_visitor(visitor)
    , m_tools(tools)
    , m_side(new QWidget(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_rail(new RailView(appearance, guide.contents(), m_side))
    , m_seam(newHairline(this, Qt::Vertical))
    , m_stack(new QStackedWidget(this))
    , m_page(new PageScreen(appearance, m_stack))
{
    setObjectName(QStringLiteral("body"));
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->addWidget(m_rail);
    if (tools.isShared)
        m_page->notice()->setShared();
    m_stack->addWidget(m_page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_seam);
    row->addWidget(m_stack, 1);

    connect(m_rail, &RailView::pageChosen, this, &Body::pageChosen);
    connect(&appearance, &Appearance::changed, this, &Body::arrange);
    arrange();
}

Body::~Body()
{
    // While the screens go, the wizard may say that the answers are forgotten.
    if (m_wizard)
        m_wizard->disconnect(this);
}

void Body::namePage(const QString &title)
{
    m_page->setAccessibleName(title);
}

void Body::retell()
{
    m_rail->retitle(m_guide.contents());
    m_helpIsStale = m_help;
    if (m_help && m_help->isVisible())
        retellHelp();
    if (m_wizard)
        m_wizard->setWithEnglish(isUnreviewed());
}

void Body::retellHelp()
{
    if (std::exchange(m_helpIsStale, false))
        m_help->setPage(*m_guide.page(guide::kHelpPage), isUnreviewed());
}

bool Body::isUnreviewed() const
{
    return !m_tools.language().reviewed;
}

void Body::showPage(const QString &pageId, const QString &title)
{
    namePage(title);
    m_rail->setHere(pageId);
    show(m_page);
}

void Body::showLook(const Look &look, bool kept, KeepTrouble trouble)
{
    if (!m_look) {
        m_look = new LookScreen(m_appearance, m_stack);
        if (m_tools.isShared)
            m_look->setShared();
        m_stack->addWidget(m_look);
        connect(m_look, &LookScreen::lookChosen, this, &Body::lookChosen);
        connect(m_look, &LookScreen::keepChosen, this, &Body::keepChosen);
        connect(m_look, &LookScreen::done, this, &Body::leavePressed);
    }
    setLook(look, kept, trouble);
    m_rail->setHere(QString());
    show(m_look);
    m_look->focusTextSize();
}

void Body::setLook(const Look &look, bool kept, KeepTrouble trouble)
{
    if (!m_look)
        return;
    m_look->setLook(look, kept);
    m_look->setTrouble(trouble);
}

void Body::showHelp()
{
    if (!m_help) {
        m_help = new HelpScreen(m_appearance, *m_guide.page(guide::kHelpPage), m_stack);
        m_stack->addWidget(m_help);
        m_helpIsStale = isUnreviewed();
        connect(m_help, &HelpScreen::backPressed, this, &Body::leavePressed);
    }
    retellHelp();
    m_rail->setHere(QString());
    show(m_help);
    m_help->open();
}

void Body::makeWizard()
{
    // The rail first: Tab comes to it before what it stands beside.
    m_wizardRail = new WizardRail(m_appearance, m_side);
    m_sideLayout->addWidget(m_wizardRail);
    m_wizard = new WizardScreen(m_guide, m_appearance, m_visitor, m_stack);
    m_wizard->setWithEnglish(isUnreviewed());
    if (m_tools.isShared) {
        m_wizardRail->setShared();
        m_wizard->setShared();
    }
    m_stack->addWidget(m_wizard);
    connect(m_wizard, &WizardScreen::stepWanted, this, &Body::stepWanted);
    connect(m_wizard, &WizardScreen::backWanted, this, &Body::stepBackWanted);
    connect(m_wizard, &WizardScreen::pageWanted, this, &Body::passageWanted);
    connect(m_wizard, &WizardScreen::helpWanted, this, &Body::helpWanted);
    connect(m_wizard, &WizardScreen::sheetWanted, this, &Body::goToSheet);
    connect(m_wizard, &WizardScreen::answersCleared, this, &Body::clearSuggestions);
    connect(m_wizard, &WizardScreen::answersBroughtBack, this, &Body::bringSuggestionsBack);
    connect(m_wizard, &WizardScreen::answersForgotten, this, &Body::forgetCleared);
    connect(m_wizardRail, &WizardRail::stepChosen, this, &Body::stepWanted);
    connect(m_wizardRail, &WizardRail::startAgainPressed, m_wizard, &WizardScreen::startAgain);
}

void Body::showWizard(const WizardStep &step, QDate today)
{
    if (!m_wizard)
        makeWizard();
    show(m_wizard);
    m_wizard->showStep(step, today);
    m_wizardRail->setStep(m_wizard->step(), m_visitor.answers);
}

void Body::focusAgain()
{
    QWidget *const screen = m_stack->currentWidget();
    if (screen == m_page)
        m_page->focusPage();
    else if (screen == m_wizard)
        m_wizard->focusAgain();
    else
        screen->setFocus(Qt::OtherFocusReason);
}

QString Body::shownName() const
{
    if (m_stack->currentWidget() != m_wizard)
        return m_stack->currentWidget()->accessibleName();
    return WizardWords::stepName(m_wizard->step(), m_visitor.answers);
}

void Body::keepAnswer()
{
    if (m_wizard)
        m_wizard->keepAnswer();
}

void Body::makeSheet()
{
    if (m_sheet)
        return;
    m_sheet = new SheetScreen(m_appearance, m_visitor, m_tools, m_stack);
    m_stack->addWidget(m_sheet);
    connect(m_sheet, &SheetScreen::leaveWanted, this, &Body::closeWanted);
}

void Body::goToSheet()
{
    keepAnswer();
    makeSheet();
    m_sheet->addSuggestions();
    emit sheetWanted();
}

void Body::clearSuggestions()
{
    if (m_sheet)
        m_sheet->clearSuggestions();
}

void Body::bringSuggestionsBack()
{
    if (m_sheet)
        m_sheet->bringSuggestionsBack();
}

void Body::forgetCleared()
{
    if (m_sheet)
        m_sheet->forgetCleared();
}

void Body::showSheet()
{
    makeSheet();
    show(m_sheet);
    m_sheet->open();
}

bool Body::goBack()
{
    return m_sheet && m_sheet->isVisible() && m_sheet->goBack();
}

void Body::printSheet()
{
    m_sheet->print();
}

bool Body::mustAskBeforeLeaving() const
{
    return m_sheet && m_sheet->mustAskBeforeLeaving();
}

void Body::askBeforeLeaving()
{
    m_sheet->askBeforeLeaving();
}

void Body::show(QWidget *screen)
{
    const bool inWizard = screen == m_wizard;
    if (m_wizard && !inWizard && screen != m_help)
        m_wizard->leave();
    m_rail->setVisible(!inWizard);
    if (m_wizardRail)
        m_wizardRail->setVisible(inWizard);
    m_stack->setCurrentWidget(screen);
    arrange();
}

void Body::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

void Body::hideEvent(QHideEvent *event)
{
    // Home takes its place.
    if (m_wizard && !event->spontaneous())
        m_wizard->leave();
    QWidget::hideEvent(event);
}

void Body::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Body::arrange()
{
    const bool brings = m_sheet && m_stack->currentWidget() == m_sheet; // a rail of its own
    const bool folded = brings || foldsRail(qRound(width() / m_appearance.base()), m_appearance.textPercent());
    m_side->setVisible(!folded);
    m_seam->setVisible(!folded);
    const double scale = m_appearance.chromeScale();
    m_side->setFixedWidth(int(std::min(kRailWidth * scale, width() * kLargestShare)) - m_seam->width());
    m_sideLayout->setContentsMargins(0, qRound(kRailTop * scale), 0, 0);
}

} // namespace ui
