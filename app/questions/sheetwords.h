// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QtGlobal>

/// The fixed words of the sheet, in English, to be shown by textOf(): the paper and the plain text say the same.
namespace questions::sheetwords
{

inline constexpr const char *kTitle = QT_TRANSLATE_NOOP("questions", "My questions for the doctor");
inline constexpr const char *kForStaff = QT_TRANSLATE_NOOP("questions", "For staff:");
inline constexpr const char *kPleaseHelp =
    QT_TRANSLATE_NOOP("questions", "This patient has brought questions. Please help them ask.");
inline constexpr const char *kName = QT_TRANSLATE_NOOP("questions", "Name");
inline constexpr const char *kAppointment = QT_TRANSLATE_NOOP("questions", "Appointment");
inline constexpr const char *kNeed = QT_TRANSLATE_NOOP("questions", "I need:");
inline constexpr const char *kMostImportant = QT_TRANSLATE_NOOP("questions", "Most important to me");
inline constexpr const char *kAlsoAsk = QT_TRANSLATE_NOOP("questions", "I also want to ask");
inline constexpr const char *kWantToAsk = QT_TRANSLATE_NOOP("questions", "I want to ask");
inline constexpr const char *kOwnWords = QT_TRANSLATE_NOOP("questions", "In my own words");
inline constexpr const char *kRecords = QT_TRANSLATE_NOOP("questions", "My medicines and records");
inline constexpr const char *kNotes = QT_TRANSLATE_NOOP("questions", "My notes");
inline constexpr const char *kFindStudy = QT_TRANSLATE_NOOP("questions", "Find a study:");
inline constexpr const char *kOnlyTeam =
    QT_TRANSLATE_NOOP("questions", "Only a trial team can decide who joins a trial.");
inline constexpr const char *kFacts = QT_TRANSLATE_NOOP("questions", "CAR-T Guide %1. Facts checked %2.");
inline constexpr const char *kMade = QT_TRANSLATE_NOOP("questions", "Sheet made %1.");
inline constexpr const char *kNotApproved = QT_TRANSLATE_NOOP("questions", "Not yet approved by a clinician.");
inline constexpr const char *kApprovedBy = QT_TRANSLATE_NOOP("questions", "Reviewed by %1.");
inline constexpr const char *kTicked = QT_TRANSLATE_NOOP("questions", "Ready");
inline constexpr const char *kNotTicked = QT_TRANSLATE_NOOP("questions", "Not ready yet");
inline constexpr const char *kPage = QT_TRANSLATE_NOOP("questions", "Page %1 of %2");

/// The heading a section stands under where its topics are named.
const char *headingOf(const Section &section);

/// What the person needs, as one line, each part worded by `text`: textOf, or the English as it is.
QString needs(const VisitSheet &sheet, QString (*text)(const char *));

} // namespace questions::sheetwords
