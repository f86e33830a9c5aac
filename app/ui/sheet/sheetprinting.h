// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/sheettools.h"

#include <memory>

namespace ui
{

class PrintSystem;

/// The way to the system's printers for the sheet: the person chooses in the system's dialog, the PDF is handed over,
/// and what becomes of it is told until it is printed, or is not.
decltype(SheetTools::print) printingBy(const std::shared_ptr<PrintSystem> &system);

} // namespace ui
