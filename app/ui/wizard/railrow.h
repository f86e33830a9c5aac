// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QAbstractButton>

namespace ui
{

class Appearance;

/// A stage in the rail: its name, a quieter line if there is one, a tick when it is done, the ribbon when it is here.
/// A topic is the same, closer to the next, with how much of it is chosen at the end of its line.
class RailRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Stage {
        QString note;
        QString count; ///< at the end of the line
        bool done = false;
        bool here = false;
    };

    RailRow(const Appearance &appearance, QWidget *parent);

    void setStage(const Stage &stage);
    /// Rows of 44 that begin nearer to the edge.
    void setClose();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTick(QPainter &painter, double middle) const;
    TextFlow titleFlow() const;
    TextFlow noteFlow() const;
    TextFlow countFlow() const;
    double countRoom() const;
    double wordsX() const;
    double roomIn(int width) const;
    int px(double pixels) const;

    const Appearance &m_appearance;
    Stage m_stage;
    bool m_close = false;
};

} // namespace ui
