// SPDX-License-Identifier: MIT
#include "eligibility/assessment.h"

#include "eligibility/rules.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace eligibility
{

namespace
{

using ToAskIndex = qint16;
/// More than the question bank holds.
constexpr int kMostToAsk = 64;

/// A rule, ready to be handed out: copies of these lists share their data.
struct Raised {
    QList<Finding> findings;
    QList<ToAskIndex> toAsk; ///< places in Prepared::toAskIds
};

struct TrialsOf {
    QList<Trial> trials;
    const TrialRule *rule = nullptr;
};

template <typename Row, std::size_t size> QList<Row> untilNull(const std::array<Row, size> &rows)
{
    return {rows.begin(), std::find(rows.begin(), rows.end(), nullptr)};
}

QList<QLatin1String> idsIn(std::span<const char *const> ids)
{
    QList<QLatin1String> list;
    for (const char *id : ids) {
        if (id)
            list.append(QLatin1String(id));
    }
    return list;
}

QList<const char *> urgentIn(std::span<const char *const> texts)
{
    QList<const char *> list;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(list), isUrgent);
    return list;
}

QList<Finding> findingsOf(const Rule &rule)
{
    const Passage &passage = rule.passage;
    Finding finding{Finding::Kind::TrialsAsk,
                    rule.question,
                    rule.answer,
                    untilNull(rule.texts),
                    urgentIn(rule.texts),
                    QLatin1String(passage.page),
                    QLatin1String(passage.anchor),
                    QLatin1String(passage.fact.claim),
                    idsIn(passage.fact.sources)};
    QList<Finding> findings{finding};
    if (rule.findOut) {
        finding.kind = Finding::Kind::FindOut;
        finding.texts = {rule.findOut};
        finding.urgent.clear();
        findings.append(finding);
    }
    return findings;
}

TrialsOf trialsOf(const TrialRule &rule)
{
    TrialsOf told{{}, &rule};
    for (const TrialText *trial : untilNull(rule.trials)) {
        const Passage &passage = trial->passage;
        told.trials.append({trial->name, trial->text, QLatin1String(passage.fact.claim), QLatin1String(passage.page),
                            QLatin1String(passage.anchor)});
    }
    return told;
}

/// The tables, indexed by answer.
class Prepared
{
public:
    Prepared()
    {
        for (const Rule &rule : rules()) {
            Raised &raised = m_raised[std::size_t(rule.question)][std::size_t(rule.answer)];
            raised.findings = findingsOf(rule);
            for (const QLatin1String id : idsIn(rule.toAsk))
                raised.toAsk.append(indexOf(id));
        }
        for (const TrialRule &rule : trialRules())
            m_trials[std::size_t(rule.condition)] = trialsOf(rule);
    }

    const Raised &raised(QuestionId question, Choice choice) const
    {
        return m_raised[std::size_t(question)][std::size_t(choice)];
    }
    const TrialsOf &trials(Choice condition) const { return m_trials[std::size_t(condition)]; }
    const std::vector<QLatin1String> &toAskIds() const { return m_toAskIds; }

private:
    ToAskIndex indexOf(QLatin1String id)
    {
        const auto it = std::find(m_toAskIds.cbegin(), m_toAskIds.cend(), id);
        const auto index = ToAskIndex(it - m_toAskIds.cbegin());
        if (it == m_toAskIds.cend())
            m_toAskIds.push_back(id);
        Q_ASSERT(index < kMostToAsk);
        return index;
    }

    std::array<std::array<Raised, kChoiceCount>, kQuestionCount> m_raised;
    std::array<TrialsOf, kChoiceCount> m_trials;
    std::vector<QLatin1String> m_toAskIds;
};

const Prepared &prepared()
{
    static const Prepared tables;
    return tables;
}

/// Gathers the questions to ask, each once, with all its reasons.
class Gathering
{
public:
    Gathering(const Prepared &tables, QList<ToAsk> &list) : m_tables(tables), m_list(list) { m_place.fill(-1); }

    void add(const Raised &raised, Told because)
    {
        for (const ToAskIndex index : raised.toAsk) {
            ToAskIndex &place = m_place[std::size_t(index)];
            if (place < 0) {
                place = ToAskIndex(m_list.size());
                m_list.append({m_tables.toAskIds()[std::size_t(index)], {because}});
            } else {
                m_list[place].because.append(because);
            }
        }
    }

private:
    const Prepared &m_tables;
    QList<ToAsk> &m_list;
    std::array<ToAskIndex, kMostToAsk> m_place{}; ///< in the list, by index of the id; -1: not there
};

void tellAboutTrials(const TrialsOf &told, Assessment &assessment)
{
    if (!told.rule)
        return;
    const Passage &passage = told.rule->passage;
    assessment.trials = told.trials;
    assessment.aboutTrials = told.rule->about;
    assessment.aboutTrialsClaim = QLatin1String(passage.fact.claim);
    assessment.aboutTrialsPage = QLatin1String(passage.page);
    assessment.aboutTrialsAnchor = QLatin1String(passage.anchor);
}

} // namespace

Assessment assess(const Answers &answers)
{
    const Prepared &tables = prepared();
    Assessment assessment;
    assessment.findings.reserve(qsizetype(2) * kQuestionCount);
    assessment.toAsk.reserve(kQuestionCount);
    Gathering toAsk(tables, assessment.toAsk);
    for (const Question &row : questionnaire()) {
        const std::optional<Choice> choice = answers.choice(row.id);
        if (!choice || !answers.isAsked(row.id))
            continue;
        const Raised &raised = tables.raised(row.id, *choice);
        assessment.findings += raised.findings;
        toAsk.add(raised, {row.id, *choice});
    }
    if (const std::optional<Choice> condition = answers.choice(QuestionId::Condition))
        tellAboutTrials(tables.trials(*condition), assessment);
    return assessment;
}

const char *onlyATrialTeamCanDecide()
{
    return QT_TRANSLATE_NOOP("eligibility", "Only a trial team can decide. Ask your specialist.");
}

} // namespace eligibility
