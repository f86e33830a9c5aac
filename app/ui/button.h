// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QPushButton>

namespace ui
{

class Appearance;

/// A button of the book: 48 high at 100 %, bold, with an icon before or after its words. It paints itself, wraps its
/// words when room is short, and grows with its scale. A link is words underlined, with as much to press.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Second, Urgent, Link };
    enum class IconPlace { Before, After };

    Button(const Appearance &appearance, Kind kind, QWidget *parent = nullptr);

    /// A name of resources/icons; empty for none.
    void setIconName(const QString &name, IconPlace place);
    /// 1.0 is 100 %: the appearance's screenScale() or chromeScale(). Call again when the appearance has changed.
    void setScale(double scale);
    /// Keeps the scale of native screens that are read like pages, whatever the appearance becomes.
    void followScreenScale();
    /// 56 high, for the buttons that lead from screen to screen.
    void setTall();
    /// Less room beside the words, for several buttons in a narrow place.
    void setNarrow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBody(QPainter &painter) const;
    TextFlow flow() const;
    QString inkToken() const;
    int usualHeight() const;
    void takeScreenScale();
    int px(double pixels) const;
    /// What stands beside the words: padding, and the icon with its gap.
    int aroundWords() const;

    const Appearance &m_appearance;
    const Kind m_kind;
    QString m_iconName;
    IconPlace m_iconPlace = IconPlace::Before;
    double m_scale = 1.0;
    bool m_tall = false;
    bool m_narrow = false;
};

} // namespace ui
