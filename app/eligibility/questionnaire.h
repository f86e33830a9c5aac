// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace eligibility
{

/// The questions, in the order they are asked.
enum class QuestionId {
    Condition,
    UnderSpecialist,
    Active,
    Treatments,
    Age,
    HeartLungs,
    KidneyLiver,
    Infection,
    Viruses,
    Cancer,
    Pregnancy,
    Brain,
    EarlierCell,
    RecentMedicines,
    Support,
    Understand,
};
inline constexpr int kQuestionCount = 16;

/// Every answer that any question offers. A question offers some of them; NotSure and RatherNotSay belong to all.
enum class Choice {
    Yes,
    No,
    Maybe,
    Lupus,
    SystemicSclerosis,
    Myositis,
    RheumatoidArthritis,
    MultipleSclerosis,
    MyastheniaGravis,
    AnotherCondition,
    ComesAndGoes,
    WellControlled,
    NoneOrOne,
    Two,
    ThreeOrMore,
    Under12,
    From12To17,
    From18To59,
    From60To65,
    From66To75,
    Over75,
    YesNow,
    Often,
    LastFiveYears,
    LongerAgo,
    TreatedSkinCancer,
    PregnantOrBreastfeeding,
    PlanningBaby,
    DoesNotApply,
    NerveCondition,
    WantToLearn,
    Worried,
    NotForMe,
    NotSure,
    RatherNotSay,
};
inline constexpr int kChoiceCount = int(Choice::RatherNotSay) + 1;

/// The parts the questions are grouped in, as the person sees them.
enum class Part { Condition, Health, TreatmentsSoFar, Research };
inline constexpr int kPartCount = 4;

/// An answer as one question words it. `id` is how files name it; `text` is English, to be translated by textOf().
struct Offer {
    Choice choice;
    const char *id;
    const char *text;
};

/// A question is asked unless the answer to an earlier one is among these.
struct Unless {
    QuestionId earlier;
    Choice choice;
};

struct Question {
    QuestionId id;
    const char *name; ///< how files name it, such as `kidney-liver`
    Part part;
    const char *text; ///< English, as are all texts of the tables
    const char *why; ///< why we ask
    std::span<const Offer> offers; ///< NotSure and RatherNotSay last, in this order
    std::optional<Unless> unless;
};

/// The sixteen questions in order. What they ask for rests on the guide’s checked claims (rules.h names each).
std::span<const Question> questionnaire();
const Question &question(QuestionId id);
const char *partTitle(Part part);
/// Null if the question does not offer this choice.
const Offer *offer(QuestionId id, Choice choice);
/// Null for an unknown name.
const Question *questionNamed(QStringView name);
/// Null if the question has no answer of this id.
const Offer *offerNamed(const Question &question, QStringView id);

/// Any English text of the tables of this room, in the reader's language.
QString textOf(const char *english);

} // namespace eligibility
