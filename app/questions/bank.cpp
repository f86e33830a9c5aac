// SPDX-License-Identifier: MIT
#include "questions/bank.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace questions
{

namespace
{

constexpr Tags kEveryone = Tag::Everyone;
constexpr Tags kOffered = Tag::TrialMentioned;
constexpr Tags kParents = Tags(Tag::CouldGetPregnant) | Tag::CouldFatherChild;
constexpr Tags kConditions = Tags(Tag::Lupus) | Tag::LupusKidney | Tag::RheumatoidArthritis | Tag::MultipleSclerosis
    | Tag::MyastheniaGravis | Tag::SystemicSclerosis | Tag::Myositis;

// clang-format off
constexpr std::array<DoctorQuestion, 46> kBank{{
    {QLatin1String("candidate"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Am I a candidate for CAR-T therapy?"),
     kEveryone, {}, true, true},
    {QLatin1String("treatments-failed"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "For my condition, how many other treatments must have failed before CAR-T is thought about?"),
     kEveryone},
    {QLatin1String("organs-infections"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Could my heart, lungs, kidneys, liver or past infections rule me out?"),
     kEveryone, Tags(Tag::LupusKidney) | Tag::SystemicSclerosis | Tag::Myositis},
    {QLatin1String("medicines-stop"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Which of my medicines would have to stop before my cells are collected, and for how long?"),
     kEveryone, Tag::BCellMedicine},
    {QLatin1String("damage"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Is there damage already done that CAR-T could not put right?"),
     Tags(Tag::SystemicSclerosis) | Tag::MultipleSclerosis | Tag::RheumatoidArthritis | Tag::LupusKidney | Tag::Myositis},
    {QLatin1String("ms-type"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Which type of MS do I have now, and which types do the trials take?"),
     Tag::MultipleSclerosis},
    {QLatin1String("antibodies"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Which antibodies do I have, and does that change what is open to me?"),
     Tags(Tag::MyastheniaGravis) | Tag::Myositis | Tag::Lupus},
    {QLatin1String("cancer-before"), Topic::Candidate,
     QT_TRANSLATE_NOOP("questions", "Does having had cancer before change things for me?"),
     Tag::HadCancer},

    {QLatin1String("trials-for-me"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "Are there trials I might be eligible for?"),
     kEveryone, {}, true, true},
    {QLatin1String("refer-me"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "Can you refer me to a CAR-T center?"),
     kEveryone, Tag::NotAskedYet, true, true},
    {QLatin1String("trial-number"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "What is the trial’s number, so that I can look it up?"),
     kOffered},
    {QLatin1String("trial-aim"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "What is this trial mainly testing: is it safe, what dose, or does it work?"),
     kOffered},
    {QLatin1String("which-group"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "Would I surely get CAR-T, or might I be put in a group that gets something else?"),
     kOffered},
    {QLatin1String("who-pays"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "Who is paying for the trial, and does my doctor or hospital gain if I join?"),
     kOffered},
    {QLatin1String("not-suitable"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "If I am not suitable, or the trial is full, what happens next, and who will look again later?"),
     kEveryone},
    {QLatin1String("outside-england"), Topic::Trials,
     QT_TRANSLATE_NOOP("questions", "I do not live in England. Can I be sent to a hospital there, and who sets that up?"),
     Tag::OutsideEngland},

    {QLatin1String("how-many-people"), Topic::Good,
     QT_TRANSLATE_NOOP("questions", "How many people with my condition have had this treatment, and how many of them got better?"),
     kEveryone},
    {QLatin1String("how-long-watched"), Topic::Good,
     QT_TRANSLATE_NOOP("questions", "How long have those people been watched for, and did anyone’s illness come back?"),
     kEveryone},
    {QLatin1String("best-likely-worst"), Topic::Good,
     QT_TRANSLATE_NOOP("questions", "For someone like me, what is the best, the most likely and the worst thing that could happen?"),
     kEveryone},
    {QLatin1String("how-know-worked"), Topic::Good,
     QT_TRANSLATE_NOOP("questions", "How will we know if it has worked, and when?"),
     kEveryone},

    {QLatin1String("serious-risks"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "What are the most serious risks, and how often have they happened?"),
     kEveryone, {}, false, true},
    {QLatin1String("early-signs"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "What early signs of trouble must my family and I look out for, such as fever, confusion or shaking?"),
     kEveryone},
    {QLatin1String("infections"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "For how long would I catch infections more easily, and how would you protect me?"),
     kEveryone},
    {QLatin1String("later-cancer"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "What do we know, and not know, about cancer or other problems years later?"),
     kEveryone, Tag::HadCancer},
    {QLatin1String("flare"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "Could my illness flare while my usual medicines are stopped, and what would you do?"),
     kConditions},
    {QLatin1String("breathing-swallowing"), Topic::Harm,
     QT_TRANSLATE_NOOP("questions", "What is the plan if my breathing or swallowing gets worse during treatment?"),
     Tags(Tag::MyastheniaGravis) | Tag::Myositis},

    {QLatin1String("hospital-stay"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "How long would I be in hospital, and how long must I stay near it afterwards?"),
     kEveryone, Tag::OverAnHourAway},
    {QLatin1String("someone-with-me"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "Do I need someone with me day and night when I go home, and for how many weeks?"),
     kEveryone, Tag::LivesAlone},
    {QLatin1String("drive"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "When could I drive again?"),
     Tag::Drives},
    {QLatin1String("night-call"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "Who do I call at 3 o’clock in the morning, and what should I tell an ambulance crew?"),
     kEveryone},
    {QLatin1String("interpreter"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "Can I have an interpreter, Welsh, sign language, large print or easy read for talks and forms?"),
     Tag::NeedsFormat},
    {QLatin1String("come-back"), Topic::Practical,
     QT_TRANSLATE_NOOP("questions", "How often must I come back, for how many years, and can some checks be done near home?"),
     kEveryone, Tag::OverAnHourAway},

    {QLatin1String("fertility"), Topic::Family,
     QT_TRANSLATE_NOOP("questions", "Could this stop me having children, and can eggs, sperm or embryos be stored first on the NHS where I live?"),
     kParents},
    {QLatin1String("birth-control"), Topic::Family,
     QT_TRANSLATE_NOOP("questions", "How long must I use birth control, and when might pregnancy or breastfeeding be safe?"),
     kParents},
    {QLatin1String("close-to-others"), Topic::Family,
     QT_TRANSLATE_NOOP("questions", "Can I be close to children, older people and pets while my defences are low?"),
     Tag::LooksAfterOthers},
    {QLatin1String("teenager"), Topic::Family,
     QT_TRANSLATE_NOOP("questions", "What is different for a teenager, and who gives permission?"),
     Tag::From12To17},

    {QLatin1String("work"), Topic::Work,
     QT_TRANSLATE_NOOP("questions", "How long are people off work or study, and will you write a letter for my employer or college?"),
     Tag::WorkOrStudy},
    {QLatin1String("travel-costs"), Topic::Work,
     QT_TRANSLATE_NOOP("questions", "Will the trial pay for travel, food and a place to stay, for me and for the person who comes with me?"),
     Tags(Tag::OverAnHourAway) | Tag::WorriedAboutMoney | Tag::TrialMentioned},
    {QLatin1String("benefits"), Topic::Work,
     QT_TRANSLATE_NOOP("questions", "Which benefits or help with costs could I get, and who here can help me apply?"),
     Tags(Tag::WorriedAboutMoney) | Tag::WorkOrStudy},

    {QLatin1String("vaccines"), Topic::After,
     QT_TRANSLATE_NOOP("questions", "Which vaccines would I need again, and which must I avoid?"),
     kEveryone},
    {QLatin1String("old-medicines"), Topic::After,
     QT_TRANSLATE_NOOP("questions", "Which of my old medicines would I stop or keep, and who decides?"),
     kEveryone},
    {QLatin1String("long-run-care"), Topic::After,
     QT_TRANSLATE_NOOP("questions", "Who would look after me in the long run, and what help is there if I feel low or scared?"),
     kEveryone, Tag::LowOrAnxious},

    {QLatin1String("other-options"), Topic::OtherChoices,
     QT_TRANSLATE_NOOP("questions", "How does this compare to my other options?"),
     kEveryone, {}, true, true,
     QT_TRANSLATE_NOOP("questions", "You could ask about a stem cell transplant too."),
     Tags(Tag::MultipleSclerosis) | Tag::SystemicSclerosis},
    {QLatin1String("wait"), Topic::OtherChoices,
     QT_TRANSLATE_NOOP("questions", "What would happen if I waited a year, or changed nothing?"),
     kEveryone, {}, false, true},

    {QLatin1String("time-to-decide"), Topic::Deciding,
     QT_TRANSLATE_NOOP("questions", "How long do I have to decide, and who can I talk to who is not part of the trial?"),
     kEveryone, kOffered},
    {QLatin1String("stop-any-point"), Topic::Deciding,
     QT_TRANSLATE_NOOP("questions", "Can I stop at any point, what would then happen to my cells and my information, and what if I am harmed?"),
     kOffered},
}};

constexpr std::array<const char *, kTopicCount> kTitles{
    QT_TRANSLATE_NOOP("questions", "Am I a candidate?"),
    QT_TRANSLATE_NOOP("questions", "Trials and getting referred"),
    QT_TRANSLATE_NOOP("questions", "What good could it do?"),
    QT_TRANSLATE_NOOP("questions", "What harm could it do?"),
    QT_TRANSLATE_NOOP("questions", "Practical things"),
    QT_TRANSLATE_NOOP("questions", "Family and fertility"),
    QT_TRANSLATE_NOOP("questions", "Work and money"),
    QT_TRANSLATE_NOOP("questions", "After treatment"),
    QT_TRANSLATE_NOOP("questions", "Other choices"),
    QT_TRANSLATE_NOOP("questions", "Saying yes or no"),
};
// clang-format on

} // namespace

std::span<const DoctorQuestion> bank()
{
    return kBank;
}

const DoctorQuestion *find(QAnyStringView id)
{
    const auto it = std::find_if(kBank.cbegin(), kBank.cend(), [id](const DoctorQuestion &q) { return q.id == id; });
    return it == kBank.cend() ? nullptr : &*it;
}

std::span<const DoctorQuestion> bankOf(Topic topic)
{
    const auto first =
        std::find_if(kBank.cbegin(), kBank.cend(), [topic](const DoctorQuestion &q) { return q.topic == topic; });
    const auto last = std::find_if(first, kBank.cend(), [topic](const DoctorQuestion &q) { return q.topic != topic; });
    return {first, last};
}

const char *titleOf(Topic topic)
{
    return kTitles[std::size_t(topic)];
}

const QList<QLatin1String> &minimumSet()
{
    static const QList<QLatin1String> ids = [] {
        QList<QLatin1String> all;
        for (const bool ownerWords : {true, false}) {
            for (const DoctorQuestion &question : kBank) {
                if (question.inMinimum && question.ownerWords == ownerWords)
                    all.append(question.id);
            }
        }
        return all;
    }();
    return ids;
}

QString textOf(const char *english)
{
    return QCoreApplication::translate("questions", english);
}

} // namespace questions
