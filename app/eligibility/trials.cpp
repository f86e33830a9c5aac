// SPDX-License-Identifier: MIT
#include "eligibility/passages.h"

#include <QtGlobal>

namespace eligibility
{

namespace
{

using enum Choice;

constexpr TrialText kCarlysle{
    QT_TRANSLATE_NOOP("eligibility", "CARLYSLE: severe lupus"),
    QT_TRANSLATE_NOOP("eligibility",
                      "It is for severe lupus that other treatments have not controlled. UK ages are 12 to 65. The "
                      "hospitals are University College London Hospitals and Manchester Royal Infirmary. Its number is "
                      "NCT06333483. It may be full or closed now. Ask your specialist to check first."),
    kCarlysleTrial};
constexpr TrialText kBobcat{
    QT_TRANSLATE_NOOP("eligibility", "BOBCAT: progressive MS"),
    QT_TRANSLATE_NOOP("eligibility",
                      "It is for MS that keeps getting worse (progressive MS) after other treatments. Ages are 18 to "
                      "60. The hospital is University College London Hospitals. Its number is IRAS 1011413. We could "
                      "not confirm an NCT number. It may be full or closed now. Ask your specialist to check first."),
    kBobcatTrial};
constexpr TrialText kBreakfree2{
    QT_TRANSLATE_NOOP("eligibility", "Breakfree-2: relapsing or progressive MS"),
    QT_TRANSLATE_NOOP("eligibility",
                      "It is for relapsing MS, ages 18 to 60, or progressive MS, ages 18 to 65. About 10 of its 84 "
                      "places were planned for the UK. We could not confirm which hospitals. Its number is "
                      "NCT06220201. It may be full or closed now. Ask your specialist to check first."),
    kBreakfree2Trial};
constexpr TrialText kBreakfree2ForMyasthenia{
    QT_TRANSLATE_NOOP("eligibility", "Breakfree-2"),
    QT_TRANSLATE_NOOP("eligibility",
                      "It lists myasthenia gravis in its title. Its number is NCT06220201. It may be full or closed "
                      "now. Ask your neurologist whether it is open and where."),
    kMyastheniaTrial};

constexpr const char *kGiveTheNumber =
    QT_TRANSLATE_NOOP("eligibility",
                      "A trial can fill up or close quickly. Give your specialist the trial number and ask them to "
                      "check.");
constexpr const char *kNoUkHospital =
    QT_TRANSLATE_NOOP("eligibility",
                      "There are international trials for systemic sclerosis and myositis. We could not confirm a UK "
                      "hospital. Ask your specialist centre, and search Be Part of Research.");
constexpr const char *kNoArthritisTrial =
    QT_TRANSLATE_NOOP("eligibility",
                      "When we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed "
                      "UK hospitals. Trials can open at any time, so search Be Part of Research.");
constexpr const char *kLookForTrials =
    QT_TRANSLATE_NOOP("eligibility",
                      "Start with Be Part of Research. Search for your condition and the words “CAR-T”. Then ask your "
                      "specialist to check what you find. Only a trial team can decide who can join.");

constexpr std::array kTrialRules{
    TrialRule{Lupus, {&kCarlysle}, kGiveTheNumber, kUkTrials},
    TrialRule{MultipleSclerosis, {&kBobcat, &kBreakfree2}, kGiveTheNumber, kUkTrials},
    TrialRule{MyastheniaGravis, {&kBreakfree2ForMyasthenia}, kGiveTheNumber, kUkTrials},
    TrialRule{RheumatoidArthritis, {}, kNoArthritisTrial, kArthritisTrials},
    TrialRule{SystemicSclerosis, {}, kNoUkHospital, kSclerosisMyositisTrials},
    TrialRule{Myositis, {}, kNoUkHospital, kSclerosisMyositisTrials},
    TrialRule{AnotherCondition, {}, kLookForTrials, kFindATrial},
};

} // namespace

std::span<const TrialRule> trialRules()
{
    return kTrialRules;
}

} // namespace eligibility
