// SPDX-License-Identifier: MIT
#include "ui/printing/cupsanswers.h"

#include <algorithm>
#include <array>

namespace ui
{

namespace
{

constexpr int kPrinterStopped = 5;

// RFC 8011, 5.3.7
constexpr std::array kJobStates{JobState::Waiting,   JobState::Held,   JobState::Printing, JobState::Stopped,
                                JobState::Cancelled, JobState::Failed, JobState::Done};
constexpr int kFirstJobState = 3;

struct Reason {
    const char *start;
    PrinterTrouble trouble;
};

/// What a person at the printer can mend comes first.
constexpr std::array<Reason, 13> kReasons{{
    {"media-jam", PrinterTrouble::Jam},
    {"media-empty", PrinterTrouble::NoPaper},
    {"media-needed", PrinterTrouble::NoPaper},
    {"input-tray-missing", PrinterTrouble::NoPaper},
    {"cover-open", PrinterTrouble::CoverOpen},
    {"door-open", PrinterTrouble::CoverOpen},
    {"interlock-open", PrinterTrouble::CoverOpen},
    {"toner-empty", PrinterTrouble::NoInk},
    {"marker-supply-empty", PrinterTrouble::NoInk},
    {"offline", PrinterTrouble::Unreachable},
    {"connecting-to-device", PrinterTrouble::Unreachable},
    {"timed-out", PrinterTrouble::Unreachable},
    {"paused", PrinterTrouble::Paused},
}};

/// Printers add how grave it is: a report is none of our business, but that a printer is away is only ever reported.
bool counts(const QByteArray &reason)
{
    return !reason.endsWith("-warning") && (!reason.endsWith("-report") || reason.startsWith("offline"));
}

} // namespace

JobState jobStateOf(int ippJobState)
{
    const int at = ippJobState - kFirstJobState;
    return at >= 0 && at < int(kJobStates.size()) ? kJobStates.at(at) : JobState::Unknown;
}

PrinterTrouble troubleOf(int ippPrinterState, const QByteArrayList &reasons)
{
    const auto said = [&reasons](const Reason &row) {
        return std::any_of(reasons.cbegin(), reasons.cend(),
                           [&row](const QByteArray &reason) { return counts(reason) && reason.startsWith(row.start); });
    };
    const auto it = std::find_if(kReasons.cbegin(), kReasons.cend(), said);
    if (it != kReasons.cend())
        return it->trouble;
    return ippPrinterState == kPrinterStopped ? PrinterTrouble::Paused : PrinterTrouble::None;
}

bool saysUnreachable(const QByteArray &message)
{
    const QByteArrayList signs{"may not exist", "unreachable", "not responding", "Unable to locate printer",
                               "Unable to connect"};
    return std::any_of(signs.cbegin(), signs.cend(),
                       [&message](const QByteArray &sign) { return message.contains(sign); });
}

Submission submissionOf(int ippStatus)
{
    constexpr int kLastOk = 0x00FF;
    switch (ippStatus) {
    case 0x0401: // forbidden
    case 0x0402: // not authenticated
    case 0x0403: // not authorised
    case 0x1000: // CUPS: the person would have to give a password
        return Submission::NotAllowed;
    case 0x0406: // not found
        return Submission::NoSuchPrinter;
    case 0x0506: // not accepting jobs
        return Submission::NotAccepting;
    case 0x0502: // service unavailable
        return Submission::NoPrintSystem;
    default:
        return ippStatus >= 0 && ippStatus <= kLastOk ? Submission::Accepted : Submission::Broken;
    }
}

} // namespace ui
