// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QWebEnginePage;
class QWebEngineView;

namespace web
{

class DownPanel;

/// What stands in the reader's place: the page, in its stead a panel that says why there is none, and over the page a
/// cover that hides the white a new renderer shows until it has drawn.
class PageLayers : public QWidget
{
    Q_OBJECT
public:
    /// `page` must outlive this.
    explicit PageLayers(QWebEnginePage &page, QWidget *parent = nullptr);

    QWebEngineView *view() const { return m_view; }
    DownPanel *panel() const { return m_panel; }

    bool isPageShown() const;
    /// The page in place of the panel, covered until it is uncovered.
    void showPage();
    void showPanel();
    /// Covers the page, if it is shown.
    void cover();
    void uncover();
    /// A new renderer says that it has drawn before its first frame has reached the window.
    void uncoverSoon();
    void setBackground(const QColor &background);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWebEngineView *const m_view;
    DownPanel *const m_panel;
    QStackedLayout *const m_layers;
    QWidget *const m_cover;
    QTimer m_uncover;
};

} // namespace web
