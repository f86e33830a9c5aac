// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace ui
{

class Appearance;
class Paragraph;

/// A heading, and choices of equal width beside it, or below it where there is no room, in as many columns as fit.
class ChoiceSection : public QWidget
{
    Q_OBJECT
public:
    /// `columns` are the numbers of columns that look right, most first, ending in 1.
    ChoiceSection(const Appearance &appearance, QList<int> columns, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The choice becomes a child of the section: radio buttons of one section exclude each other.
    void addChoice(QWidget *choice);
    void arrangeFor(int width);

private:
    void restyle();
    int columnsFor(int width) const;

    const Appearance &m_appearance;
    const QList<int> m_columns;
    Paragraph *const m_title;
    QBoxLayout *const m_layout;
    QGridLayout *const m_grid;
    QList<QWidget *> m_choices;
};

} // namespace ui
