// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui
{

class Appearance;
class Button;

/// Where there is no room for the parts, or for the sheet, beside the questions: the way to them, and back.
class SheetStrip : public QWidget
{
    Q_OBJECT
public:
    /// What stands in the place of the questions.
    enum class Shown { Questions, Parts, Sheet };

    explicit SheetStrip(const Appearance &appearance, QWidget *parent);

    void setShown(Shown shown);
    /// Leads only to what is folded away; with nothing folded it is not shown.
    void setFolded(bool parts, bool sheet);

signals:
    void partsPressed();
    void sheetPressed();
    void backPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrange();

    const Appearance &m_appearance;
    Shown m_shown = Shown::Questions;
    bool m_partsFolded = false;
    bool m_sheetFolded = false;
    Button *const m_toParts;
    Button *const m_toSheet;
    QHBoxLayout *const m_row;
};

} // namespace ui
