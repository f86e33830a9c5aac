// SPDX-License-Identifier: MIT
#include "questions/suggest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace questions
{

namespace
{

using eligibility::Choice;
using eligibility::QuestionId;

/// What each question of the questionnaire is about, in few words, in its order.
constexpr std::array<const char *, eligibility::kQuestionCount> kAbout{
    QT_TRANSLATE_NOOP("questions", "your condition"),
    QT_TRANSLATE_NOOP("questions", "seeing a hospital specialist"),
    QT_TRANSLATE_NOOP("questions", "whether it is active now"),
    QT_TRANSLATE_NOOP("questions", "treatments you have tried"),
    QT_TRANSLATE_NOOP("questions", "your age group"),
    QT_TRANSLATE_NOOP("questions", "a serious heart or lung problem"),
    QT_TRANSLATE_NOOP("questions", "a serious kidney or liver problem"),
    QT_TRANSLATE_NOOP("questions", "infections"),
    QT_TRANSLATE_NOOP("questions", "HIV, hepatitis B or C, or TB"),
    QT_TRANSLATE_NOOP("questions", "cancer"),
    QT_TRANSLATE_NOOP("questions", "pregnancy, or planning a baby"),
    QT_TRANSLATE_NOOP("questions", "stroke, fits or other brain problems"),
    QT_TRANSLATE_NOOP("questions", "earlier cell or gene therapy, or a transplant"),
    QT_TRANSLATE_NOOP("questions", "medicines and vaccines of the last 6 months"),
    QT_TRANSLATE_NOOP("questions", "someone to stay with you"),
    QT_TRANSLATE_NOOP("questions", "taking part in research"),
};

struct Meaning {
    QuestionId question;
    Choice choice;
    Tag tag;
};

constexpr std::array kMeanings{
    Meaning{QuestionId::Condition, Choice::Lupus, Tag::Lupus},
    Meaning{QuestionId::Condition, Choice::SystemicSclerosis, Tag::SystemicSclerosis},
    Meaning{QuestionId::Condition, Choice::Myositis, Tag::Myositis},
    Meaning{QuestionId::Condition, Choice::RheumatoidArthritis, Tag::RheumatoidArthritis},
    Meaning{QuestionId::Condition, Choice::MultipleSclerosis, Tag::MultipleSclerosis},
    Meaning{QuestionId::Condition, Choice::MyastheniaGravis, Tag::MyastheniaGravis},
    Meaning{QuestionId::Age, Choice::From12To17, Tag::From12To17},
    Meaning{QuestionId::Cancer, Choice::LastFiveYears, Tag::HadCancer},
    Meaning{QuestionId::Cancer, Choice::LongerAgo, Tag::HadCancer},
    Meaning{QuestionId::Cancer, Choice::TreatedSkinCancer, Tag::HadCancer},
};

bool isFor(const DoctorQuestion &question, Tags tags)
{
    return (question.shownTo & tags & ~Tags(Tag::Everyone)) || (question.movedUpFor & tags);
}

QString told(const eligibility::Told &reason)
{
    const eligibility::Offer *offer = eligibility::offer(reason.question, reason.choice);
    Q_ASSERT(offer);
    //: %1 is an answer the person gave, %2 what the question was about.
    return QCoreApplication::translate("questions", "“%1” (%2)")
        .arg(offer ? eligibility::textOf(offer->text) : QString(), textOf(kAbout[std::size_t(reason.question)]));
}

} // namespace

QList<Suggestion> suggest(const eligibility::Assessment &assessment)
{
    QList<Suggestion> all;
    const auto add = [&all](QLatin1String id, const QList<eligibility::Told> &because) {
        const bool isNew =
            std::none_of(all.cbegin(), all.cend(), [id](const Suggestion &other) { return other.id == id; });
        if (isNew && find(id))
            all.append({id, because});
    };
    for (const eligibility::ToAsk &ask : assessment.toAsk)
        add(ask.id, ask.because);
    for (const QLatin1String id : minimumSet())
        add(id, {});
    return all;
}

QString reasonText(const Suggestion &suggestion)
{
    if (suggestion.because.isEmpty())
        return QCoreApplication::translate("questions", "Everybody gets this one.");
    QStringList reasons;
    for (const eligibility::Told &reason : suggestion.because)
        reasons << told(reason);
    //: %1 is one answer or several: “Three or more” (treatments you have tried); “No” (cancer)
    return QCoreApplication::translate("questions", "Because you said %1.")
        .arg(reasons.join(QCoreApplication::translate("questions", "; ", "between two answers")));
}

Tags tagsOf(const eligibility::Answers &answers)
{
    Tags tags = Tag::Everyone;
    for (const Meaning &meaning : kMeanings) {
        if (answers.choice(meaning.question) == meaning.choice)
            tags |= meaning.tag;
    }
    return tags;
}

QList<const DoctorQuestion *> ranked(Topic topic, Tags tags)
{
    QList<const DoctorQuestion *> all;
    for (const DoctorQuestion &question : bankOf(topic))
        all.append(&question);
    std::stable_partition(all.begin(), all.end(), [tags](const DoctorQuestion *q) { return isFor(*q, tags); });
    return all;
}

} // namespace questions
