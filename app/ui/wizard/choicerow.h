// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QRadioButton>

namespace ui
{

class Appearance;

/// One answer as a row to press: a large dot, words that wrap. Chosen is a thicker border, a wash, bold words and a
/// filled dot. The arrow keys are its group's.
class ChoiceRow : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceRow(const Appearance &appearance, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow words(bool bold) const;
    double aroundWords() const;
    int px(double pixels) const;

    const Appearance &m_appearance;
};

} // namespace ui
