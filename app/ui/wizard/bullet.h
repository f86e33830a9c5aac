// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class Prose;

/// One line of a list, with its dot.
class Bullet : public QWidget
{
    Q_OBJECT
public:
    Bullet(const Appearance &appearance, const QString &text, QWidget *parent);

    /// Where the words begin.
    static int inset();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Prose *const m_words;
};

} // namespace ui
