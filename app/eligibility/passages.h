// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/rules.h"

/// Where the words of the rules stand in the guide, and the checked claims they rest on.
namespace eligibility
{

inline constexpr CheckedFact kReqSevereDespiteTreatment{"req-severe-despite-treatment", {"nct06333483", "nct05869955"}};
inline constexpr CheckedFact kFutureMoreConditions{"future-more-conditions", {"neurath-2025", "nct07395050"}};
inline constexpr CheckedFact kRealUkTrialsCarlysle{"real-uk-trials-carlysle", {"hra-carlysle", "nct06333483"}};
inline constexpr CheckedFact kUkTrialsSscMyositis{"uk-trials-ssc-myositis", {"nct05869955", "nct06655896"}};
inline constexpr CheckedFact kRa72Percent{"ra-72-percent", {"ra-review-preprint-2025", "sheba-abstract-2025"}};
inline constexpr CheckedFact kUkTrialsMs{"uk-trials-ms", {"uclh-ms-news-2025", "hra-ms-obe-cel", "hra-breakfree-2"}};
inline constexpr CheckedFact kMg71Percent{"mg-71-percent", {"descartes-08-reports-2025", "hra-aurora"}};
inline constexpr CheckedFact kActTalkToSpecialist{"act-talk-to-specialist", {"nhs-england-car-t"}};
inline constexpr CheckedFact kReqFailedOneBiologic{"req-failed-one-biologic",
                                                   {"nct05869955", "nct07015983", "nct06475495"}};
inline constexpr CheckedFact kReqAge{
    "req-age", {"nct06333483", "bobcat-register", "nct06451159", "uchicago-myositis-trial", "miltenyi-lupus-register"}};
inline constexpr CheckedFact kEligibilityAge{
    "eligibility-age", {"hra-carlysle", "nct06333483", "hra-ms-obe-cel", "bobcat-listing", "hra-breakfree-2"}};
inline constexpr CheckedFact kReqOrganFunction{"req-organ-function", {"greco-2024", "carlysle-abstracts-2025"}};
inline constexpr CheckedFact kExclInfection{"excl-infection", {"greco-2024"}};
inline constexpr CheckedFact kExclCancer5Years{"excl-cancer-5-years", {"nct06265220", "miltenyi-lupus-register"}};
inline constexpr CheckedFact kSecondaryCancers{"secondary-cancers",
                                               {"prac-2024", "fda-2024", "dtb-2025", "ghilardi-2024"}};
inline constexpr CheckedFact kExclPregnancy{"excl-pregnancy",
                                            {"nct07015983", "bobcat-register", "catarsis-register", "nct06475495"}};
inline constexpr CheckedFact kFertility{"fertility", {"fertility-survey-2025", "ligon-2022"}};
inline constexpr CheckedFact kExclMissing{
    "excl-missing",
    {"ft819-register", "uchicago-myositis-trial", "miltenyi-lupus-register", "nct06333483", "nct07015983"}};
inline constexpr CheckedFact kIcansNotMentioned{"icans-not-mentioned",
                                                {"muller-2024", "lupus-review-2025", "cuh-discharge-leaflet"}};
inline constexpr CheckedFact kOmitStayNear{"omit-stay-near", {"cuh-discharge-leaflet", "clatterbridge-leaflet"}};
inline constexpr CheckedFact kConclusionUkAccessGrowing{
    "conclusion-uk-access-growing", {"hra-carlysle", "hra-ms-obe-cel", "hra-breakfree-2", "government-answer-2026"}};
inline constexpr CheckedFact kRealUkTrialsBobcat{"real-uk-trials-bobcat",
                                                 {"hra-ms-obe-cel", "bobcat-listing", "news-ms-first-uk-patient"}};
inline constexpr CheckedFact kRealUkTrialsBreakfree2{"real-uk-trials-breakfree-2", {"hra-breakfree-2"}};
inline constexpr CheckedFact kUkTrialsMg{"uk-trials-mg", {"hra-breakfree-2", "nct06799247"}};
inline constexpr CheckedFact kRealUkTrials{"real-uk-trials", {"hra-carlysle", "hra-ms-obe-cel", "hra-breakfree-2"}};
inline constexpr CheckedFact kUkTrialsRa{"uk-trials-ra", {"nct05869955"}};
inline constexpr CheckedFact kLinkBePartOfResearch{"link-be-part-of-research",
                                                   {"be-part-of-research", "be-part-of-research-privacy"}};

inline constexpr Passage kEveryCondition{"your-condition", "what-is-the-same-for-every-condition",
                                         kReqSevereDespiteTreatment};
inline constexpr Passage kOtherCondition{"your-condition", "if-you-have-another-condition", kFutureMoreConditions};
inline constexpr Passage kLupusTrials{"lupus", "uk-trials", kRealUkTrialsCarlysle};
inline constexpr Passage kSclerosisMyositisTrials{"systemic-sclerosis-myositis", "uk-trials", kUkTrialsSscMyositis};
inline constexpr Passage kArthritisStudies{"rheumatoid-arthritis", "what-was-found", kRa72Percent};
inline constexpr Passage kMsTrials{"multiple-sclerosis", "uk-trials", kUkTrialsMs};
inline constexpr Passage kMyastheniaStudies{"myasthenia-gravis", "what-was-found", kMg71Percent};
inline constexpr Passage kYourSpecialist{"next-steps", "talk-to-your-specialist", kActTalkToSpecialist};
inline constexpr Passage kActiveDisease{"who-can-take-part", "active-serious-disease", kReqSevereDespiteTreatment};
inline constexpr Passage kEarlierTreatments{"who-can-take-part", "earlier-treatments", kReqFailedOneBiologic};
inline constexpr Passage kYourAge{"who-can-take-part", "your-age", kReqAge};
inline constexpr Passage kYoungAge{"who-can-take-part", "your-age", kEligibilityAge};
inline constexpr Passage kOrgans{"who-can-take-part", "your-heart-lungs-liver-kidneys-and-blood", kReqOrganFunction};
inline constexpr Passage kInfections{"who-can-take-part", "common-reasons-for-no", kExclInfection};
inline constexpr Passage kPastCancer{"who-can-take-part", "common-reasons-for-no", kExclCancer5Years};
inline constexpr Passage kNewCancers{"long-term-safety", "new-cancers", kSecondaryCancers};
inline constexpr Passage kExpectingBaby{"who-can-take-part", "common-reasons-for-no", kExclPregnancy};
inline constexpr Passage kPlanningBaby{"recovery", "family-and-fertility", kFertility};
inline constexpr Passage kOtherReasons{"who-can-take-part", "common-reasons-for-no", kExclMissing};
inline constexpr Passage kBrainAndNerves{"side-effects", "icans-the-brain-and-nerves", kIcansNotMentioned};
inline constexpr Passage kStayingNear{"who-can-take-part", "your-time-and-your-home", kOmitStayNear};
inline constexpr Passage kYourChoice{"next-steps", "it-is-your-choice", kConclusionUkAccessGrowing};
inline constexpr Passage kCarlysleTrial{"uk-trials", "carlysle-severe-lupus", kRealUkTrialsCarlysle};
inline constexpr Passage kBobcatTrial{"uk-trials", "bobcat-progressive-ms", kRealUkTrialsBobcat};
inline constexpr Passage kBreakfree2Trial{"uk-trials", "breakfree-2-relapsing-or-progressive-ms",
                                          kRealUkTrialsBreakfree2};
inline constexpr Passage kMyastheniaTrial{"myasthenia-gravis", "uk-trials", kUkTrialsMg};
inline constexpr Passage kUkTrials{"find-a-trial", "when-you-find-one", kRealUkTrials};
inline constexpr Passage kArthritisTrials{"rheumatoid-arthritis", "uk-trials", kUkTrialsRa};
inline constexpr Passage kFindATrial{"find-a-trial", "be-part-of-research", kLinkBePartOfResearch};

} // namespace eligibility
