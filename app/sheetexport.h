// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <optional>

struct CommandLine;

namespace ui
{
struct SheetTools;
}

/// The question sheet as a PDF, without a window: `--export-sheet`. What goes wrong is said on stderr, in one line that
/// begins with the file it is about and holds nothing that a terminal would take for a command.

/// The list that `line` names, or an empty one, with what its answers suggest; without answers nothing is added.
/// Nothing if one of the two files cannot be read or is not what it should be; a list of which a part was passed over
/// is there, and that is said. Needs no application and starts no engine.
std::optional<questions::VisitSheet> sheetToExport(const CommandLine &line);

/// Writes the sheet to `line.sheetFile`, whole or not at all, in large print if either asks for it, and says so on
/// stdout. False if that could not be done. Needs a QApplication, which may be offscreen, and web::prepareEngine()
/// before it.
bool exportSheet(const questions::VisitSheet &sheet, const ui::SheetTools &tools, const CommandLine &line);
