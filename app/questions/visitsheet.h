// SPDX-License-Identifier: MIT
#pragma once

#include "questions/bank.h"

#include <optional>

namespace questions
{

inline constexpr int kMaxStars = 5;
inline constexpr int kMaxOwn = 200; ///< questions in the person's own words
inline constexpr int kMaxOwnLength = 2000; ///< UTF-16 units, as are all lengths
inline constexpr int kMaxLine = 200; ///< each free line: of the appointment, of the needs
inline constexpr int kMaxNotes = 5000;

/// One question of a list: of the bank, or in the person's own words.
struct Item {
    QString id; ///< in the bank; empty for own words
    QString words; ///< own words; empty for a question of the bank
    bool starred = false; ///< one of the most important

    bool isOwn() const { return id.isEmpty(); }
    bool operator==(const Item &) const = default;
};

/// What the person needs for the talk.
enum class Need : quint32 {
    LargePrint = 1u << 0,
    EasyRead = 1u << 1,
    Interpreter = 1u << 2,
    SignLanguage = 1u << 3,
    Welsh = 1u << 4,
    SomeoneWithMe = 1u << 5,
    MoreTime = 1u << 6,
    StepFree = 1u << 7,
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// What to bring, or to have ready.
enum class Record : quint32 {
    Diagnosis = 1u << 0,
    Treatments = 1u << 1,
    MedicinesNow = 1u << 2,
    OtherIllnesses = 1u << 3,
    Infections = 1u << 4,
    Cancer = 1u << 5,
    Vaccines = 1u << 6,
    Letters = 1u << 7,
};
Q_DECLARE_FLAGS(Records, Record)
Q_DECLARE_OPERATORS_FOR_FLAGS(Records)

/// A line that can be ticked: how files name it, and its English, to be shown by textOf().
template <typename Flag> struct Tick {
    Flag flag;
    const char *id;
    const char *text;
};
std::span<const Tick<Need>> needTicks();
std::span<const Tick<Record>> recordTicks();

struct Appointment {
    QString who;
    QString where;
    QString when;

    bool operator==(const Appointment &) const = default;
};

/// How a change went. Everything but Done left the sheet as it was.
enum class Outcome {
    Done,
    NothingToDo, ///< it was so already, or there is no such line
    UnknownQuestion,
    AlreadyThere, ///< the same words are on the list
    NoWords,
    TooLong,
    TooManyOwn,
    FiveStarred,
};
/// What to tell the person, in their language; empty for Done and NothingToDo.
QString sentenceFor(Outcome outcome);

/// A question that was taken off, and where it stood: what undo needs.
struct Removed {
    Item item;
    qsizetype at = 0;
};

/// What the person takes to the visit. A value that is always sound: each question is there once, at most five are
/// starred, words are clean (one line, but for the notes; no control characters; valid Unicode) and within their
/// limits. The name of the person is not part of it: that line is filled in by pen.
class VisitSheet
{
public:
    /// In the person's order.
    const QList<Item> &items() const { return m_items; }
    /// Where the bank's question stands; -1 if it was not chosen.
    qsizetype indexOf(QAnyStringView id) const;
    int starCount() const;
    int ownCount() const;
    int chosenCount(Topic topic) const;

    Outcome choose(QAnyStringView id);
    std::optional<Removed> unchoose(QAnyStringView id);
    Outcome addOwn(const QString &words);
    /// Own words only. No words at all is refused: taking a question off is remove().
    Outcome edit(qsizetype at, const QString &words);
    Outcome setStarred(qsizetype at, bool starred);
    std::optional<Removed> remove(qsizetype at);
    /// Puts back what was taken off, where it stood as near as can be. Its star is lost if five others have one now.
    Outcome restore(const Removed &removed);
    /// Past the neighbour it is printed next to; nothing if it is first, or last, of its section. Returns where it is
    /// now.
    std::optional<qsizetype> moveUp(qsizetype at);
    std::optional<qsizetype> moveDown(qsizetype at);

    Needs needs() const { return m_needs; }
    void setNeed(Need need, bool on) { m_needs.setFlag(need, on); }
    const QString &interpreterLanguage() const { return m_interpreterLanguage; }
    Outcome setInterpreterLanguage(const QString &words);
    const QString &otherNeed() const { return m_otherNeed; }
    Outcome setOtherNeed(const QString &words);
    const Appointment &appointment() const { return m_appointment; }
    Outcome setAppointment(const Appointment &appointment);
    Records records() const { return m_records; }
    void setRecord(Record record, bool on) { m_records.setFlag(record, on); }
    const QString &notes() const { return m_notes; }
    Outcome setNotes(const QString &words);

    bool isEmpty() const { return *this == VisitSheet(); }
    bool operator==(const VisitSheet &) const = default;

private:
    bool hasItem(qsizetype at) const { return at >= 0 && at < m_items.size(); }
    bool hasWords(const QString &words) const;
    std::optional<qsizetype> moveBy(qsizetype at, int step);

    QList<Item> m_items;
    Needs m_needs;
    QString m_interpreterLanguage;
    QString m_otherNeed;
    Appointment m_appointment;
    Records m_records;
    QString m_notes;
};

/// The questions that are printed: the list, or the minimum set when there is nothing on it.
QList<Item> effectiveQuestions(const VisitSheet &sheet);

/// Questions that are printed together: the starred ones, those of a topic, or those in own words.
struct Section {
    enum class Kind { Starred, OfTopic, OwnWords };
    Kind kind = Kind::Starred;
    Topic topic = Topic::Candidate; ///< of OfTopic
    QList<Item> items; ///< never empty; in the person's order

    bool operator==(const Section &) const = default;
};
/// effectiveQuestions() in the order they are printed: the starred ones, then by topic, then own words.
QList<Section> sections(const VisitSheet &sheet);

/// The text of a question as the reader sees it.
QString textOf(const Item &item);

} // namespace questions
