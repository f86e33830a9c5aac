// SPDX-License-Identifier: MIT
#include "eligibility/questionnaire.h"

#include <QCoreApplication>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace eligibility
{

namespace
{

using enum QuestionId;
using enum Choice;

constexpr Offer kNotSure{NotSure, "not-sure", QT_TRANSLATE_NOOP("eligibility", "I’m not sure")};
constexpr Offer kRatherNotSay{RatherNotSay, "rather-not-say", QT_TRANSLATE_NOOP("eligibility", "I’d rather not say")};

constexpr std::array kConditionOffers{
    Offer{Lupus, "lupus", QT_TRANSLATE_NOOP("eligibility", "Lupus")},
    Offer{SystemicSclerosis, "systemic-sclerosis", QT_TRANSLATE_NOOP("eligibility", "Systemic sclerosis")},
    Offer{Myositis, "myositis", QT_TRANSLATE_NOOP("eligibility", "Myositis")},
    Offer{RheumatoidArthritis, "rheumatoid-arthritis", QT_TRANSLATE_NOOP("eligibility", "Rheumatoid arthritis")},
    Offer{MultipleSclerosis, "ms", QT_TRANSLATE_NOOP("eligibility", "Multiple sclerosis (MS)")},
    Offer{MyastheniaGravis, "myasthenia-gravis", QT_TRANSLATE_NOOP("eligibility", "Myasthenia gravis")},
    Offer{AnotherCondition, "another", QT_TRANSLATE_NOOP("eligibility", "Another autoimmune condition")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kYesOrNo{
    Offer{Yes, "yes", QT_TRANSLATE_NOOP("eligibility", "Yes")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kActiveOffers{
    Offer{Yes, "yes", QT_TRANSLATE_NOOP("eligibility", "Yes")},
    Offer{ComesAndGoes, "comes-and-goes", QT_TRANSLATE_NOOP("eligibility", "It comes and goes")},
    Offer{WellControlled, "well-controlled", QT_TRANSLATE_NOOP("eligibility", "No, it is well controlled")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kTreatmentsOffers{
    Offer{NoneOrOne, "none-or-one", QT_TRANSLATE_NOOP("eligibility", "None or one")},
    Offer{Two, "two", QT_TRANSLATE_NOOP("eligibility", "Two")},
    Offer{ThreeOrMore, "three-or-more", QT_TRANSLATE_NOOP("eligibility", "Three or more")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kAgeOffers{
    Offer{Under12, "under-12", QT_TRANSLATE_NOOP("eligibility", "Under 12")},
    Offer{From12To17, "12-17", QT_TRANSLATE_NOOP("eligibility", "12–17")},
    Offer{From18To59, "18-59", QT_TRANSLATE_NOOP("eligibility", "18–59")},
    Offer{From60To65, "60-65", QT_TRANSLATE_NOOP("eligibility", "60–65")},
    Offer{From66To75, "66-75", QT_TRANSLATE_NOOP("eligibility", "66–75")},
    Offer{Over75, "over-75", QT_TRANSLATE_NOOP("eligibility", "Over 75")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kInfectionOffers{
    Offer{YesNow, "yes-now", QT_TRANSLATE_NOOP("eligibility", "Yes, now")},
    Offer{Often, "often", QT_TRANSLATE_NOOP("eligibility", "Often")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kCancerOffers{
    Offer{LastFiveYears, "last-5-years", QT_TRANSLATE_NOOP("eligibility", "Yes, now or in the last 5 years")},
    Offer{LongerAgo, "longer-ago", QT_TRANSLATE_NOOP("eligibility", "Yes, longer ago")},
    Offer{TreatedSkinCancer, "treated-skin-cancer",
          QT_TRANSLATE_NOOP("eligibility", "Only a skin cancer that was fully treated")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kPregnancyOffers{
    Offer{PregnantOrBreastfeeding, "pregnant-or-breastfeeding",
          QT_TRANSLATE_NOOP("eligibility", "Yes, pregnant or breastfeeding")},
    Offer{PlanningBaby, "planning", QT_TRANSLATE_NOOP("eligibility", "Planning")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    Offer{DoesNotApply, "does-not-apply", QT_TRANSLATE_NOOP("eligibility", "Does not apply")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kBrainOffers{
    Offer{Yes, "yes", QT_TRANSLATE_NOOP("eligibility", "Yes")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    Offer{NerveCondition, "nerve-condition", QT_TRANSLATE_NOOP("eligibility", "I have MS or another nerve condition")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kSupportOffers{
    Offer{Yes, "yes", QT_TRANSLATE_NOOP("eligibility", "Yes")},
    Offer{Maybe, "maybe", QT_TRANSLATE_NOOP("eligibility", "Maybe")},
    Offer{No, "no", QT_TRANSLATE_NOOP("eligibility", "No")},
    kNotSure,
    kRatherNotSay,
};

constexpr std::array kUnderstandOffers{
    Offer{WantToLearn, "want-to-learn", QT_TRANSLATE_NOOP("eligibility", "I want to learn more")},
    Offer{Worried, "worried", QT_TRANSLATE_NOOP("eligibility", "I am worried")},
    Offer{NotForMe, "not-for-me", QT_TRANSLATE_NOOP("eligibility", "It is not for me")},
    kNotSure,
    kRatherNotSay,
};

// The words of a question, its answers and what to tell are those of the checked facts.
constexpr std::array<Question, kQuestionCount> kQuestions{{
    {Condition, "condition", Part::Condition,
     QT_TRANSLATE_NOOP("eligibility", "Has a doctor told you that you have one of these?"),
     QT_TRANSLATE_NOOP("eligibility", "Trials need a firm diagnosis. Each trial has its own exact rules."),
     kConditionOffers, std::nullopt},
    {UnderSpecialist, "under-specialist", Part::Condition,
     QT_TRANSLATE_NOOP("eligibility", "Do you see a hospital specialist for it?"),
     QT_TRANSLATE_NOOP("eligibility", "Your specialist is the person who can refer you."), kYesOrNo, std::nullopt},
    {Active, "active", Part::Condition,
     QT_TRANSLATE_NOOP("eligibility", "Is your condition active now, even with treatment?"),
     QT_TRANSLATE_NOOP("eligibility", "Many trials ask for active, serious disease, measured by tests."), kActiveOffers,
     std::nullopt},
    {Treatments, "treatments", Part::Condition,
     QT_TRANSLATE_NOOP("eligibility", "How many different treatments (besides painkillers) have you tried?"),
     QT_TRANSLATE_NOOP("eligibility",
                       "Many trials ask for at least two treatments, and steroids, first. Rules differ."),
     kTreatmentsOffers, std::nullopt},
    {Age, "age", Part::Health, QT_TRANSLATE_NOOP("eligibility", "What is your age group?"),
     QT_TRANSLATE_NOOP("eligibility", "Each trial sets its own ages."), kAgeOffers, std::nullopt},
    {HeartLungs, "heart-lungs", Part::Health,
     QT_TRANSLATE_NOOP("eligibility", "Have you been told you have a serious heart or lung problem?"),
     QT_TRANSLATE_NOOP(
         "eligibility",
         "Some trials cannot include people with certain heart or lung problems. It depends on your tests."),
     kYesOrNo, std::nullopt},
    {KidneyLiver, "kidney-liver", Part::Health,
     QT_TRANSLATE_NOOP("eligibility", "Have you been told you have a serious kidney or liver problem?"),
     QT_TRANSLATE_NOOP("eligibility",
                       "Your heart, lungs, liver, kidneys and blood counts will be tested. How strong they must be "
                       "differs by trial."),
     kYesOrNo, std::nullopt},
    {Infection, "infection", Part::Health,
     QT_TRANSLATE_NOOP("eligibility", "Do you have an infection now, or get infections often?"),
     QT_TRANSLATE_NOOP("eligibility", "An infection usually means waiting until it has been treated."),
     kInfectionOffers, std::nullopt},
    {Viruses, "viruses", Part::Health,
     QT_TRANSLATE_NOOP("eligibility",
                       "Have you ever had HIV, hepatitis B, hepatitis C or TB? (Answer only if you are happy to.)"),
     QT_TRANSLATE_NOOP("eligibility",
                       "This matters for some trials and not others. Everyone is tested before treatment."),
     kYesOrNo, std::nullopt},
    {Cancer, "cancer", Part::Health, QT_TRANSLATE_NOOP("eligibility", "Have you ever had cancer?"),
     QT_TRANSLATE_NOOP("eligibility", "Many trials cannot include people with recent cancer. Time limits differ."),
     kCancerOffers, std::nullopt},
    {Pregnancy, "pregnancy", Part::Health,
     QT_TRANSLATE_NOOP("eligibility", "Are you pregnant, breastfeeding, or planning a baby (including as a father)?"),
     QT_TRANSLATE_NOOP(
         "eligibility",
         "Trials do not include people who are pregnant or breastfeeding. Contraception rules can apply to men too."),
     kPregnancyOffers, Unless{Age, Under12}},
    {Brain, "brain", Part::Health,
     QT_TRANSLATE_NOOP(
         "eligibility",
         "Have you had a stroke, fits (seizures) or other brain problem, or has your illness affected your brain?"),
     QT_TRANSLATE_NOOP("eligibility",
                       "Some trials cannot include this, especially if recent. CAR-T can affect the brain."),
     kBrainOffers, std::nullopt},
    {EarlierCell, "earlier-cell", Part::TreatmentsSoFar,
     QT_TRANSLATE_NOOP("eligibility",
                       "Have you ever had CAR-T, gene therapy, a stem cell transplant or an organ transplant?"),
     QT_TRANSLATE_NOOP("eligibility", "Many trials cannot include people who have had these."), kYesOrNo, std::nullopt},
    {RecentMedicines, "recent-medicines", Part::TreatmentsSoFar,
     QT_TRANSLATE_NOOP("eligibility",
                       "Have you had rituximab or another B-cell medicine, or a live vaccine, in the last 6 months?"),
     QT_TRANSLATE_NOOP("eligibility", "Trials often ask for a gap after certain medicines, and after a live vaccine."),
     kYesOrNo, std::nullopt},
    {Support, "support", Part::Research,
     QT_TRANSLATE_NOOP("eligibility", "Could someone stay with you, near the hospital, for about 4 weeks?"),
     QT_TRANSLATE_NOOP("eligibility",
                       "UK hospital leaflets ask people to have someone with them day and night for about 4 weeks. "
                       "Your hospital may say something different."),
     kSupportOffers, std::nullopt},
    {Understand, "understand", Part::Research,
     QT_TRANSLATE_NOOP("eligibility",
                       "How do you feel about taking part in research, with risks that are not all known?"),
     QT_TRANSLATE_NOOP("eligibility",
                       "Taking part in a trial is your choice. It is fine to say no, or to change your mind."),
     kUnderstandOffers, std::nullopt},
}};

constexpr std::array<const char *, kPartCount> kPartTitles{
    QT_TRANSLATE_NOOP("eligibility", "Your condition"),
    QT_TRANSLATE_NOOP("eligibility", "Your health"),
    QT_TRANSLATE_NOOP("eligibility", "Treatments so far"),
    QT_TRANSLATE_NOOP("eligibility", "You and research"),
};

constexpr bool standsAtItsPlace()
{
    for (std::size_t i = 0; i < kQuestions.size(); ++i) {
        if (kQuestions[i].id != QuestionId(i))
            return false;
    }
    return true;
}
static_assert(standsAtItsPlace());

template <typename Row, typename Matches> const Row *findRow(std::span<const Row> rows, const Matches &matches)
{
    const auto it = std::find_if(rows.begin(), rows.end(), matches);
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

std::span<const Question> questionnaire()
{
    return kQuestions;
}

const Question &question(QuestionId id)
{
    return kQuestions[std::size_t(id)];
}

const char *partTitle(Part part)
{
    return kPartTitles[std::size_t(part)];
}

const Offer *offer(QuestionId id, Choice choice)
{
    return findRow(question(id).offers, [choice](const Offer &offered) { return offered.choice == choice; });
}

const Question *questionNamed(QStringView name)
{
    return findRow(questionnaire(), [name](const Question &row) { return name == QLatin1String(row.name); });
}

const Offer *offerNamed(const Question &question, QStringView id)
{
    return findRow(question.offers, [id](const Offer &offered) { return id == QLatin1String(offered.id); });
}

QString textOf(const char *english)
{
    return QCoreApplication::translate("eligibility", english);
}

} // namespace eligibility
