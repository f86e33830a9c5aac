// SPDX-License-Identifier: MIT
#include "ui/sheet/listeditor.h"

#include <utility>

namespace ui
{

namespace
{

using questions::Outcome;
using questions::VisitSheet;

constexpr qsizetype kMostSteps = 200;

QString shortened(const QString &words)
{
    constexpr qsizetype kMost = 80;
    return words.size() <= kMost ? words : words.left(kMost).trimmed() + u'…';
}

void unchooseUnstarred(VisitSheet &sheet, const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const qsizetype at = sheet.indexOf(id);
        if (at >= 0 && !sheet.items().at(at).starred)
            sheet.unchoose(id);
    }
}

} // namespace

ListEditor::ListEditor(VisitSheet &sheet, QObject *parent) : QObject(parent), m_sheet(sheet) { }

bool ListEditor::apply(const Change &change, const Sentence &sentence, const QString &field)
{
    const VisitSheet before = m_sheet;
    const Outcome outcome = change(m_sheet);
    if (!questions::sentenceFor(outcome).isEmpty())
        emit refused([outcome] { return questions::sentenceFor(outcome); });
    if (m_sheet == before)
        return false;
    const bool goesOn = !field.isEmpty() && !m_history.isEmpty() && m_history.last().field == field;
    if (!goesOn)
        m_history.append({before, field});
    if (m_history.size() > kMostSteps)
        m_history.removeFirst();
    emit changed();
    if (sentence)
        emit done(sentence);
    return true;
}

void ListEditor::setChosen(const QString &id, bool chosen)
{
    apply([&](VisitSheet &sheet) {
        if (chosen)
            return sheet.choose(id);
        return sheet.unchoose(id) ? Outcome::Done : Outcome::NothingToDo;
    });
}

void ListEditor::setStarred(const QString &id, bool starred)
{
    apply([&](VisitSheet &sheet) {
        if (starred && sheet.starCount() >= questions::kMaxStars)
            return Outcome::FiveStarred;
        if (starred)
            sheet.choose(id);
        return sheet.setStarred(sheet.indexOf(id), starred);
    });
}

void ListEditor::setStarredAt(qsizetype at, bool starred)
{
    apply([&](VisitSheet &sheet) { return sheet.setStarred(at, starred); });
}

bool ListEditor::addOwn(const QString &words)
{
    return apply([&](VisitSheet &sheet) { return sheet.addOwn(words); },
                 [=] { return tr("Added to my list: “%1”").arg(shortened(words.simplified())); });
}

bool ListEditor::editOwn(qsizetype at, const QString &words)
{
    return apply([&](VisitSheet &sheet) { return sheet.edit(at, words); },
                 [=] { return tr("Changed to: “%1”").arg(shortened(words.simplified())); });
}

void ListEditor::remove(qsizetype at)
{
    if (at < 0 || at >= m_sheet.items().size())
        return;
    const questions::Item item = m_sheet.items().at(at);
    apply([&](VisitSheet &sheet) { return sheet.remove(at) ? Outcome::Done : Outcome::NothingToDo; },
          [=] { return tr("Taken off my list: “%1”").arg(shortened(questions::textOf(item))); });
}

std::optional<qsizetype> ListEditor::moveUp(qsizetype at)
{
    std::optional<qsizetype> now;
    apply([&](VisitSheet &sheet) {
        now = sheet.moveUp(at);
        return Outcome::NothingToDo;
    });
    return now;
}

std::optional<qsizetype> ListEditor::moveDown(qsizetype at)
{
    std::optional<qsizetype> now;
    apply([&](VisitSheet &sheet) {
        now = sheet.moveDown(at);
        return Outcome::NothingToDo;
    });
    return now;
}

void ListEditor::addSuggestions(const QList<questions::Suggestion> &suggestions)
{
    QSet<QString> raised;
    for (const questions::Suggestion &suggestion : suggestions)
        raised.insert(suggestion.id);
    apply([&](VisitSheet &sheet) {
        // What only earlier answers raised goes with them, unless the person has made it their own with a star.
        unchooseUnstarred(sheet, m_added - raised);
        for (const questions::Suggestion &suggestion : suggestions) {
            if (!m_suggested.contains(suggestion.id) && sheet.choose(suggestion.id) == Outcome::Done)
                m_added.insert(suggestion.id);
        }
        return Outcome::Done;
    });
    m_added &= raised;
    m_suggested = raised;
}

void ListEditor::clearSuggestions()
{
    const VisitSheet before = m_sheet;
    apply([this](VisitSheet &sheet) {
        unchooseUnstarred(sheet, m_added);
        return Outcome::Done;
    });
    m_cleared = Cleared{before, m_sheet, std::exchange(m_suggested, {}), std::exchange(m_added, {})};
}

void ListEditor::bringSuggestionsBack()
{
    if (!m_cleared)
        return;
    const Cleared cleared = *std::exchange(m_cleared, std::nullopt);
    apply([&cleared](VisitSheet &sheet) {
        if (sheet == cleared.since) {
            sheet = cleared.before;
            return Outcome::Done;
        }
        for (const questions::Item &item : cleared.before.items()) {
            if (cleared.added.contains(item.id))
                sheet.choose(item.id);
        }
        return Outcome::Done;
    });
    m_suggested = cleared.suggested;
    m_added = cleared.added;
}

void ListEditor::fill(const QString &field, const Change &change)
{
    apply(change, {}, field);
}

void ListEditor::replace(const VisitSheet &other, const Sentence &sentence)
{
    apply(
        [&](VisitSheet &sheet) {
            sheet = other;
            return Outcome::Done;
        },
        sentence);
}

void ListEditor::begin(const VisitSheet &sheet)
{
    m_sheet = sheet;
    m_history.clear();
    emit changed();
}

void ListEditor::forgetCleared()
{
    m_history.clear();
    m_cleared.reset();
}

void ListEditor::forgetHistory()
{
    forgetCleared();
    m_suggested.clear();
    m_added.clear();
}

void ListEditor::undo()
{
    if (m_history.isEmpty())
        return;
    m_sheet = m_history.takeLast().sheet;
    emit changed();
}

} // namespace ui
