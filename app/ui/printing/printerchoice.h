// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printsettings.h"

#include <optional>

class QPrinter;
class QWidget;

namespace ui
{

/// True when the system offers any printer. Ask before choosePrinter(): its dialog without one says nothing useful.
bool hasPrinter();

/// Lets the person choose in the system's own dialog: printer, copies, pages of `pageCount`, paper, sides. Nothing if
/// they left it. Pages are only ever sent as PDF: the dialog's printer draws nothing.
std::optional<PrintSettings> choosePrinter(QWidget *parent, const PrintSettings &start, int pageCount);

/// What a printer of Qt's has been set to. `made` says what paper the pages are made for.
PrintSettings settingsOf(const QPrinter &printer, guide::Paper made);

} // namespace ui
