// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printsettings.h"

#include <QString>

namespace ui
{

/// What the print system says of a job it has taken.
enum class JobState {
    Waiting,
    Held, ///< until somebody lets it go
    Printing,
    Stopped, ///< the job, not the printer
    Done,
    Cancelled, ///< at the printer, or by somebody else
    Failed,
    Unknown, ///< there is no such job any more
};

/// What keeps the pages from being printed.
enum class PrinterTrouble { None, Paused, Unreachable, NoPaper, Jam, CoverOpen, NoInk, Other, JobHeld, TakesLong };

/// One look at a job and at its printer.
struct JobReport {
    JobState state = JobState::Waiting;
    PrinterTrouble trouble = PrinterTrouble::None;
    bool answered = true; ///< the print system could be asked

    bool operator==(const JobReport &) const = default;
};

/// Where printing stands, for the person.
enum class PrintStage {
    Sending,
    Waiting, ///< for its turn
    Printing,
    Delayed, ///< by what trouble() says; goes on by itself once somebody has helped
    // The rest are ends.
    Done,
    NoPrinter,
    Refused, ///< the job was not taken
    Failed, ///< taken, and given up by the printer
    Lost, ///< taken, and then neither finished nor there any more
    CancelledHere,
    CancelledThere, ///< at the printer
};

/// How a job was taken: the first thing printing learns.
enum class Submission { Accepted, NoPrintSystem, NoSuchPrinter, NotAccepting, NotAllowed, Broken };

/// The life of one job as a value: reports in, stage out. Knows no print system.
class PrintProgress
{
public:
    PrintStage stage() const { return m_stage; }
    PrinterTrouble trouble() const { return m_trouble; }
    bool isOver() const { return m_stage >= PrintStage::Done; }

    void submitted(Submission result);
    void seen(const JobReport &report);
    void cancelled();

    bool operator==(const PrintProgress &) const = default;

private:
    PrintStage m_stage = PrintStage::Sending;
    PrinterTrouble m_trouble = PrinterTrouble::None;
    Submission m_submission = Submission::Accepted;
    int m_printing = 0; ///< looks that found it printing, and nothing wrong
    int m_unreachable = 0; ///< looks in a row in which the printer did not answer
    int m_silent = 0; ///< looks in a row that got no answer

    friend QString sentenceFor(const PrintProgress &progress, const PrintSettings &settings);
};

/// What to tell the person, and what they can do.
QString sentenceFor(const PrintProgress &progress, const PrintSettings &settings);

} // namespace ui
