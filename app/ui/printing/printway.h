// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/papertools.h"
#include "ui/printing/printsettings.h"

#include <memory>

namespace ui
{

class PrintSystem;

/// The way to the system's printers: the person chooses in the system's dialog, the PDF is handed over, and what
/// becomes of it is told until it is printed, or is not.
decltype(PaperTools::print) printingBy(const std::shared_ptr<PrintSystem> &system);

/// Sends a PDF as these settings say, and tells the same. `owner` going ends the telling.
void sendToPrinter(const std::shared_ptr<PrintSystem> &system, const PrintSettings &settings, const QString &title,
                   const QByteArray &pdf, QObject *owner, const PaperTools::Told &told);

} // namespace ui
