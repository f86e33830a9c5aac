// SPDX-License-Identifier: MIT
#pragma once

#include <QAnyStringView>
#include <QFlags>
#include <QList>
#include <QString>

#include <span>

namespace questions
{

/// The groups of the bank, in order.
enum class Topic {
    Candidate,
    Trials,
    Good,
    Harm,
    Practical,
    Family,
    Work,
    After,
    OtherChoices,
    Deciding,
};
inline constexpr int kTopicCount = 10;

/// Whom a question is for. Where the questionnaire does not ask for one of these, it waits for a later one that does.
enum class Tag : quint32 {
    Everyone = 1u << 0,
    Lupus = 1u << 1,
    LupusKidney = 1u << 2,
    RheumatoidArthritis = 1u << 3,
    MultipleSclerosis = 1u << 4,
    MyastheniaGravis = 1u << 5,
    SystemicSclerosis = 1u << 6,
    Myositis = 1u << 7,
    BCellMedicine = 1u << 8, ///< on rituximab or a similar medicine, or had one
    From12To17 = 1u << 9,
    CouldGetPregnant = 1u << 10,
    CouldFatherChild = 1u << 11,
    WorkOrStudy = 1u << 12,
    LooksAfterOthers = 1u << 13,
    LivesAlone = 1u << 14,
    OverAnHourAway = 1u << 15,
    Drives = 1u << 16,
    WorriedAboutMoney = 1u << 17,
    NeedsFormat = 1u << 18, ///< an interpreter, Welsh, BSL or another format
    OutsideEngland = 1u << 19, ///< lives in Scotland, Wales or Northern Ireland
    TrialMentioned = 1u << 20,
    NotAskedYet = 1u << 21,
    HadCancer = 1u << 22,
    LowOrAnxious = 1u << 23,
};
Q_DECLARE_FLAGS(Tags, Tag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tags)

/// A question to ask the doctor.
struct DoctorQuestion {
    QLatin1String id; ///< how lists and files name it; never changes, never used again for another question
    Topic topic{};
    const char *text = nullptr; ///< English, to be shown by textOf()
    Tags shownTo;
    Tags movedUpFor = {}; ///< for these it comes before the others of its topic
    bool ownerWords = false; ///< one of the four of the guide, word for word
    bool inMinimum = false; ///< one of the six that are printed when nothing has been chosen
    const char *hint = nullptr; ///< English, shown under it to those of `hintFor`; null if there is none
    Tags hintFor = {};
};

/// The 46 questions by topic, in order. Words: those of the guide’s page of questions.
std::span<const DoctorQuestion> bank();
/// Null for an unknown id.
const DoctorQuestion *find(QAnyStringView id);
/// The questions of one topic.
std::span<const DoctorQuestion> bankOf(Topic topic);
/// English, to be shown by textOf(); the same as the headings of the guide's page of questions.
const char *titleOf(Topic topic);

/// Ids of the six that are never one-sided, in the order they are printed: the guide's four, a question about harm and
/// one about doing nothing.
const QList<QLatin1String> &minimumSet();

/// Any English text of the tables of this room, in the reader's language.
QString textOf(const char *english);

} // namespace questions
