// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

#include <optional>

namespace ui
{

class Appearance;

/// How far something has come that goes on meanwhile. Where that is not known the bar holds four blocks that stand
/// still: the words beside it say what is going on, and nothing moves that need not.
///
/// To a screen reader it is a progress bar with a value, or with none.
class WorkBar : public QProgressBar
{
    Q_OBJECT
public:
    WorkBar(const Appearance &appearance, QWidget *parent);

    /// Of 100; nothing: not known.
    void setPercent(std::optional<int> percent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Appearance &m_appearance;
};

} // namespace ui
