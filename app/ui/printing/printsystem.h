// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printprogress.h"
#include "ui/printing/printsettings.h"

#include <atomic>

namespace ui
{

/// A job that was taken, or why it was not.
struct Taken {
    Submission submission = Submission::Broken;
    int job = 0;
    QByteArray printerUri;
};

/// The computer's print system. Every call may wait for a printer, so none is made from the window's thread; they come
/// one at a time, from whichever thread.
class PrintSystem
{
public:
    PrintSystem() = default;
    virtual ~PrintSystem() = default;
    PrintSystem(const PrintSystem &) = delete;
    PrintSystem &operator=(const PrintSystem &) = delete;

    /// Hands a PDF over, from memory: nothing is written to the disk on the way. Breaks off, and leaves no job behind,
    /// when `stop` becomes true.
    virtual Taken submit(const PrintSettings &settings, const QString &title, const QByteArray &pdf,
                         const std::atomic<bool> &stop) = 0;
    virtual JobReport look(const Taken &taken) = 0;
    virtual void cancel(const Taken &taken) = 0;
};

} // namespace ui
