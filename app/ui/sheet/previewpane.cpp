// SPDX-License-Identifier: MIT
#include "ui/sheet/previewpane.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/flowlayout.h"
#include "ui/layouts.h"
#include "ui/pagelayouts.h"
#include "ui/prose.h"
#include "ui/screenscroll.h"
#include "ui/sheet/pageview.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMargin = 22;
constexpr int kTop = 14;
constexpr int kBottom = 12;
constexpr int kGap = 8;
constexpr int kAroundPage = 12;
constexpr int kLinkGap = 20;
constexpr int kWayHeight = 52;
constexpr int kSmallestPage = 260;
constexpr int kWidestPage = 900;

} // namespace

PreviewPane::PreviewPane(const Appearance &appearance, bool canPrint, bool canTake, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_canPrint(canPrint)
    , m_canTake(canTake)
    , m_scroll(new ScreenScroll(QPalette::Window, this))
    , m_content(new QWidget)
    , m_page(new PageView(m_content))
{
    setObjectName(QStringLiteral("preview"));
    m_scroll->setObjectName(QStringLiteral("previewScroll"));
    m_scroll->setWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(kMargin, kTop, kMargin, kBottom);
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(m_page);
    column->addSpacing(kAroundPage);
    buildWays(column);
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, &PreviewPane::restyle);
    retranslate();
    restyle();
}

void PreviewPane::buildHead(QVBoxLayout *column)
{
    m_title = new Prose(m_appearance, Prose::Style::PaneTitle, m_content);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_count = new Prose(m_appearance, Prose::Style::RailNote, m_content);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_note = new Prose(m_appearance, Prose::Style::RailNote, m_content);
    m_note->setObjectName(QStringLiteral("previewNote"));
    auto *head = new FlowLayout(kGap, 0);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->setAtEnd(m_count);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addSpacing(kAroundPage / 2);
}

void PreviewPane::buildWays(QVBoxLayout *column)
{
    const auto way = [this](Button::Kind kind, const char *name, const char *icon) {
        auto *button = new Button(m_appearance, kind, m_content);
        button->setObjectName(QLatin1String(name));
        if (icon)
            button->setIconName(QLatin1String(icon), Button::IconPlace::Before);
        button->setNarrow();
        return button;
    };
    m_print = way(Button::Kind::Primary, "printSheet", "print");
    m_pdf = way(Button::Kind::Second, "savePdf", "pdf");
    m_phone = way(Button::Kind::Second, "toPhone", "qr");
    m_copy = way(Button::Kind::Link, "copySheet", nullptr);
    m_previous = way(Button::Kind::Link, "previousPage", nullptr);
    m_next = way(Button::Kind::Link, "nextPage", nullptr);
    m_print->setVisible(m_canPrint);
    m_pdf->setVisible(m_canTake);
    m_copy->setVisible(m_canTake);
    auto *ways = new EvenLayout(kGap, kGap);
    if (m_canPrint)
        ways->addWidget(m_print);
    if (m_canTake)
        ways->addWidget(m_pdf);
    ways->addWidget(m_phone);
    auto *links = new FlowLayout(kLinkGap, 0);
    for (Button *button : {m_copy, m_previous, m_next})
        links->addWidget(button);
    column->addLayout(ways);
    column->addLayout(links);
    connect(m_print, &Button::clicked, this, &PreviewPane::printPressed);
    connect(m_pdf, &Button::clicked, this, &PreviewPane::pdfPressed);
    connect(m_phone, &Button::clicked, this, &PreviewPane::phonePressed);
    connect(m_copy, &Button::clicked, this, &PreviewPane::copyPressed);
    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
}

void PreviewPane::setPdf(const web::Pdf &pdf)
{
    m_trouble = {};
    m_pages = pdf.pages;
    m_page->setPdf(pdf.bytes);
    retranslate();
}

void PreviewPane::showTrouble(const Sentence &sentence)
{
    m_trouble = sentence;
    m_pages = 0;
    retranslate();
}

void PreviewPane::setNothingChosen(bool nothing)
{
    m_nothingChosen = nothing;
    retranslate();
}

void PreviewPane::setReading(bool reading)
{
    m_reading = reading;
    arrange();
}

void PreviewPane::focusPage()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::turn(int by)
{
    m_page->setPage(m_page->page() + by);
    const bool lost = (by < 0 && m_page->page() == 0) || (by > 0 && m_page->page() + 1 == m_pages);
    retranslate();
    if (lost)
        (by < 0 ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::retranslate()
{
    m_title->setText(tr("Your sheet"));
    setAccessibleName(tr("Your sheet"));
    m_scroll->setAccessibleName(tr("Your sheet"));
    const QString count = m_pages > 0 ? tr("Page %1 of %2").arg(m_page->page() + 1).arg(m_pages) : QString();
    m_count->setText(count);
    // A new name is read out by screen readers that watch it.
    m_title->setAccessibleDescription(count);
    m_page->setAccessibleName(tr("A picture of your sheet as it prints. %1").arg(count));
    m_page->setVisible(!m_trouble);
    m_note->setText(m_trouble             ? m_trouble()
                        : m_nothingChosen ? tr("You have not chosen any questions yet: these six print.")
                                          : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_print->setText(tr("Print"));
    m_print->setAccessibleName(tr("Print my sheet"));
    m_pdf->setText(tr("PDF"));
    m_pdf->setAccessibleName(tr("Save my sheet as a PDF file"));
    m_phone->setText(tr("Phone"));
    m_phone->setAccessibleName(tr("Take my questions to my phone"));
    m_copy->setText(tr("Copy as text"));
    m_previous->setText(tr("Page before"));
    m_next->setText(tr("Next page"));
    m_previous->setVisible(m_pages > 1 && m_page->page() > 0);
    m_next->setVisible(m_pages > 1 && m_page->page() + 1 < m_pages);
    arrange();
}

void PreviewPane::restyle()
{
    QPalette desk = m_scroll->viewport()->palette();
    desk.setColor(QPalette::Window, m_appearance.colour(QStringLiteral("frame2")));
    for (QWidget *widget : {m_scroll->viewport(), m_content})
        widget->setPalette(desk);
    const double scale = m_appearance.chromeScale();
    for (Button *button : {m_print, m_pdf, m_phone, m_copy, m_previous, m_next})
        button->setScale(scale);
    for (Button *button : {m_print, m_pdf, m_phone})
        button->setMinimumHeight(qRound(kWayHeight * scale));
    arrange();
}

void PreviewPane::arrange()
{
    // The pane's own size: that of the viewport comes only later.
    const int bar = m_reading ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    const int room = width() - bar;
    const int pageRoom = room - 2 * kMargin;
    if (pageRoom <= 0)
        return;
    m_page->setMinimumHeight(0);
    m_page->setMaximumHeight(QWIDGETSIZE_MAX);
    const int wide = m_page->heightForWidth(std::min(pageRoom, kWidestPage));
    forgetSizes(*m_content->layout());
    const int all = m_content->layout()->totalHeightForWidth(room);
    const int others = all - (m_page->isHidden() ? 0 : m_page->heightForWidth(pageRoom));
    const int whole = std::max(kSmallestPage, height() - others);
    m_page->setFixedHeight(m_reading ? wide : std::min(wide, whole));
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
