// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui
{

class Appearance;
class Button;
class Paragraph;

/// "Your place": the ribbon, the page's title, and a button that goes there.
class PlaceCard : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceCard(const Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The button goes below the words when this width has no room beside them.
    void arrangeFor(int width);

signals:
    void goOnPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Appearance &m_appearance;
    Paragraph *const m_kicker;
    Paragraph *const m_title;
    Button *const m_button;
    QBoxLayout *const m_layout;
};

} // namespace ui
