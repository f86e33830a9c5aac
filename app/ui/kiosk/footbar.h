// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class KioskButton;
class Paragraph;

/// The bar at the foot of every screen of a visit: Finish and clear, where to find somebody, Get help now.
class FootBar : public QWidget
{
    Q_OBJECT
public:
    /// `desk` may be empty.
    FootBar(const Appearance &appearance, const QString &desk, QWidget *parent = nullptr);

signals:
    void finishPressed();
    void helpPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    /// The lines stand between the buttons; above them where there is no room.
    void arrange();
    int px(double pixels) const;

    const Appearance &m_appearance;
    const QString m_desk;
    KioskButton *const m_finish;
    Paragraph *const m_kept;
    Paragraph *const m_where; ///< no words: nobody said where
    KioskButton *const m_help;
};

} // namespace ui
