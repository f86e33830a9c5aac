// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui
{

class Appearance;

/// A star in 48 px: an outline, or filled when the question is one of the most important.
class StarButton : public QAbstractButton
{
    Q_OBJECT
public:
    StarButton(const Appearance &appearance, QWidget *parent);

    /// The question it stands beside: part of its name.
    void setQuestion(const QString &question);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace ui
