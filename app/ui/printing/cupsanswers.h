// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printprogress.h"

#include <QByteArrayList>

namespace ui
{

/// IPP's `job-state`.
JobState jobStateOf(int ippJobState);
/// IPP's `printer-state` and `printer-state-reasons`: the worst of what they say.
PrinterTrouble troubleOf(int ippPrinterState, const QByteArrayList &reasons);
/// True when IPP's `printer-state-message` says that the printer does not answer: some ways to a printer tell it there
/// and nowhere else, in the print system's language. Only English is known.
bool saysUnreachable(const QByteArray &message);
/// IPP's status of a request to take a job.
Submission submissionOf(int ippStatus);

} // namespace ui
