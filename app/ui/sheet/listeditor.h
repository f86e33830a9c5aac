// SPDX-License-Identifier: MIT
#pragma once

#include "questions/suggest.h"
#include "questions/visitsheet.h"
#include "ui/sentence.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace ui
{

/// The one way in which the list is changed while it is shown. Every change can be undone, the last one first; what
/// is refused changes nothing and is told.
class ListEditor : public QObject
{
    Q_OBJECT
public:
    /// `sheet` must outlive this.
    explicit ListEditor(questions::VisitSheet &sheet, QObject *parent = nullptr);

    const questions::VisitSheet &sheet() const { return m_sheet; }

    void setChosen(const QString &id, bool chosen);
    /// A question of the bank; starring one chooses it.
    void setStarred(const QString &id, bool starred);
    void setStarredAt(qsizetype at, bool starred);
    bool addOwn(const QString &words);
    bool editOwn(qsizetype at, const QString &words);
    void remove(qsizetype at);
    /// Where the question is now; nothing if it cannot go further.
    std::optional<qsizetype> moveUp(qsizetype at);
    std::optional<qsizetype> moveDown(qsizetype at);

    /// Adds each suggestion once: what the person took off again is not put back.
    void addSuggestions(const QList<questions::Suggestion> &suggestions);
    /// Takes off what was added as a suggestion, unless the person has made it their own with a star.
    void clearSuggestions();
    /// Takes that back, the last time only; what the person has done to the list since then stays.
    void bringSuggestionsBack();

    /// A change of what is typed or ticked beside the questions. Changes of one `field` that follow each other are
    /// undone together.
    void fill(const QString &field, const std::function<questions::Outcome(questions::VisitSheet &)> &change);

    /// The list of another day, where the editor begins: there is nothing to undo.
    void begin(const questions::VisitSheet &sheet);
    /// Another list in place of this one.
    void replace(const questions::VisitSheet &other, const Sentence &sentence);
    /// What clearSuggestions() took off is gone for good: nothing of what was can be brought back. The suggestions of
    /// now stay known as such.
    void forgetCleared();
    /// From here on nothing of what was can be brought back, and what is on the list is the person's own.
    void forgetHistory();

    bool canUndo() const { return !m_history.isEmpty(); }
    void undo();

signals:
    void changed();
    /// A change worth a word, that can be undone. Comes after changed().
    void done(const ui::Sentence &sentence);
    void refused(const ui::Sentence &sentence);

private:
    struct Before {
        questions::VisitSheet sheet;
        QString field;
    };

    struct Cleared {
        questions::VisitSheet before;
        questions::VisitSheet since;
        QSet<QString> suggested;
        QSet<QString> added;
    };

    using Change = std::function<questions::Outcome(questions::VisitSheet &)>;
    /// True if it changed something.
    bool apply(const Change &change, const Sentence &sentence = {}, const QString &field = {});

    questions::VisitSheet &m_sheet;
    QList<Before> m_history;
    QSet<QString> m_suggested; ///< by the answers as they were last time
    QSet<QString> m_added; ///< of these, what the person had not chosen already
    std::optional<Cleared> m_cleared;
};

} // namespace ui
