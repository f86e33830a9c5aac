// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace ui
{

/// After so many visits the program ends, to be started anew. What it has in use stays the same from visit to visit, as
/// far as malloc_info tells, but it holds 6 to 8 KiB more after each: of its own memory 51.8 MiB after ten visits and
/// 59.2 MiB after a thousand. After a hundred that is less than a fiftieth.
constexpr int kVisitsUntilRenewal = 100;
/// Whoever has just finished, or stands before the screen and has just touched it, is not to see it go.
constexpr std::chrono::seconds kUntouchedBeforeRenewal{10};

/// A kiosk between two visits.
struct KioskAtRest {
    int visits = 0; ///< since the program was started
    std::chrono::milliseconds untouched{0}; ///< since the last touch, or since the last visit ended
    bool showsFirstScreen = false; ///< and not the pad for the PIN
    bool isPinPaused = false; ///< three wrong PINs; the one or two before a pause are not worth waiting for
    bool isPrinting = false; ///< for whoever, also for one who has finished
};

/// Whether the program can end without somebody noticing, or getting round a pause of the PIN.
inline bool isUndisturbed(const KioskAtRest &kiosk)
{
    return kiosk.untouched >= kUntouchedBeforeRenewal && kiosk.showsFirstScreen && !kiosk.isPinPaused;
}

/// Whether it has had its visits, and should end now. A print on its way is waited for, so that it is counted; the
/// restart of the night does not wait for a printer that is out of paper.
inline bool isRenewalDue(const KioskAtRest &kiosk)
{
    return kiosk.visits >= kVisitsUntilRenewal && isUndisturbed(kiosk) && !kiosk.isPrinting;
}

} // namespace ui
