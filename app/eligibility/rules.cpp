// SPDX-License-Identifier: MIT
#include "eligibility/rules.h"

#include "eligibility/passages.h"

#include <QtGlobal>

#include <array>

namespace eligibility
{

namespace
{

using enum QuestionId;
using enum Choice;

// clang-format off
// Words that several answers raise.
constexpr const char *kOwnRules =
    QT_TRANSLATE_NOOP("eligibility", "Each trial has its own exact rules.");
constexpr const char *kTrialsRun =
    QT_TRANSLATE_NOOP("eligibility", "Trials have been run for this condition. Some have very few people. Ask which are open now.");
constexpr const char *kCanRefer =
    QT_TRANSLATE_NOOP("eligibility", "Your specialist is the person who can refer you.");
constexpr const char *kSeriousDisease =
    QT_TRANSLATE_NOOP("eligibility", "Most trials take people whose disease is active and serious even though they have had good treatment. Each trial has its own exact rules.");
constexpr const char *kAskHowActive =
    QT_TRANSLATE_NOOP("eligibility", "Many trials ask for active, serious disease, measured by tests. Ask how active yours is.");
constexpr const char *kSteroidsAndTwo =
    QT_TRANSLATE_NOOP("eligibility", "Many trials ask that steroids and at least two other treatments have not worked well enough. These do not always have to be biologics.");
constexpr const char *kWriteDown =
    QT_TRANSLATE_NOOP("eligibility", "Write down each one, when, how long and why it stopped. Trial teams ask for this.");
constexpr const char *kAgeLimits =
    QT_TRANSLATE_NOOP("eligibility", "Age limits differ. Many trials take adults up to 60, 65, 70 or 75. Some have no upper limit listed.");
constexpr const char *kFromTwelve =
    QT_TRANSLATE_NOOP("eligibility", "Each trial sets its own ages. One UK lupus trial took people from age 12.");
constexpr const char *kUpperLimits =
    QT_TRANSLATE_NOOP("eligibility", "Upper limits differ. Some stop at 60 or 65; some go to 75 or more. Ask.");
constexpr const char *kOrgansTested =
    QT_TRANSLATE_NOOP("eligibility", "Your heart, lungs, liver, kidneys and blood counts will be tested. They must be strong enough.");
constexpr const char *kEnoughDiffers =
    QT_TRANSLATE_NOOP("eligibility", "“Enough” differs by trial: some lupus trials have treated people whose kidneys were already affected.");
constexpr const char *kWaitForInfection =
    QT_TRANSLATE_NOOP("eligibility", "An infection usually means waiting until it has been treated.");
constexpr const char *kFeverToday =
    QT_TRANSLATE_NOOP("eligibility", "If you have a fever and take immune-suppressing medicine, call your team or 111 today.");
constexpr const char *kNorthernIreland =
    QT_TRANSLATE_NOOP("eligibility", "In Northern Ireland, call your team, your GP or GP out-of-hours.");
constexpr const char *kHiddenInfections =
    QT_TRANSLATE_NOOP("eligibility", "You will also be tested for hidden infections such as HIV and hepatitis B and C.");
constexpr const char *kEveryoneTested =
    QT_TRANSLATE_NOOP("eligibility", "Everyone is tested before treatment.");
constexpr const char *kAnyCancer =
    QT_TRANSLATE_NOOP("eligibility", "Some trials exclude anyone who has ever had cancer.");
constexpr const char *kCancerRules =
    QT_TRANSLATE_NOOP("eligibility", "Cancer now, or in recent years, usually rules people out. How many years differs by trial. Some trials exclude anyone who has ever had cancer. Some allow certain treated skin cancers.");
constexpr const char *kNotInPregnancy =
    QT_TRANSLATE_NOOP("eligibility", "Trials do not include people who are pregnant or breastfeeding.");
constexpr const char *kReliableContraception =
    QT_TRANSLATE_NOOP("eligibility", "You will usually need to use reliable contraception before and after: 12 months after the cells in some trials. This can apply to men too.");
constexpr const char *kRulesMayApply =
    QT_TRANSLATE_NOOP("eligibility", "Contraception rules may still apply to you.");
constexpr const char *kBrainProblems =
    QT_TRANSLATE_NOOP("eligibility", "Some trials cannot include people who have had a stroke, fits or another brain problem, especially if recent. This is because CAR-T can affect the brain.");
constexpr const char *kEarlierCells =
    QT_TRANSLATE_NOOP("eligibility", "Many trials cannot include people who have had CAR-T, gene therapy or a transplant.");
constexpr const char *kGap =
    QT_TRANSLATE_NOOP("eligibility", "Trials often ask for a gap after certain medicines, and after a live vaccine.");
constexpr const char *kFourWeeks =
    QT_TRANSLATE_NOOP("eligibility", "UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay.");
constexpr const char *kAskWhatHelp =
    QT_TRANSLATE_NOOP("eligibility", "Ask what help there is with carers, travel and a place to stay. Do not rule yourself out.");
constexpr const char *kFineEitherWay =
    QT_TRANSLATE_NOOP("eligibility", "It is fine to be interested, and it is fine to say no or to wait.");
constexpr const char *kAllFine =
    QT_TRANSLATE_NOOP("eligibility", "All of these are fine. You can ask anything, take time, say no, and leave a trial later. Your usual care will go on.");

// Question, answer and passage; what is said about trials; what would help to find out; questions to ask.
constexpr auto kRules = std::to_array<Rule>({
    {Condition, Lupus, kLupusTrials,
     {kTrialsRun},
     nullptr, {"how-many-people", "antibodies", "flare"}},
    {Condition, SystemicSclerosis, kSclerosisMyositisTrials,
     {kTrialsRun},
     nullptr, {"how-many-people", "damage", "flare"}},
    {Condition, Myositis, kSclerosisMyositisTrials,
     {kTrialsRun},
     nullptr, {"how-many-people", "antibodies", "damage", "breathing-swallowing", "flare"}},
    {Condition, RheumatoidArthritis, kArthritisStudies,
     {kTrialsRun},
     nullptr, {"how-many-people", "damage", "flare"}},
    {Condition, MultipleSclerosis, kMsTrials,
     {kTrialsRun},
     nullptr, {"how-many-people", "ms-type", "damage", "flare"}},
    {Condition, MyastheniaGravis, kMyastheniaStudies,
     {kTrialsRun},
     nullptr, {"how-many-people", "antibodies", "breathing-swallowing", "flare"}},
    {Condition, AnotherCondition, kOtherCondition,
     {QT_TRANSLATE_NOOP("eligibility", "There may be fewer trials. Your specialist can check.")},
     nullptr, {"how-many-people", "trials-for-me"}},
    {Condition, NotSure, kEveryCondition,
     {kOwnRules},
     QT_TRANSLATE_NOOP("eligibility", "Ask your GP or specialist for the exact name of your condition. Trials need a firm diagnosis."),
     {"trials-for-me", "refer-me"}},
    {Condition, RatherNotSay, kEveryCondition,
     {kOwnRules},
     nullptr, {}},

    {UnderSpecialist, Yes, kYourSpecialist,
     {kCanRefer,
      QT_TRANSLATE_NOOP("eligibility", "They are the right person to ask.")},
     nullptr, {"refer-me"}},
    {UnderSpecialist, No, kYourSpecialist,
     {kCanRefer,
      QT_TRANSLATE_NOOP("eligibility", "Ask your GP about a referral. Trials usually work through specialists.")},
     nullptr, {"refer-me"}},
    {UnderSpecialist, NotSure, kYourSpecialist,
     {kCanRefer},
     QT_TRANSLATE_NOOP("eligibility", "To see if you have a hospital specialist, look for a hospital letter, or ask your GP."),
     {"refer-me"}},
    {UnderSpecialist, RatherNotSay, kYourSpecialist,
     {kCanRefer},
     nullptr, {}},

    {Active, Yes, kActiveDisease,
     {kAskHowActive},
     nullptr, {"flare"}},
    {Active, ComesAndGoes, kActiveDisease,
     {kAskHowActive},
     nullptr, {"flare"}},
    {Active, WellControlled, kActiveDisease,
     {QT_TRANSLATE_NOOP("eligibility", "Most trials so far are for people whose treatment is not working. Good control is good news. Ask your specialist what would change that.")},
     nullptr, {"other-options", "wait"}},
    {Active, NotSure, kActiveDisease,
     {kSeriousDisease},
     QT_TRANSLATE_NOOP("eligibility", "Ask your specialist for your latest scores or tests."),
     {"candidate", "how-know-worked"}},
    {Active, RatherNotSay, kActiveDisease,
     {kSeriousDisease},
     nullptr, {}},

    {Treatments, NoneOrOne, kEarlierTreatments,
     {kSteroidsAndTwo,
      QT_TRANSLATE_NOOP("eligibility", "Rules differ. Ask what other treatments you could have.")},
     nullptr, {"treatments-failed", "other-options"}},
    {Treatments, Two, kEarlierTreatments,
     {kSteroidsAndTwo,
      kWriteDown},
     nullptr, {"treatments-failed"}},
    {Treatments, ThreeOrMore, kEarlierTreatments,
     {kSteroidsAndTwo,
      kWriteDown},
     nullptr, {"treatments-failed"}},
    {Treatments, NotSure, kEarlierTreatments,
     {kSteroidsAndTwo},
     QT_TRANSLATE_NOOP("eligibility", "Ask your GP surgery or hospital pharmacy for a list of your treatments."),
     {"treatments-failed"}},
    {Treatments, RatherNotSay, kEarlierTreatments,
     {kSteroidsAndTwo},
     nullptr, {}},

    {Age, Under12, kYoungAge,
     {kFromTwelve,
      QT_TRANSLATE_NOOP("eligibility", "Most trials do not include young children. A children’s specialist can advise.")},
     nullptr, {"trials-for-me"}},
    {Age, From12To17, kYoungAge,
     {kFromTwelve,
      QT_TRANSLATE_NOOP("eligibility", "A few trials include teenagers. A parent or carer should ask with you.")},
     nullptr, {"teenager"}},
    {Age, From18To59, kYourAge,
     {kAgeLimits,
      QT_TRANSLATE_NOOP("eligibility", "Most adult trials include this age group, but other rules matter just as much.")},
     nullptr, {}},
    {Age, From60To65, kYourAge,
     {kUpperLimits},
     nullptr, {"candidate"}},
    {Age, From66To75, kYourAge,
     {kUpperLimits},
     nullptr, {"candidate"}},
    {Age, Over75, kYourAge,
     {kUpperLimits},
     nullptr, {"candidate"}},
    {Age, NotSure, kYourAge,
     {kAgeLimits},
     QT_TRANSLATE_NOOP("eligibility", "Ask someone who has your records."),
     {"candidate"}},
    {Age, RatherNotSay, kYourAge,
     {kAgeLimits},
     nullptr, {}},

    {HeartLungs, Yes, kOrgans,
     {kOrgansTested,
      QT_TRANSLATE_NOOP("eligibility", "Some trials cannot include people with certain heart or lung problems. It depends on your tests. Ask.")},
     nullptr, {"organs-infections"}},
    {HeartLungs, No, kOrgans,
     {QT_TRANSLATE_NOOP("eligibility", "You would still have heart and lung tests.")},
     nullptr, {}},
    {HeartLungs, NotSure, kOrgans,
     {kOrgansTested},
     QT_TRANSLATE_NOOP("eligibility", "Ask your specialist about your heart and lungs. Tests will check."),
     {"organs-infections"}},
    {HeartLungs, RatherNotSay, kOrgans,
     {kOrgansTested},
     nullptr, {}},

    {KidneyLiver, Yes, kOrgans,
     {kOrgansTested,
      QT_TRANSLATE_NOOP("eligibility", "It depends how serious it is. Some lupus trials include people with kidney disease. Ask.")},
     nullptr, {"organs-infections"}},
    {KidneyLiver, No, kOrgans,
     {QT_TRANSLATE_NOOP("eligibility", "You would still have blood and urine tests.")},
     nullptr, {}},
    {KidneyLiver, NotSure, kOrgans,
     {kOrgansTested,
      kEnoughDiffers},
     QT_TRANSLATE_NOOP("eligibility", "Ask what your last blood and urine results showed."),
     {"organs-infections"}},
    {KidneyLiver, RatherNotSay, kOrgans,
     {kOrgansTested,
      kEnoughDiffers},
     nullptr, {}},

    {Infection, YesNow, kInfections,
     {QT_TRANSLATE_NOOP("eligibility", "Treatment usually has to wait until an infection is gone. Get it treated."),
      kFeverToday,
      kNorthernIreland},
     nullptr, {"infections", "organs-infections"}},
    {Infection, Often, kInfections,
     {kWaitForInfection,
      QT_TRANSLATE_NOOP("eligibility", "Tell your specialist if you get infections often. It affects the risks.")},
     nullptr, {"infections", "organs-infections"}},
    {Infection, No, kInfections,
     {QT_TRANSLATE_NOOP("eligibility", "You would still be tested for hidden infections.")},
     nullptr, {}},
    {Infection, NotSure, kInfections,
     {kWaitForInfection,
      kFeverToday,
      kNorthernIreland},
     QT_TRANSLATE_NOOP("eligibility", "Ask your GP if you may have an infection."),
     {"infections", "organs-infections"}},
    {Infection, RatherNotSay, kInfections,
     {kWaitForInfection},
     nullptr, {}},

    {Viruses, Yes, kInfections,
     {kHiddenInfections,
      QT_TRANSLATE_NOOP("eligibility", "This matters for some trials and not others. Extra medicines may be needed. Ask in private.")},
     nullptr, {"organs-infections"}},
    {Viruses, No, kInfections,
     {kHiddenInfections,
      kEveryoneTested},
     nullptr, {}},
    {Viruses, NotSure, kInfections,
     {kHiddenInfections},
     QT_TRANSLATE_NOOP("eligibility", "Ask about past infections in private. Everyone has tests before treatment."),
     {"organs-infections"}},
    {Viruses, RatherNotSay, kInfections,
     {kHiddenInfections},
     nullptr, {}},

    {Cancer, LastFiveYears, kPastCancer,
     {QT_TRANSLATE_NOOP("eligibility", "Many trials cannot include people with recent cancer. Time limits differ. Ask.")},
     nullptr, {"cancer-before", "later-cancer"}},
    {Cancer, LongerAgo, kPastCancer,
     {kAnyCancer,
      QT_TRANSLATE_NOOP("eligibility", "Some trials allow it, some do not. Ask.")},
     nullptr, {"cancer-before", "later-cancer"}},
    {Cancer, TreatedSkinCancer, kPastCancer,
     {kAnyCancer,
      QT_TRANSLATE_NOOP("eligibility", "Some allow certain treated skin cancers. Ask.")},
     nullptr, {"cancer-before", "later-cancer"}},
    {Cancer, No, kNewCancers,
     {QT_TRANSLATE_NOOP("eligibility", "New cancers can happen after CAR-T. For autoimmune disease, people have not been followed long enough to know how often."),
      QT_TRANSLATE_NOOP("eligibility", "Ask about the risk of new cancers after CAR-T.")},
     nullptr, {"later-cancer"}},
    {Cancer, NotSure, kPastCancer,
     {kCancerRules},
     QT_TRANSLATE_NOOP("eligibility", "Ask your GP to check your records for any past cancer."),
     {"cancer-before"}},
    {Cancer, RatherNotSay, kPastCancer,
     {kCancerRules},
     nullptr, {}},

    {Pregnancy, PregnantOrBreastfeeding, kExpectingBaby,
     {kNotInPregnancy,
      QT_TRANSLATE_NOOP("eligibility", "Your team can talk about your care now and later.")},
     nullptr, {"fertility", "birth-control"}},
    {Pregnancy, PlanningBaby, kPlanningBaby,
     {QT_TRANSLATE_NOOP("eligibility", "The chemotherapy can harm fertility. Contraception is needed, often for a year. Ask about saving eggs or sperm first.")},
     nullptr, {"fertility", "birth-control"}},
    {Pregnancy, No, kExpectingBaby,
     {kRulesMayApply,
      kReliableContraception},
     nullptr, {"birth-control"}},
    {Pregnancy, DoesNotApply, kExpectingBaby,
     {kRulesMayApply,
      QT_TRANSLATE_NOOP("eligibility", "This can apply to men too.")},
     nullptr, {}},
    {Pregnancy, NotSure, kExpectingBaby,
     {kNotInPregnancy,
      kReliableContraception},
     QT_TRANSLATE_NOOP("eligibility", "Take a pregnancy test or ask your GP before any decision."),
     {"birth-control", "fertility"}},
    {Pregnancy, RatherNotSay, kExpectingBaby,
     {kNotInPregnancy,
      kReliableContraception},
     nullptr, {}},

    {Brain, Yes, kOtherReasons,
     {kBrainProblems,
      QT_TRANSLATE_NOOP("eligibility", "Ask.")},
     nullptr, {"candidate", "early-signs"}},
    {Brain, No, kBrainAndNerves,
     {QT_TRANSLATE_NOOP("eligibility", "CAR-T can affect the brain and nerves."),
      QT_TRANSLATE_NOOP("eligibility", "You would still have a nerve check.")},
     nullptr, {}},
    {Brain, NerveCondition, kEveryCondition,
     {QT_TRANSLATE_NOOP("eligibility", "Trials for your condition have their own rules. Ask.")},
     nullptr, {"candidate", "early-signs"}},
    {Brain, NotSure, kOtherReasons,
     {kBrainProblems},
     QT_TRANSLATE_NOOP("eligibility", "Ask your specialist if your illness has affected your brain."),
     {"candidate", "early-signs"}},
    {Brain, RatherNotSay, kOtherReasons,
     {kBrainProblems},
     nullptr, {}},

    {EarlierCell, Yes, kOtherReasons,
     {kEarlierCells,
      QT_TRANSLATE_NOOP("eligibility", "Ask.")},
     nullptr, {"candidate"}},
    {EarlierCell, No, kOtherReasons,
     {kEarlierCells,
      QT_TRANSLATE_NOOP("eligibility", "Good to know for your record.")},
     nullptr, {}},
    {EarlierCell, NotSure, kOtherReasons,
     {kEarlierCells},
     QT_TRANSLATE_NOOP("eligibility", "Ask your specialist if you have had CAR-T, gene therapy or a transplant."),
     {"candidate"}},
    {EarlierCell, RatherNotSay, kOtherReasons,
     {kEarlierCells},
     nullptr, {}},

    {RecentMedicines, Yes, kOtherReasons,
     {kGap,
      QT_TRANSLATE_NOOP("eligibility", "Note the date. Do not stop any medicine yourself.")},
     nullptr, {"medicines-stop"}},
    {RecentMedicines, No, kOtherReasons,
     {kGap,
      QT_TRANSLATE_NOOP("eligibility", "Keep a list of your medicines and dates.")},
     nullptr, {}},
    {RecentMedicines, NotSure, kOtherReasons,
     {kGap},
     QT_TRANSLATE_NOOP("eligibility", "Ask your hospital or GP surgery for a list of your medicines and vaccines, with dates."),
     {"medicines-stop"}},
    {RecentMedicines, RatherNotSay, kOtherReasons,
     {kGap},
     nullptr, {}},

    {Support, Yes, kStayingNear,
     {kFourWeeks,
      QT_TRANSLATE_NOOP("eligibility", "Ask what the person with you would need to do.")},
     nullptr, {"someone-with-me"}},
    {Support, Maybe, kStayingNear,
     {kFourWeeks,
      kAskWhatHelp},
     nullptr, {"someone-with-me", "hospital-stay", "travel-costs"}},
    {Support, No, kStayingNear,
     {kFourWeeks,
      kAskWhatHelp},
     nullptr, {"someone-with-me", "hospital-stay", "travel-costs"}},
    {Support, NotSure, kStayingNear,
     {kFourWeeks},
     kAskWhatHelp,
     {"someone-with-me", "hospital-stay", "travel-costs"}},
    {Support, RatherNotSay, kStayingNear,
     {kFourWeeks},
     nullptr, {}},

    {Understand, WantToLearn, kYourChoice,
     {kFineEitherWay,
      kAllFine},
     nullptr, {"time-to-decide"}},
    {Understand, Worried, kYourChoice,
     {kFineEitherWay,
      kAllFine},
     nullptr, {"serious-risks", "long-run-care", "stop-any-point"}},
    {Understand, NotForMe, kYourChoice,
     {kFineEitherWay,
      kAllFine},
     nullptr, {"other-options", "wait"}},
    {Understand, NotSure, kYourChoice,
     {kFineEitherWay},
     QT_TRANSLATE_NOOP("eligibility", "You can ask anything, take time, say no, and leave a trial later. Your usual care will go on."),
     {"time-to-decide", "stop-any-point"}},
    {Understand, RatherNotSay, kYourChoice,
     {kFineEitherWay},
     nullptr, {}},
});
// clang-format on

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

bool isUrgent(const char *text)
{
    return text == kFeverToday || text == kNorthernIreland;
}

} // namespace eligibility
