// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"
#include "ui/sentence.h"

#include <QCoreApplication>

#include <optional>

namespace ui
{

/// The list on this computer, and lists as files. Every write is a new file put in the place of the old one, so that
/// whatever happens at any moment, what was there is there still, or the new list is, whole.
///
/// A folder of its own holds the list, the one before it, and beside them what could not be read: nothing is written
/// over. The list is kept if it is there.
class ListKeeper
{
    Q_DECLARE_TR_FUNCTIONS(ListKeeper)
public:
    /// `folder` belongs to the keeper alone; nothing is created until something is kept.
    explicit ListKeeper(const QString &folder);

    struct Loaded {
        std::optional<questions::VisitSheet> sheet; ///< nothing: no list is kept
        Sentence sentence; ///< what went wrong and what has been done about it; none: all is well
    };
    /// The list, or the last good one. A file that cannot be read is moved beside, as `list.json.damaged-1` and so on.
    /// What a program that was killed left half-written is removed.
    Loaded load();
    bool isKept() const;

    /// What to tell the person; none: the list was kept.
    Sentence keep(const questions::VisitSheet &sheet);
    /// Removes every copy, and the folder. What to tell the person if that could not be done.
    Sentence forget();

    /// A list as a file of the person's own.
    static Sentence write(const questions::VisitSheet &sheet, const QString &file);
    /// `sentence` says why there is no sheet, or what of the file was passed over.
    static Loaded read(const QString &file);

private:
    QString listFile() const;
    QString formerFile() const;
    /// The name the file got; empty if it could not be moved.
    QString moveBeside(const QString &file) const;
    Loaded loadFormer(const Sentence &trouble) const;
    bool makeFolder() const;
    void removeHalves() const;

    QString m_folder;
    bool m_blocked = false; ///< an unreadable list stands where the list would be written
};

} // namespace ui
