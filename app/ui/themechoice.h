// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QRadioButton>

namespace guide
{
struct Theme;
}

namespace ui
{

class Appearance;

/// One theme: a small page in its own colours, and its name.
class ThemeChoice : public QRadioButton
{
    Q_OBJECT
public:
    /// `theme` is one of the appearance's.
    ThemeChoice(const Appearance &appearance, const guide::Theme &theme, QWidget *parent = nullptr);

    QString themeId() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRectF &rect) const;
    TextFlow label() const;
    double wordsX() const;
    int px(double pixels) const;

    const Appearance &m_appearance;
    const guide::Theme &m_theme;
};

} // namespace ui
