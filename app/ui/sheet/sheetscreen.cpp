// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetscreen.h"

#include "ui/appearance.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/sheet/formpanels.h"
#include "ui/sheet/leavepanel.h"
#include "ui/sheet/mylistpanel.h"
#include "ui/sheet/phonepanel.h"
#include "ui/sheet/previewpane.h"
#include "ui/sheet/sheetnotice.h"
#include "ui/sheet/sheetstrip.h"
#include "ui/sheet/sheetways.h"
#include "ui/sheet/topicpanel.h"
#include "ui/sheet/topicsrail.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kRail = 240;
constexpr int kPreview = 452;
constexpr double kLeastQuestions = 408; ///< at 100 % text; where the preview would leave less, it folds
constexpr double kLargestNotice = 0.4;
constexpr int kMiddle = 2; ///< the column of the questions

} // namespace

SheetScreen::SheetScreen(const Appearance &appearance, VisitorState &visitor, SheetTools tools, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_visitor(visitor)
    , m_tools(std::move(tools))
    , m_editor(visitor.sheet)
    , m_paper(visitor.sheet, m_tools)
    , m_ways(new SheetWays(m_editor, m_paper, m_tools, this))
    , m_rail(new TopicsRail(appearance, this))
    , m_railSeam(newHairline(this, Qt::Vertical))
    , m_strip(new SheetStrip(appearance, this))
    , m_stack(new QStackedWidget(this))
    , m_topic(new TopicPanel(appearance, m_editor, m_stack))
    , m_myList(new MyListPanel(appearance, m_editor, m_stack))
    , m_forms{new NeedsPanel(appearance, m_editor, m_stack), new RecordsPanel(appearance, m_editor, m_stack),
              new VisitPanel(appearance, m_editor, m_stack)}
    , m_phone(new PhonePanel(appearance, m_stack))
    , m_leave(new LeavePanel(appearance, bool(m_tools.print), m_stack))
    , m_previewSeam(newHairline(this, Qt::Vertical))
    , m_preview(new PreviewPane(appearance, bool(m_tools.print), !m_tools.isShared, this))
    , m_notice(new SheetNotice(appearance, this))
{
    setObjectName(QStringLiteral("sheetScreen"));
    buildLayout();
    connectPanels();
    connectKeeping();
    connect(&appearance, &Appearance::changed, this, &SheetScreen::arrange);
    if (m_tools.isShared)
        leaveOutWriting();
    const Sentence trouble = m_tools.isShared ? Sentence() : m_ways->start();
    if (!m_visitor.sheet.items().isEmpty())
        m_part = SheetPart{};
    retranslate();
    arrange();
    refresh();
    if (trouble)
        m_notice->showMessage(trouble);
}

SheetScreen::~SheetScreen() = default;

void SheetScreen::buildLayout()
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_topic, m_myList, m_phone, m_leave})
        m_stack->addWidget(panel);
    for (WizardPanel *form : std::as_const(m_forms))
        m_stack->addWidget(form);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(kMiddle, 1);
    m_grid->setRowStretch(1, 1);
    m_grid->addWidget(m_railSeam, 0, 1, 3, 1);
    m_grid->addWidget(m_strip, 0, kMiddle);
    m_grid->addWidget(m_stack, 1, kMiddle);
    m_grid->addWidget(m_notice, 2, kMiddle);
    m_grid->addWidget(m_previewSeam, 0, 3, 3, 1);
}

void SheetScreen::leaveOutWriting()
{
    m_rail->leaveOut({SheetPart::Kind::Visit});
    m_topic->leaveOutWriting();
    m_myList->leaveOutWriting();
    static_cast<NeedsPanel *>(m_forms[0])->leaveOutWriting();
    m_phone->leaveOutCopying();
}

void SheetScreen::placeBeside(QWidget *pane, bool beside, int column)
{
    if (beside)
        m_grid->addWidget(pane, 0, column, 3, 1);
    else
        m_grid->addWidget(pane, 1, kMiddle); // in the place of the questions
}

void SheetScreen::connectPanels()
{
    connect(m_rail, &TopicsRail::chosen, this, &SheetScreen::showPart);
    connect(m_strip, &SheetStrip::partsPressed, this, [this] { goTo(View::Parts); });
    connect(m_strip, &SheetStrip::sheetPressed, this, [this] { goTo(View::Sheet); });
    connect(m_strip, &SheetStrip::backPressed, this, [this] { goTo(View::Questions); });
    connect(m_preview, &PreviewPane::printPressed, m_ways, &SheetWays::print);
    connect(m_preview, &PreviewPane::pdfPressed, m_ways, &SheetWays::savePdf);
    connect(m_preview, &PreviewPane::phonePressed, this, [this] { goTo(View::Phone); });
    connect(m_preview, &PreviewPane::copyPressed, m_ways, &SheetWays::copyAsText);
    connect(m_phone, &PhonePanel::backPressed, this, [this] { goTo(View::Questions); });
    connect(m_phone, &PhonePanel::copyPressed, m_ways, &SheetWays::copyAsText);
    connect(&m_paper, &SheetPaper::ready, this, [this] { m_preview->setPdf(m_paper.pdf()); });
    connect(&m_paper, &SheetPaper::failed, m_preview, &PreviewPane::showTrouble);
    connect(&m_paper, &SheetPaper::failed, m_notice, &NoticeStrip::showMessage);
    connect(&m_editor, &ListEditor::changed, m_notice, &SheetNotice::clear);
    connect(&m_editor, &ListEditor::changed, this, &SheetScreen::refresh);
    connect(&m_editor, &ListEditor::done, this, &SheetScreen::sayDone);
    connect(&m_editor, &ListEditor::refused, m_notice, &SheetNotice::sayRefused);
    connect(m_topic, &TopicPanel::typed, m_notice, &SheetNotice::endRefusal);
    connect(m_myList, &MyListPanel::typed, m_notice, &SheetNotice::endRefusal);
    connect(m_notice, &NoticeStrip::undoPressed, this, [this] {
        m_editor.undo();
        goTo(m_view);
    });
    connect(m_notice, &NoticeStrip::closed, this, &SheetScreen::noticeClosed);
    auto *undo = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Z")), this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_editor, &ListEditor::undo);
}

void SheetScreen::connectKeeping()
{
    connect(m_myList, &MyListPanel::keepChosen, m_ways, &SheetWays::setKept);
    connect(m_myList, &MyListPanel::saveAsPressed, m_ways, &SheetWays::saveAs);
    connect(m_myList, &MyListPanel::openPressed, m_ways, &SheetWays::open);
    connect(m_myList, &MyListPanel::forgetPressed, m_ways, &SheetWays::forget);
    connect(m_ways, &SheetWays::said, m_notice, &SheetNotice::say);
    connect(m_ways, &SheetWays::printingSaid, m_notice, &SheetNotice::sayPrinting);
    connect(m_ways, &SheetWays::makingSaid, m_notice, &SheetNotice::sayMaking);
    connect(m_notice, &NoticeStrip::chosen, m_ways, &SheetWays::stop);
    connect(m_ways, &SheetWays::keptChanged, m_myList, &MyListPanel::setKept);
    connect(m_ways, &SheetWays::keptChanged, this, &SheetScreen::leaveIfAsked);
    connect(m_ways, &SheetWays::broughtToSafety, this, &SheetScreen::leaveIfAsked);
    connect(m_leave, &LeavePanel::stayPressed, this, [this] { goTo(View::Questions); });
    connect(m_leave, &LeavePanel::leavePressed, this, &SheetScreen::forgetAndLeave);
    connect(m_leave, &LeavePanel::printPressed, m_ways, &SheetWays::print);
    connect(m_leave, &LeavePanel::saveAsPressed, m_ways, &SheetWays::saveAs);
    connect(m_leave, &LeavePanel::keepPressed, m_ways, [this] { m_ways->setKept(true); });
}

bool SheetScreen::goBack()
{
    const bool away = m_view == View::Phone || m_view == View::Leave || m_stack->isHidden();
    if (away)
        goTo(View::Questions);
    return away;
}

void SheetScreen::print()
{
    if (m_tools.print || !m_tools.isShared)
        m_tools.print ? m_ways->print() : m_ways->savePdf();
}

bool SheetScreen::mustAskBeforeLeaving() const
{
    return !m_mayForget && m_ways->isAtRisk();
}

void SheetScreen::forgetAndLeave()
{
    m_mayForget = true;
    emit leaveWanted();
    m_mayForget = false;
}

void SheetScreen::askBeforeLeaving()
{
    m_leave->setQuestions(int(m_visitor.sheet.items().size()));
    goTo(View::Leave);
}

void SheetScreen::leaveIfAsked()
{
    if (m_view == View::Leave && !m_ways->isAtRisk())
        emit leaveWanted();
}

void SheetScreen::sayDone(const Sentence &sentence)
{
    m_notice->sayDone(
        [sentence, trouble = m_ways->trouble()] { return trouble ? sentence() + u' ' + trouble() : sentence(); });
}

void SheetScreen::noticeClosed()
{
    // Once it has gone, what could be undone before takes its place.
    if (m_notice->isRefusal())
        QMetaObject::invokeMethod(m_notice, &SheetNotice::endRefusal, Qt::QueuedConnection);
    else if (m_visitor.sheet.isEmpty())
        m_editor.forgetHistory();
    focusView();
}

void SheetScreen::open()
{
    showPart(m_part);
    refresh();
}

void SheetScreen::addSuggestions()
{
    const bool isAnswered = !m_visitor.answers.isEmpty();
    m_editor.addSuggestions(isAnswered ? questions::suggest(eligibility::assess(m_visitor.answers))
                                       : QList<questions::Suggestion>());
    m_part = {};
}

void SheetScreen::clearSuggestions()
{
    m_editor.clearSuggestions();
}

void SheetScreen::bringSuggestionsBack()
{
    m_editor.bringSuggestionsBack();
}

void SheetScreen::forgetCleared()
{
    m_editor.forgetCleared();
}

WizardPanel *SheetScreen::panelFor(const SheetPart &part) const
{
    switch (part.kind) {
    case SheetPart::Kind::MyList:
        return m_myList;
    case SheetPart::Kind::OfTopic:
        return m_topic;
    case SheetPart::Kind::Needs:
        return m_forms[0];
    case SheetPart::Kind::Records:
        return m_forms[1];
    case SheetPart::Kind::Visit:
        break;
    }
    return m_forms[2];
}

void SheetScreen::showPart(const SheetPart &part)
{
    m_part = part;
    if (part.kind == SheetPart::Kind::OfTopic)
        m_topic->setTopic(part.topic, m_visitor.answers);
    m_rail->setPart(m_part, m_visitor.sheet);
    goTo(View::Questions);
}

void SheetScreen::showView(View view)
{
    m_view = view;
    if (view == View::Phone)
        m_stack->setCurrentWidget(m_phone);
    else if (view == View::Leave)
        m_stack->setCurrentWidget(m_leave);
    else
        m_stack->setCurrentWidget(panelFor(m_part));
    m_strip->setShown(view == View::Parts       ? SheetStrip::Shown::Parts
                          : view == View::Sheet ? SheetStrip::Shown::Sheet
                                                : SheetStrip::Shown::Questions);
    arrange();
}

void SheetScreen::goTo(View view)
{
    if (view == View::Phone)
        m_phone->setSheet(m_visitor.sheet);
    m_notice->endRefusal();
    showView(view);
    focusView();
}

void SheetScreen::focusView()
{
    if (m_view == View::Parts)
        m_rail->focusHere();
    else if (m_view == View::Sheet)
        m_preview->focusPage();
    else
        static_cast<WizardPanel *>(m_stack->currentWidget())->focusTitle({});
}

void SheetScreen::refresh()
{
    if (m_editor.canUndo())
        m_notice->hide();
    m_rail->setPart(m_part, m_visitor.sheet);
    m_preview->setNothingChosen(m_visitor.sheet.items().isEmpty());
    m_paper.refresh();
    m_ways->keepIfAsked();
}

void SheetScreen::arrange()
{
    if (width() <= 0)
        return;
    const double chrome = m_appearance.chromeScale();
    const bool foldParts = foldsRail(qRound(width() / m_appearance.base()), m_appearance.textPercent());
    const int rail = qRound(kRail * chrome);
    const int beside = width() - (foldParts ? 0 : rail) - kPreview;
    const bool foldSheet = foldParts || beside < kLeastQuestions * m_appearance.screenScale();
    const bool alone = m_view == View::Leave;
    const bool parts = !alone && (!foldParts || m_view == View::Parts);
    const bool sheet = !alone && (foldSheet ? m_view == View::Sheet : m_view != View::Phone);
    placeBeside(m_rail, !foldParts, 0);
    placeBeside(m_preview, !foldSheet, 4);
    m_rail->setMaximumWidth(foldParts ? QWIDGETSIZE_MAX : rail);
    m_rail->setMinimumWidth(foldParts ? 0 : rail);
    m_preview->setMaximumWidth(foldSheet ? QWIDGETSIZE_MAX : kPreview);
    m_preview->setMinimumWidth(foldSheet ? 0 : kPreview);
    m_preview->setReading(foldSheet);
    m_rail->setVisible(parts);
    m_railSeam->setVisible(parts && !foldParts);
    m_preview->setVisible(sheet);
    m_previewSeam->setVisible(sheet && !foldSheet);
    m_stack->setVisible(!(foldParts && m_view == View::Parts) && !(foldSheet && m_view == View::Sheet));
    const bool leadsOn = !alone && m_view != View::Phone;
    m_strip->setFolded(leadsOn && foldParts, leadsOn && foldSheet);
    m_notice->setRoom(int(height() * kLargestNotice));
}

void SheetScreen::retranslate()
{
    setAccessibleName(tr("My question sheet"));
}

void SheetScreen::retell()
{
    retranslate();
    if (m_part.kind == SheetPart::Kind::OfTopic)
        m_topic->setTopic(m_part.topic, m_visitor.answers);
    if (m_view == View::Phone)
        m_phone->retell(m_visitor.sheet);
    m_rail->setPart(m_part, m_visitor.sheet);
    m_paper.refresh();
    arrange();
}

void SheetScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    if (event->type() == QEvent::LayoutDirectionChange)
        m_paper.refresh();
    QWidget::changeEvent(event);
}

void SheetScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !goBack())
        QWidget::keyPressEvent(event);
}

void SheetScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
