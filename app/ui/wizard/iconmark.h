// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;

/// An icon before words that say the same: decoration.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    IconMark(const Appearance &appearance, const QString &icon, const QString &token, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    const QString m_icon;
    const QString m_token;
};

} // namespace ui
