// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QSize>
#include <QString>

namespace ui
{

/// What is kept on this computer between two runs, and only if the person asked.
struct Kept {
    bool asked = false; ///< "Keep these choices on this computer"
    Look look;
    QString language; ///< the code of the one the person chose, or empty
    bool englishBeside = false;
    QSize windowSize;
    QString lastPage; ///< a page id, or empty

    bool operator==(const Kept &) const = default;
};

/// Reads and writes the settings file. Values that are malformed or out of range count as absent.
class Keepsake
{
public:
    /// `file` is an INI file; nothing is created until something is kept.
    explicit Keepsake(const QString &file);

    Kept load() const;
    /// Keeps everything, or, when `asked` is false, forgets everything and removes the file. Says whether it could: if
    /// not, what was kept before is there as it was.
    bool save(const Kept &kept) const;

private:
    QString m_file;
};

} // namespace ui
