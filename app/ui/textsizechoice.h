// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

namespace ui
{

class Appearance;

/// One text size: a letter as large as it makes text look, and its percentage.
class TextSizeChoice : public QRadioButton
{
    Q_OBJECT
public:
    TextSizeChoice(const Appearance &appearance, int percent, QWidget *parent = nullptr);

    int percent() const { return m_percent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;
    int px(double pixels) const;

    const Appearance &m_appearance;
    const int m_percent;
};

} // namespace ui
