// SPDX-License-Identifier: MIT
#include "ui/body.h"

#include "ui/appearance.h"
#include "ui/helpscreen.h"
#include "ui/lookscreen.h"
#include "ui/pagescreen.h"
#include "ui/railview.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kRailWidth = 272; // with the seam
constexpr int kRailTop = 20;
constexpr double kLargestShare = 0.4;
constexpr int kFoldBelow = 900;
constexpr int kLargeText = 150;
constexpr int kFoldLargeTextBelow = 1600;

} // namespace

Body::Body(const guide::Guide &guide, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_guide(guide)
    , m_appearance(appearance)
    , m_side(new QWidget(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_rail(new RailView(appearance, guide.contents(), m_side))
    , m_seam(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_page(new PageScreen(appearance, m_stack))
{
    setObjectName(QStringLiteral("body"));
    m_seam->setBackgroundRole(QPalette::Midlight);
    m_seam->setAutoFillBackground(true);
    m_seam->setFixedWidth(1);
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->addWidget(m_rail);
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

void Body::showPage(const QString &pageId, const QString &title)
{
    m_page->setAccessibleName(title);
    m_rail->setHere(pageId);
    m_stack->setCurrentWidget(m_page);
}

void Body::showLook(const Look &look, bool kept)
{
    if (!m_look) {
        m_look = new LookScreen(m_appearance, m_stack);
        m_stack->addWidget(m_look);
        connect(m_look, &LookScreen::lookChosen, this, &Body::lookChosen);
        connect(m_look, &LookScreen::keepChosen, this, &Body::keepChosen);
        connect(m_look, &LookScreen::done, this, &Body::leavePressed);
    }
    m_look->setLook(look, kept);
    m_rail->setHere(QString());
    m_stack->setCurrentWidget(m_look);
    m_look->focusTextSize();
}

void Body::setLook(const Look &look, bool kept)
{
    if (m_look)
        m_look->setLook(look, kept);
}

void Body::showHelp()
{
    if (!m_help) {
        m_help = new HelpScreen(m_appearance, *m_guide.page(guide::kHelpPage), m_stack);
        m_stack->addWidget(m_help);
        connect(m_help, &HelpScreen::backPressed, this, &Body::leavePressed);
    }
    m_rail->setHere(QString());
    m_stack->setCurrentWidget(m_help);
    m_help->setFocus(Qt::OtherFocusReason);
}

void Body::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Body::arrange()
{
    const bool large = m_appearance.textPercent() >= kLargeText;
    const bool folded = width() < kFoldBelow || (large && width() < kFoldLargeTextBelow);
    m_side->setVisible(!folded);
    m_seam->setVisible(!folded);
    const double scale = m_appearance.chromeScale();
    m_side->setFixedWidth(int(std::min(kRailWidth * scale, width() * kLargestShare)) - m_seam->width());
    m_sideLayout->setContentsMargins(0, qRound(kRailTop * scale), 0, 0);
}

} // namespace ui
