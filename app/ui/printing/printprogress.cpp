// SPDX-License-Identifier: MIT
#include "ui/printing/printprogress.h"

#include <QCoreApplication>

namespace ui
{

namespace
{

/// A print system that restarts is away for a few seconds.
constexpr int kMostSilent = 20;
/// Every job begins with a moment in which the printer has not answered yet.
constexpr int kUnreachableFrom = 5;
/// Half a minute. A printer that is away may say nothing of it; a long job takes longer and is well.
constexpr int kLongFrom = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Printing)
};

QString troubleSentence(PrinterTrouble trouble)
{
    switch (trouble) {
    case PrinterTrouble::Paused:
        return Words::tr(
            "The printer “%1” is paused. Your pages wait. They are printed when somebody starts it again.");
    case PrinterTrouble::Unreachable:
        return Words::tr(
            "The printer “%1” does not answer. Check that it is switched on and connected. Your pages wait.");
    case PrinterTrouble::NoPaper:
        return Words::tr("The printer “%1” has no paper. Put some in and printing goes on.");
    case PrinterTrouble::Jam:
        return Words::tr("Paper is stuck in the printer “%1”. Clear it and printing goes on.");
    case PrinterTrouble::CoverOpen:
        return Words::tr("A cover of the printer “%1” is open. Close it and printing goes on.");
    case PrinterTrouble::NoInk:
        return Words::tr("The printer “%1” has no ink or toner. Your pages wait.");
    case PrinterTrouble::JobHeld:
        return Words::tr("The pages are held back at the printer “%1”. They are printed when somebody lets them go.");
    case PrinterTrouble::TakesLong:
        return Words::tr("“%1” is still printing. If nothing comes out, check that it is switched on and connected.");
    case PrinterTrouble::None:
    case PrinterTrouble::Other:
        break;
    }
    return Words::tr("The printer “%1” needs attention. Look at the printer. Your pages wait.");
}

QString refusalSentence(Submission submission)
{
    switch (submission) {
    case Submission::NotAccepting:
        return Words::tr(
            "The printer “%1” does not take any printing at the moment. Choose another printer, or save the "
            "pages as a PDF.");
    case Submission::NotAllowed:
        return Words::tr("The printer “%1” asks for a password, or does not let you print. Choose another printer, or "
                         "save the pages as a PDF.");
    default:
        break;
    }
    return Words::tr("The printer “%1” would not take the pages. Choose another printer, or save the pages as a PDF.");
}

/// Whom a visitor can tell; empty while nobody is needed.
QString kioskSentence(PrintStage stage, PrinterTrouble trouble)
{
    switch (stage) {
    case PrintStage::Delayed:
        return Words::tr("The printer needs help. Please tell somebody who works here. Your pages wait.");
    case PrintStage::NoPrinter:
    case PrintStage::Refused:
        return Words::tr("Nothing was printed. The printer does not take any pages now. Please tell somebody who works "
                         "here.");
    case PrintStage::Failed:
    case PrintStage::Lost:
    case PrintStage::CancelledThere:
        return Words::tr("Some of the pages may not have been printed. Please tell somebody who works here.");
    case PrintStage::Printing:
        if (trouble == PrinterTrouble::TakesLong)
            return Words::tr("It is still printing. If nothing comes out, please tell somebody who works here.");
        break;
    case PrintStage::Sending:
    case PrintStage::Waiting:
    case PrintStage::Done:
    case PrintStage::CancelledHere:
        break;
    }
    return {};
}

} // namespace

void PrintProgress::submitted(Submission result)
{
    if (m_stage != PrintStage::Sending)
        return;
    m_submission = result;
    switch (result) {
    case Submission::Accepted:
        m_stage = PrintStage::Waiting;
        break;
    case Submission::NoPrintSystem:
    case Submission::NoSuchPrinter:
        m_stage = PrintStage::NoPrinter;
        break;
    case Submission::NotAccepting:
    case Submission::NotAllowed:
    case Submission::Broken:
        m_stage = PrintStage::Refused;
        break;
    }
}

void PrintProgress::seen(const JobReport &report)
{
    if (isOver() || m_stage == PrintStage::Sending)
        return;
    m_silent = report.answered ? 0 : m_silent + 1;
    if (!report.answered) {
        if (m_silent >= kMostSilent)
            m_stage = PrintStage::Lost;
        return;
    }
    m_unreachable = report.trouble == PrinterTrouble::Unreachable ? m_unreachable + 1 : 0;
    m_trouble = m_unreachable > 0 && m_unreachable < kUnreachableFrom ? PrinterTrouble::None : report.trouble;
    if (m_trouble == PrinterTrouble::None && report.state == JobState::Held)
        m_trouble = PrinterTrouble::JobHeld;
    if (m_trouble == PrinterTrouble::None && report.state == JobState::Stopped)
        m_trouble = PrinterTrouble::Other;
    const bool isDelayed = m_trouble != PrinterTrouble::None;
    switch (report.state) {
    case JobState::Waiting:
    case JobState::Held:
    case JobState::Stopped:
        m_stage = isDelayed ? PrintStage::Delayed : PrintStage::Waiting;
        break;
    case JobState::Printing:
        if (!isDelayed && ++m_printing >= kLongFrom)
            m_trouble = PrinterTrouble::TakesLong;
        m_stage = isDelayed ? PrintStage::Delayed : PrintStage::Printing;
        break;
    case JobState::Done:
        m_stage = PrintStage::Done;
        break;
    case JobState::Cancelled:
        m_stage = PrintStage::CancelledThere;
        break;
    case JobState::Failed:
        m_stage = PrintStage::Failed;
        break;
    case JobState::Unknown:
        m_stage = PrintStage::Lost;
        break;
    }
}

void PrintProgress::cancelled()
{
    if (!isOver())
        m_stage = PrintStage::CancelledHere;
}

QString sentenceFor(const PrintProgress &progress, const PrintSettings &settings)
{
    const QString &printer = settings.queue;
    const QString said = settings.onKiosk ? kioskSentence(progress.m_stage, progress.m_trouble) : QString();
    if (!said.isEmpty())
        return said;
    switch (progress.m_stage) {
    case PrintStage::Sending:
        return Words::tr("Sending the pages to “%1”…").arg(printer);
    case PrintStage::Waiting:
        return Words::tr("The pages are with “%1” and wait for their turn.").arg(printer);
    case PrintStage::Printing:
        if (progress.m_trouble == PrinterTrouble::TakesLong)
            return troubleSentence(progress.m_trouble).arg(printer);
        return Words::tr("“%1” is printing.").arg(printer);
    case PrintStage::Delayed:
        return troubleSentence(progress.m_trouble).arg(printer);
    case PrintStage::Done:
        return Words::tr("Printed on “%1”.").arg(printer);
    case PrintStage::NoPrinter:
        if (printer.isEmpty() || progress.m_submission == Submission::NoPrintSystem)
            return Words::tr("No printer was found. Check that a printer is set up on this computer, or save the pages "
                             "as a PDF.");
        return Words::tr("The printer “%1” is not there any more. Choose another printer, or save the pages as a PDF.")
            .arg(printer);
    case PrintStage::Refused:
        return refusalSentence(progress.m_submission).arg(printer);
    case PrintStage::Failed:
        return Words::tr(
                   "The printer “%1” could not print all of the pages. Look at what came out, then print again, or "
                   "save the pages as a PDF.")
            .arg(printer);
    case PrintStage::Lost:
        return Words::tr("Nothing more was heard of the pages sent to “%1”. Look at the printer. If nothing came out, "
                         "print again, or save the pages as a PDF.")
            .arg(printer);
    case PrintStage::CancelledHere:
        return Words::tr("Printing was stopped. A page that had begun may still come out.");
    case PrintStage::CancelledThere:
        return Words::tr("Printing was stopped at the printer “%1”. Print again, or save the pages as a PDF.")
            .arg(printer);
    }
    Q_UNREACHABLE();
}

} // namespace ui
