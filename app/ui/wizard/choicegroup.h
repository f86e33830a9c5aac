// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/questionnaire.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ui
{

class Appearance;
class ChoiceRow;

/// The answers to one question. Arrow keys go from row to row and choose, round the ends; Tab comes to the chosen row,
/// or to the first. "I’m not sure" and "I’d rather not say" stand apart at the end, beside each other if they can.
class ChoiceGroup : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceGroup(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the answers of a question; chosen is what was answered before, or nothing.
    void setQuestion(const eligibility::Question &question, std::optional<eligibility::Choice> chosen);
    std::optional<eligibility::Choice> chosen() const;
    void clear();

    /// Chooses the row of this number, counted from 1. False if there is none.
    bool choose(int number);
    /// Down to the middle of the second answer, in this width.
    int heightToSecond(int width) const;
    /// Gives the keyboard to the chosen row, or to the first.
    void focusRow();
    bool hasRow(const QWidget *widget) const;

signals:
    void picked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChoiceRow *newRow();
    void retranslate();
    void step(int by);
    void noteToggled(bool on);
    /// Tab stops at one row only.
    void setTabStop();
    int chosenIndex() const;

    const Appearance &m_appearance;
    const eligibility::Question *m_question = nullptr;
    QList<ChoiceRow *> m_own; ///< as many as the question with most needs
    ChoiceRow *m_notSure = nullptr;
    ChoiceRow *m_ratherNot = nullptr;
    QList<ChoiceRow *> m_shown; ///< in the order of the question's offers
};

} // namespace ui
