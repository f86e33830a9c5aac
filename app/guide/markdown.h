// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"
#include "guide/problem.h"

#include <QByteArray>

#include <optional>

namespace guide
{

/// A parsed Markdown file: what its `---` head says, if it has one, and its blocks.
struct Document {
    QDate checked;
    QDate checkAgain;
    bool urgent = false;
    Blocks blocks;
};

/// Parses CommonMark with the guide's callouts. What the guide does not use (emphasis, raw HTML, code, tables) is a
/// problem with its line; the rest of the file is still read. `file` is only the name that problems carry.
Document parseMarkdown(const QString &file, const QByteArray &text, Problems &problems);

/// Reads `11/145 died:1`. Nothing when malformed or impossible (more than there were).
std::optional<PeopleCount> parsePeople(QStringView arguments);

} // namespace guide
