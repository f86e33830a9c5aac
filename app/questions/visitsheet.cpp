// SPDX-License-Identifier: MIT
#include "questions/visitsheet.h"

#include "questions/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace questions
{

namespace
{

constexpr std::array kNeedTicks{
    Tick<Need>{Need::LargePrint, "large-print", QT_TRANSLATE_NOOP("questions", "large print")},
    Tick<Need>{Need::EasyRead, "easy-read", QT_TRANSLATE_NOOP("questions", "easy read")},
    Tick<Need>{Need::Interpreter, "interpreter", QT_TRANSLATE_NOOP("questions", "an interpreter")},
    Tick<Need>{Need::SignLanguage, "bsl", QT_TRANSLATE_NOOP("questions", "a British Sign Language interpreter")},
    Tick<Need>{Need::Welsh, "welsh", QT_TRANSLATE_NOOP("questions", "to talk in Welsh")},
    Tick<Need>{Need::SomeoneWithMe, "someone-with-me", QT_TRANSLATE_NOOP("questions", "someone with me when we talk")},
    Tick<Need>{Need::MoreTime, "more-time", QT_TRANSLATE_NOOP("questions", "more time")},
    Tick<Need>{Need::StepFree, "step-free", QT_TRANSLATE_NOOP("questions", "a way in without steps")},
};

constexpr std::array kRecordTicks{
    Tick<Record>{Record::Diagnosis, "diagnosis", QT_TRANSLATE_NOOP("questions", "my diagnosis, and when I was told")},
    Tick<Record>{Record::Treatments, "treatments",
                 QT_TRANSLATE_NOOP("questions", "each treatment: when, how long, and why it stopped")},
    Tick<Record>{Record::MedicinesNow, "medicines-now",
                 QT_TRANSLATE_NOOP("questions", "the medicines I take now, and how much")},
    Tick<Record>{Record::OtherIllnesses, "other-illnesses",
                 QT_TRANSLATE_NOOP("questions", "allergies, operations and other illnesses")},
    Tick<Record>{Record::Infections, "infections", QT_TRANSLATE_NOOP("questions", "infections I have had")},
    Tick<Record>{Record::Cancer, "cancer", QT_TRANSLATE_NOOP("questions", "cancer, if I have had it")},
    Tick<Record>{Record::Vaccines, "vaccines", QT_TRANSLATE_NOOP("questions", "the dates of my vaccines")},
    Tick<Record>{Record::Letters, "letters", QT_TRANSLATE_NOOP("questions", "hospital letters and test results")},
};

/// Items of one section are printed together, so they are what an item is moved among.
bool areOfOneSection(const Item &a, const Item &b)
{
    if (a.starred || b.starred || a.isOwn() || b.isOwn())
        return a.starred == b.starred && (a.starred || a.isOwn() == b.isOwn());
    return find(a.id)->topic == find(b.id)->topic;
}

/// The words once cleaned, or why they cannot be had.
Outcome setLine(QString &line, const QString &words)
{
    const QString clean = oneLine(words);
    if (clean.size() > kMaxLine)
        return Outcome::TooLong;
    if (clean == line)
        return Outcome::NothingToDo;
    line = clean;
    return Outcome::Done;
}

Outcome ownWordsFault(const QString &clean)
{
    const auto isSeen = [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; };
    if (std::none_of(clean.cbegin(), clean.cend(), isSeen))
        return Outcome::NoWords;
    return clean.size() > kMaxOwnLength ? Outcome::TooLong : Outcome::Done;
}

} // namespace

std::span<const Tick<Need>> needTicks()
{
    return kNeedTicks;
}

std::span<const Tick<Record>> recordTicks()
{
    return kRecordTicks;
}

QString sentenceFor(Outcome outcome)
{
    const auto inReadersWords = [](const char *english) { return textOf(english); };
    switch (outcome) {
    case Outcome::Done:
    case Outcome::NothingToDo:
        return {};
    case Outcome::UnknownQuestion:
        return inReadersWords(QT_TRANSLATE_NOOP("questions", "This guide does not have that question."));
    case Outcome::AlreadyThere:
        return inReadersWords(QT_TRANSLATE_NOOP("questions", "That question is on your list already."));
    case Outcome::NoWords:
        return inReadersWords(QT_TRANSLATE_NOOP("questions", "Write your question first."));
    case Outcome::TooLong:
        return inReadersWords(
            QT_TRANSLATE_NOOP("questions", "That is too long for the sheet. Make it shorter, or make it two."));
    case Outcome::TooManyOwn:
        return inReadersWords(QT_TRANSLATE_NOOP("questions", "Your list is full. Take a question off to add another."));
    case Outcome::FiveStarred:
        return inReadersWords(
            QT_TRANSLATE_NOOP("questions", "You have starred five already. Take the star off one of them first."));
    }
    return {};
}

qsizetype VisitSheet::indexOf(QAnyStringView id) const
{
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(),
                                 [id](const Item &item) { return !item.isOwn() && item.id == id; });
    return it == m_items.cend() ? -1 : it - m_items.cbegin();
}

int VisitSheet::starCount() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.starred; }));
}

int VisitSheet::ownCount() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.isOwn(); }));
}

int VisitSheet::chosenCount(Topic topic) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [topic](const Item &item) { return !item.isOwn() && find(item.id)->topic == topic; }));
}

bool VisitSheet::hasWords(const QString &words) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [&words](const Item &item) { return item.isOwn() && item.words == words; });
}

Outcome VisitSheet::choose(QAnyStringView id)
{
    if (!find(id))
        return Outcome::UnknownQuestion;
    if (indexOf(id) >= 0)
        return Outcome::NothingToDo;
    m_items.append({id.toString(), {}, false});
    return Outcome::Done;
}

std::optional<Removed> VisitSheet::unchoose(QAnyStringView id)
{
    return remove(indexOf(id));
}

Outcome VisitSheet::addOwn(const QString &words)
{
    const QString clean = oneLine(words);
    if (const Outcome fault = ownWordsFault(clean); fault != Outcome::Done)
        return fault;
    if (hasWords(clean))
        return Outcome::AlreadyThere;
    if (ownCount() >= kMaxOwn)
        return Outcome::TooManyOwn;
    m_items.append({{}, clean, false});
    return Outcome::Done;
}

Outcome VisitSheet::edit(qsizetype at, const QString &words)
{
    const QString clean = oneLine(words);
    if (!hasItem(at) || !m_items[at].isOwn() || m_items[at].words == clean)
        return Outcome::NothingToDo;
    if (const Outcome fault = ownWordsFault(clean); fault != Outcome::Done)
        return fault;
    if (hasWords(clean))
        return Outcome::AlreadyThere;
    m_items[at].words = clean;
    return Outcome::Done;
}

Outcome VisitSheet::setStarred(qsizetype at, bool starred)
{
    if (!hasItem(at) || m_items[at].starred == starred)
        return Outcome::NothingToDo;
    if (starred && starCount() >= kMaxStars)
        return Outcome::FiveStarred;
    m_items[at].starred = starred;
    return Outcome::Done;
}

std::optional<Removed> VisitSheet::remove(qsizetype at)
{
    if (!hasItem(at))
        return std::nullopt;
    return Removed{m_items.takeAt(at), at};
}

Outcome VisitSheet::restore(const Removed &removed)
{
    VisitSheet changed = *this;
    const Item &item = removed.item;
    const Outcome added = item.isOwn() ? changed.addOwn(item.words) : changed.choose(item.id);
    if (added != Outcome::Done)
        return added;
    const qsizetype last = changed.m_items.size() - 1;
    changed.setStarred(last, item.starred);
    changed.m_items.move(last, std::clamp<qsizetype>(removed.at, 0, last));
    *this = changed;
    return Outcome::Done;
}

std::optional<qsizetype> VisitSheet::moveUp(qsizetype at)
{
    return moveBy(at, -1);
}

std::optional<qsizetype> VisitSheet::moveDown(qsizetype at)
{
    return moveBy(at, 1);
}

std::optional<qsizetype> VisitSheet::moveBy(qsizetype at, int step)
{
    if (!hasItem(at))
        return std::nullopt;
    for (qsizetype other = at + step; hasItem(other); other += step) {
        if (areOfOneSection(m_items[at], m_items[other])) {
            m_items.swapItemsAt(at, other);
            return other;
        }
    }
    return std::nullopt;
}

Outcome VisitSheet::setInterpreterLanguage(const QString &words)
{
    return setLine(m_interpreterLanguage, words);
}

Outcome VisitSheet::setOtherNeed(const QString &words)
{
    return setLine(m_otherNeed, words);
}

Outcome VisitSheet::setAppointment(const Appointment &appointment)
{
    const Appointment clean{oneLine(appointment.who), oneLine(appointment.where), oneLine(appointment.when)};
    if (std::max({clean.who.size(), clean.where.size(), clean.when.size()}) > kMaxLine)
        return Outcome::TooLong;
    if (clean == m_appointment)
        return Outcome::NothingToDo;
    m_appointment = clean;
    return Outcome::Done;
}

Outcome VisitSheet::setNotes(const QString &words)
{
    const QString clean = manyLines(words);
    if (clean.size() > kMaxNotes)
        return Outcome::TooLong;
    if (clean == m_notes)
        return Outcome::NothingToDo;
    m_notes = clean;
    return Outcome::Done;
}

QList<Item> effectiveQuestions(const VisitSheet &sheet)
{
    if (!sheet.items().isEmpty())
        return sheet.items();
    QList<Item> six;
    for (const QLatin1String id : minimumSet())
        six.append({QString(id), {}, false});
    return six;
}

QList<Section> sections(const VisitSheet &sheet)
{
    const QList<Item> all = effectiveQuestions(sheet);
    QList<Section> found;
    const auto collect = [&all, &found](Section section, const auto &belongs) {
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(section.items), belongs);
        if (!section.items.isEmpty())
            found.append(section);
    };
    collect({Section::Kind::Starred, {}, {}}, [](const Item &item) { return item.starred; });
    for (int i = 0; i < kTopicCount; ++i) {
        const auto topic = Topic(i);
        collect({Section::Kind::OfTopic, topic, {}},
                [topic](const Item &item) { return !item.starred && !item.isOwn() && find(item.id)->topic == topic; });
    }
    collect({Section::Kind::OwnWords, {}, {}}, [](const Item &item) { return !item.starred && item.isOwn(); });
    return found;
}

QString textOf(const Item &item)
{
    return item.isOwn() ? item.words : textOf(find(item.id)->text);
}

} // namespace questions
