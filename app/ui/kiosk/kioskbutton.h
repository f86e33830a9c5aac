// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QAbstractButton>

namespace ui
{

class Appearance;

/// A large button of the kiosk's own screens: words, and an icon before them. It is pressed by touch, Space or Enter.
class KioskButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind {
        OnCover, ///< a language
        Second,
        Primary,
        Urgent, ///< Get help now
        UrgentOnCover, ///< the same with a ring of white
        Key, ///< of the PIN pad
    };

    KioskButton(const Appearance &appearance, Kind kind, const QString &name, QWidget *parent);

    /// A name of resources/icons.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow flow() const;
    int px(double pixels) const;
    int usualHeight() const;
    int aroundWords() const;
    QString inkToken() const;
    void paintBody(QPainter &painter) const;

    const Appearance &m_appearance;
    const Kind m_kind;
    QString m_iconName;
};

} // namespace ui
