// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;

/// A drawing in the margin: decoration.
class Vignette : public QWidget
{
    Q_OBJECT
public:
    Vignette(const Appearance &appearance, const QString &drawing, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    const QString m_drawing;
};

} // namespace ui
