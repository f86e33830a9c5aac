// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/assessment.h"
#include "ui/wizard/answerspanel.h"

#include <QDate>

namespace guide
{
class Guide;
}

namespace questions
{
struct Suggestion;
}

namespace ui
{

class FlowLayout;
struct Ground;

/// "What to ask your specialist": what the answers raise, and no decision. Each line leads to the passage and the
/// source it rests on, and to the answer that raised it.
class ResultPanel : public AnswersPanel
{
    Q_OBJECT
public:
    /// `guide` must outlive this.
    ResultPanel(const guide::Guide &guide, const Appearance &appearance, QWidget *parent);

    /// `today` decides which facts may be out of date; an invalid day says of none.
    void setAnswers(const eligibility::Answers &answers, QDate today);
    /// As StartPanel::setWithEnglish().
    void setWithEnglish(bool with) { m_withEnglish = with; }
    /// Whom these answers say to ring today, one sentence after another; empty for most.
    static QStringList urgentLines(const eligibility::Answers &answers);

signals:
    void changePressed(eligibility::QuestionId question);
    void checkPressed();
    void startAgainPressed();
    void sheetPressed();
    /// A page of the guide at a passage; `anchor` may be empty.
    void pageWanted(const QString &page, const QString &anchor);

protected:
    void fill() override;

private:
    void addOpener(QVBoxLayout *column);
    void addButtons(QVBoxLayout *lines);
    void addSection(QVBoxLayout *column, const QString &heading, const QString &sub);
    /// At the end of a section: where what it says comes from.
    void addSources(QVBoxLayout *column, const QStringList &claims, const QString &heading);
    void jumpTo(QWidget *heading);
    void addTold(QVBoxLayout *column, const eligibility::Assessment &assessment);
    void addTrials(QVBoxLayout *column, const eligibility::Assessment &assessment);
    void addToAsk(QVBoxLayout *column, const eligibility::Assessment &assessment);
    void addFindOut(QVBoxLayout *column, const eligibility::Assessment &assessment);

    QWidget *newToAsk(const questions::Suggestion &suggestion, QWidget *list);
    QWidget *newFinding(const eligibility::Finding &finding);
    QWidget *newTold(const eligibility::Finding &finding);
    QWidget *newCheckedLine(const Ground &ground, bool mayBeClosed);

    const guide::Guide &m_guide;
    QDate m_today;
    bool m_withEnglish = false;
    bool m_hasSection = false;
    FlowLayout *m_jumps = nullptr; ///< to the sections of what is shown
};

} // namespace ui
