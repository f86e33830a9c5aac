// SPDX-License-Identifier: MIT
#include "web/pagelayers.h"

#include "web/downpanel.h"
#include "web/inputguard.h"

#include <QStackedLayout>
#include <QWebEngineView>

namespace web
{

namespace
{

constexpr int kFirstFrame = 100;

void paintBehind(QWidget *widget, const QColor &background)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, background);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

} // namespace

PageLayers::PageLayers(QWebEnginePage &page, QWidget *parent)
    : QWidget(parent)
    , m_view(new QWebEngineView(&page, this))
    , m_panel(new DownPanel(this))
    , m_layers(new QStackedLayout(this))
    , m_cover(new QWidget(this))
{
    m_view->setObjectName(QStringLiteral("pageView"));
    m_cover->setObjectName(QStringLiteral("pageCover"));
    m_layers->addWidget(m_view);
    m_layers->addWidget(m_panel);
    new InputGuard(m_view);
    m_uncover.setSingleShot(true);
    m_uncover.setInterval(kFirstFrame);
    connect(&m_uncover, &QTimer::timeout, m_cover, &QWidget::hide);
}

bool PageLayers::isPageShown() const
{
    return m_layers->currentWidget() == m_view;
}

void PageLayers::showPage()
{
    if (isPageShown())
        return;
    m_cover->show();
    m_layers->setCurrentWidget(m_view);
}

void PageLayers::showPanel()
{
    m_layers->setCurrentWidget(m_panel);
    m_cover->hide();
}

void PageLayers::cover()
{
    m_uncover.stop();
    m_cover->setVisible(isPageShown());
}

void PageLayers::uncover()
{
    m_cover->hide();
}

void PageLayers::uncoverSoon()
{
    m_uncover.start();
}

void PageLayers::setBackground(const QColor &background)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_cover, m_panel})
        paintBehind(widget, background);
}

void PageLayers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cover->setGeometry(rect());
    m_cover->raise();
}

} // namespace web
