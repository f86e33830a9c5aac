// SPDX-License-Identifier: MIT
#include "ui/helpscreen.h"

#include "guide/page.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/helpcard.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/screenscroll.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kMargin = 56;
constexpr int kSmallMargin = 24;
constexpr int kSmallMarginBelow = 900;
constexpr int kTop = 28;
constexpr int kBottom = 24;
constexpr int kBlock = 896;
constexpr int kGap = 20;
constexpr double kTitle = 40;
constexpr double kTitleLine = 48;
/// Width of a card at 100 % text below which there is only one column.
constexpr double kNarrowestCard = 320;
constexpr double kUsualText = 19;
constexpr double kSmallestText = 16;
constexpr int kBelowCards = 2;

} // namespace

HelpScreen::HelpScreen(const Appearance &appearance, const guide::Page &page, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scroll(new ScreenScroll(QPalette::Base, this))
    , m_content(new QWidget)
    , m_title(new Paragraph(m_content))
    , m_back(new Button(appearance, Button::Kind::Second, m_content))
{
    setObjectName(QStringLiteral("helpScreen"));
    m_scroll->setObjectName(QStringLiteral("helpScroll"));
    m_content->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_content);
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_back->setIconName(QStringLiteral("back"), Button::IconPlace::Before);
    buildLayout();
    m_back->installEventFilter(this);
    connect(m_back, &Button::clicked, this, &HelpScreen::backPressed);
    connect(&appearance, &Appearance::changed, this, &HelpScreen::restyle);
    setPage(page, false);
}

void HelpScreen::setPage(const guide::Page &page, bool withEnglish)
{
    m_title->setText(page.title);
    for (HelpCard *card : std::exchange(m_cards, {})) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (const HelpCardText &text : helpCards(page, withEnglish)) {
        m_cards.append(new HelpCard(m_appearance, text, m_content));
        m_cards.back()->setObjectName(QStringLiteral("helpCard%1").arg(m_cards.size() - 1));
        m_cards.back()->show();
    }
    retranslate();
    restyle();
}

void HelpScreen::open()
{
    setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void HelpScreen::buildLayout()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(kGap);
    m_head = new QHBoxLayout;
    m_head->setSpacing(kGap);
    m_head->addWidget(m_title, 1);
    m_column->addLayout(m_head);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGap);
    m_column->addLayout(m_grid);
    m_column->addStretch(1);
    placeBack(true);
}

void HelpScreen::placeBack(bool besideTitle)
{
    // With the keyboard it would take what is in view along, to below the cards.
    const bool movesDown = std::exchange(m_besideTitle, besideTitle) && !besideTitle;
    if (movesDown && m_back->hasFocus())
        m_scroll->setFocus(Qt::OtherFocusReason);
    if (besideTitle)
        m_head->addWidget(m_back, 0, Qt::AlignVCenter);
    else
        m_column->insertWidget(kBelowCards, m_back, 0, Qt::AlignLeading);
    QWidget *const first = besideTitle ? static_cast<QWidget *>(m_back) : m_scroll;
    setFocusProxy(first);
}

void HelpScreen::retranslate()
{
    setAccessibleName(m_title->text());
    m_scroll->setAccessibleName(m_title->text());
    m_back->setText(tr("Back to where you were"));
}

void HelpScreen::restyle()
{
    const double scale = m_appearance.screenScale();
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale,
                     m_appearance.colour(QStringLiteral("ink")));
    m_back->setScale(scale);
    for (HelpCard *card : std::as_const(m_cards))
        card->setTextPixels(kUsualText);
    arrange();
}

void HelpScreen::arrange()
{
    if (!m_sized)
        return;
    const double scale = m_appearance.screenScale();
    const int margin = width() < kSmallMarginBelow ? kSmallMargin : kMargin;
    const int block = std::min(width() - 2 * margin, qRound(kBlock * scale));
    const int sure = block - m_scroll->verticalScrollBar()->sizeHint().width();
    m_column->setContentsMargins(marginsAlong(layoutDirection(), margin, kTop, width() - margin - block, kBottom));
    placeBack(m_title->naturalWidth() + kGap + m_back->sizeHint().width() <= sure);
    placeCards(sure >= 2 * kNarrowestCard * scale + kGap ? 2 : 1);
    double pixels = kUsualText;
    while (pixels > kSmallestText && !fitsAt(pixels))
        --pixels;
    // Where it has to be scrolled anyway, small words would be for nothing.
    if (!fitsAt(pixels))
        fitsAt(kUsualText);
}

void HelpScreen::placeCards(int columns)
{
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    m_grid->setHorizontalSpacing(columns > 1 ? kGap : 0);
}

bool HelpScreen::fitsAt(double pixels)
{
    for (HelpCard *card : std::as_const(m_cards))
        card->setTextPixels(pixels);
    forgetSizes(*m_column);
    return m_column->totalHeightForWidth(width()) <= height();
}

void HelpScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

bool HelpScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    // A button goes to the next one by them, and here that would be out of the screen.
    if (watched == m_back && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        QApplication::sendEvent(m_scroll, event);
        return true;
    }
    if (watched == m_window && key == Qt::Key_Escape) {
        emit backPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelpScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_window = window();
    m_window->installEventFilter(this);
}

void HelpScreen::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && m_window)
        m_window->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void HelpScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    arrange();
}

} // namespace ui
