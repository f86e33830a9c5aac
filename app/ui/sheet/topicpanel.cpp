// SPDX-License-Identifier: MIT
#include "ui/sheet/topicpanel.h"

#include "questions/suggest.h"
#include "ui/hairline.h"
#include "ui/screenscroll.h"
#include "ui/sheet/listeditor.h"
#include "ui/sheet/ownwords.h"
#include "ui/sheet/questionrow.h"
#include "ui/sheet/starwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kBelowTitle = 4;
constexpr int kAboveRows = 14;
constexpr int kAboveOwn = 12;

std::size_t mostQuestions()
{
    std::size_t most = 0;
    for (int i = 0; i < questions::kTopicCount; ++i)
        most = std::max(most, questions::bankOf(questions::Topic(i)).size());
    return most;
}

} // namespace

TopicPanel::TopicPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("sheetTopic"), parent)
    , m_editor(editor)
{
    build();
    connect(&editor, &ListEditor::changed, this, &TopicPanel::refresh);
    // A refused tick or star goes back to what is so.
    connect(&editor, &ListEditor::refused, this, &TopicPanel::refresh);
}

void TopicPanel::build()
{
    QVBoxLayout *const column = renew();
    column->addWidget(newTitle(Prose::Style::Question, {}), 0, Qt::AlignLeading);
    column->addSpacing(kBelowTitle);
    m_tick = words(Prose::Style::Second, {});
    m_stars = words(Prose::Style::Second, {});
    m_stars->setObjectName(QStringLiteral("starCount"));
    column->addWidget(m_tick);
    column->addWidget(m_stars);
    column->addSpacing(kAboveRows);
    column->addWidget(newHairline(content()));
    for (std::size_t i = 0; i < mostQuestions(); ++i) {
        auto *row = new QuestionRow(appearance(), content());
        column->addWidget(row);
        m_rows.append(row);
        connect(row, &QuestionRow::chosen, &m_editor, &ListEditor::setChosen);
        connect(row, &QuestionRow::starred, &m_editor, &ListEditor::setStarred);
    }
    m_own = new OwnWords(appearance(), content());
    column->addSpacing(kAboveOwn);
    column->addWidget(m_own);
    column->addStretch(1);
    connect(m_own, &OwnWords::addPressed, this, &TopicPanel::addOwn);
    connect(m_own, &OwnWords::typed, this, &TopicPanel::typed);
}

void TopicPanel::setTopic(questions::Topic topic, const eligibility::Answers &answers)
{
    m_topic = topic;
    m_tags = questions::tagsOf(answers);
    m_reasons.clear();
    for (const questions::Suggestion &suggestion : questions::suggest(eligibility::assess(answers))) {
        if (!suggestion.because.isEmpty())
            m_reasons.insert(suggestion.id, questions::reasonText(suggestion));
    }
    m_questions = questions::ranked(topic, m_tags);
    refresh();
}

void TopicPanel::leaveOutWriting()
{
    m_own->hide();
}

QString TopicPanel::noteFor(const questions::DoctorQuestion &question) const
{
    QStringList note;
    if (question.hint && (question.hintFor & m_tags))
        note << questions::textOf(question.hint);
    if (m_reasons.contains(question.id))
        note << m_reasons.value(question.id);
    return note.join(u' ');
}

void TopicPanel::refresh()
{
    const questions::VisitSheet &sheet = m_editor.sheet();
    const QString name = questions::textOf(questions::titleOf(m_topic));
    title()->setText(name);
    scroll()->setAccessibleName(name);
    setAccessibleName(name);
    m_tick->setText(tr("Tick what you want to ask."));
    m_stars->setText(StarWords::guidance(sheet));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_questions.size());
        if (i >= m_questions.size())
            continue;
        const questions::DoctorQuestion &question = *m_questions[i];
        const qsizetype at = sheet.indexOf(question.id);
        m_rows[i]->setShown({question.id, questions::textOf(question.text), noteFor(question), at >= 0,
                             at >= 0 && sheet.items().at(at).starred});
    }
}

void TopicPanel::addOwn(const QString &words)
{
    if (m_editor.addOwn(words))
        m_own->clear();
}

void TopicPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    WizardPanel::changeEvent(event);
}

} // namespace ui
