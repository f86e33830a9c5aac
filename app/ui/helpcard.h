// SPDX-License-Identifier: MIT
#pragma once

#include "ui/helptext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class Paragraph;

/// One urgent matter: red edge, heading, what to do, numbers to ring in large figures.
class HelpCard : public QWidget
{
    Q_OBJECT
public:
    HelpCard(const Appearance &appearance, const HelpCardText &text, QWidget *parent = nullptr);

    /// Stands below the words.
    void addButton(QWidget *button);
    /// `pixels` is the size of its words at 100 % text.
    void setTextPixels(double pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    const HelpCardText m_text;
    QVBoxLayout *const m_column;
    Paragraph *const m_heading;
    QList<Paragraph *> m_lines;
};

} // namespace ui
