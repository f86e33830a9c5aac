// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"
#include "questions/bank.h"
#include "ui/wizard/wizardpanel.h"

#include <QHash>

namespace ui
{

class ListEditor;
class OwnWords;
class QuestionRow;

/// The questions of one topic, first those for this person, each with why it is suggested.
class TopicPanel : public WizardPanel
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TopicPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent);

    /// The same answers give the same order and the same reasons.
    void setTopic(questions::Topic topic, const eligibility::Answers &answers);
    /// Leaves out the field for questions of one's own.
    void leaveOutWriting();

signals:
    /// Words of the person's own.
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// Shows what is ticked and starred now.
    void refresh();
    QString noteFor(const questions::DoctorQuestion &question) const;
    void addOwn(const QString &words);

    ListEditor &m_editor;
    questions::Topic m_topic = questions::Topic::Candidate;
    questions::Tags m_tags;
    QHash<QString, QString> m_reasons; ///< question id to why it is suggested
    QList<const questions::DoctorQuestion *> m_questions;
    QList<QuestionRow *> m_rows; ///< as many as the topic with most needs
    Prose *m_stars = nullptr;
    Prose *m_tick = nullptr;
    OwnWords *m_own = nullptr;
};

} // namespace ui
