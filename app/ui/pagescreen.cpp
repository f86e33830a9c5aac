// SPDX-License-Identifier: MIT
#include "ui/pagescreen.h"

#include "ui/appearance.h"
#include "ui/findstrip.h"
#include "ui/noticestrip.h"
#include "ui/paragraph.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr int kTroubleMargin = 56;
constexpr double kTroubleText = 19;
constexpr double kTroubleLine = 29.5;
constexpr double kLargestNotice = 0.6;

} // namespace

PageScreen::PageScreen(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_notice(new NoticeStrip(appearance, this))
    , m_find(new FindStrip(appearance, this))
    , m_panel(new QWidget(this))
    , m_trouble(new Paragraph(m_panel))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageScreen"));
    m_trouble->setObjectName(QStringLiteral("pageTrouble"));
    m_trouble->setFocusPolicy(Qt::TabFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(m_find);
    // A widget of its own: a layout's margins would stay when what is in it is hidden.
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(kTroubleMargin, kTroubleMargin, kTroubleMargin, kTroubleMargin);
    panel->addWidget(m_trouble);
    m_panel->hide();
    m_layout->addWidget(m_panel);
    m_layout->addStretch();

    connect(m_notice, &NoticeStrip::openPressed, this, &PageScreen::openOutside);
    connect(m_notice, &NoticeStrip::closed, this, &PageScreen::focusPage);
    connect(m_find, &FindStrip::lookedFor, this, &PageScreen::find);
    connect(m_find, &FindStrip::closed, this, &PageScreen::focusPage);
    connect(&appearance, &Appearance::changed, this, &PageScreen::restyle);
    restyle();
}

void PageScreen::startReader(web::Fetch fetch)
{
    if (m_reader || !m_panel->isHidden())
        return;
    m_reader = new web::Reader(std::move(fetch), this);
    // Its panel for bad days wants room, and must not take it from a message.
    m_reader->setMinimumHeight(1);
    m_layout->addWidget(m_reader, 1);
    connect(m_reader, &web::Reader::linkFollowed, this, &PageScreen::noteLink);
    connect(m_reader, &web::Reader::painted, this, &PageScreen::notePainted);
    connect(m_reader, &web::Reader::failed, this, &PageScreen::noteFailed);
    connect(m_reader, &web::Reader::engineLost, this, &PageScreen::engineLost);
    connect(m_reader, &web::Reader::actionPressed, this, &PageScreen::actionPressed);
    connect(m_reader, &web::Reader::outsideLinkPressed, this, &PageScreen::showOutside);
    connect(m_reader, &web::Reader::found, m_find, &FindStrip::setFound);
    dress(m_presentation, m_zoom);
    if (!m_there.isEmpty())
        m_reader->open(m_there, m_wantedScroll);
}

void PageScreen::showTrouble(const Sentence &sentence)
{
    m_troubleSentence = sentence;
    m_trouble->setText(sentence());
    m_panel->show();
}

bool PageScreen::open(const QUrl &url, const QPointF &scroll)
{
    if (!m_panel->isHidden())
        return false;
    if (url == m_there && !m_down)
        return m_arriving;
    m_there = url;
    m_stale = false;
    m_wantedScroll = scroll;
    m_arriving = true;
    m_down = false;
    if (m_reader)
        m_reader->open(url, scroll);
    return true;
}

void PageScreen::renew()
{
    m_stale = m_reader && !m_there.isEmpty();
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_renewed = true;
    m_reader->renew();
}

QPointF PageScreen::scroll() const
{
    return m_reader && !m_arriving ? m_reader->scroll() : m_wantedScroll;
}

void PageScreen::dress(const guide::Presentation &presentation, double zoom)
{
    m_presentation = presentation;
    m_zoom = zoom;
    if (!m_reader)
        return;
    m_reader->dress(presentation, m_appearance.colour(QStringLiteral("page")));
    m_reader->setZoom(zoom);
}

void PageScreen::focusPage()
{
    if (m_reader)
        m_reader->focusPage();
    else if (!m_panel->isHidden())
        m_trouble->setFocus(Qt::OtherFocusReason);
}

void PageScreen::offerFocus()
{
    // A button that loses the keyboard while it is held down loses the press too.
    const auto *const button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (!button || !button->isDown())
        focusPage();
}

void PageScreen::openFind()
{
    // On a small screen there is only room for one of them.
    m_find->open();
    m_notice->hide();
}

void PageScreen::findAgain(bool backwards)
{
    if (m_find->isHidden())
        openFind();
    else
        m_find->step(backwards);
}

void PageScreen::showOutside(const QUrl &address)
{
    m_find->dismiss();
    m_notice->showAddress(address);
}

void PageScreen::clearStrips()
{
    if (m_notice->isAncestorOf(QApplication::focusWidget()))
        focusPage();
    m_notice->hide();
    m_find->dismiss();
}

void PageScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_troubleSentence)
        m_trouble->setText(m_troubleSentence());
    QWidget::changeEvent(event);
}

void PageScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        renew();
}

void PageScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_notice->setRoom(int(height() * kLargestNotice));
}

void PageScreen::noteLink(const QUrl &url)
{
    m_there = url;
    emit linkFollowed(url);
}

void PageScreen::notePainted(const QUrl &url)
{
    // A page that is given up for another one may still be drawn.
    if (url != m_there)
        return;
    m_arriving = false;
    m_down = false;
    if (std::exchange(m_renewed, false))
        m_find->lookAgain();
    emit painted();
}

void PageScreen::noteFailed(const QUrl &url)
{
    m_arriving = false;
    m_down = true;
    emit failed(url);
}

void PageScreen::find(const QString &text, bool backwards)
{
    if (m_reader && text.isEmpty())
        m_reader->clearFind();
    else if (m_reader)
        m_reader->find(text, backwards);
}

void PageScreen::openOutside(const QUrl &address)
{
    if (address.scheme() == QLatin1String("https"))
        m_notice->setOpened(QDesktopServices::openUrl(address));
}

void PageScreen::restyle()
{
    const double scale = m_appearance.screenScale();
    m_trouble->setFace(m_appearance.font(Appearance::Face::Sans, kTroubleText, scale), kTroubleLine * scale,
                       m_appearance.colour(QStringLiteral("ink")));
}

} // namespace ui
