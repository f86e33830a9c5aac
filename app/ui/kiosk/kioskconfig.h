// SPDX-License-Identifier: MIT
#pragma once

#include "language/languages.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>

namespace ui
{

/// How a clinic wants its kiosk: what stands in cartguide-kiosk.conf, one `key = value` a line. Empty lines and lines
/// that begin with # or ; are left out, and so is a line `[kiosk]`. The keys, and what each may be:
///
///     languages = en-GB, cy     the languages on the first screen, in this order; without it, English
///     idle-seconds = 90         15 to 900: so long without a touch, and the kiosk asks whether anybody is there
///     warn-seconds = 20         10 to 120: so long it waits for an answer before it clears itself
///     printer = Reception       a queue of the print system, by its name; without it, nothing is printed
///     page-cap = 10             1 to 50: the most pages that one visitor can print
///     clinic-name = ...         at most 80 characters, shown on the first screen
///     desk = desk 2             at most 80 characters: where people find somebody, as in "go to desk 2"
///     staff-pin-hash = SALT:HEX the SHA-256 of the salt followed by the PIN, as 64 hexadecimal digits; SALT is 4 to
///                               64 letters and digits, the PIN 4 to 12 digits. Without it staff cannot leave by PIN
///     nightly-restart = 03:30   HH:MM: then, or as soon after as nobody uses it, the guide ends, to be started
///                               again; without it, never
///     counts-file = /var/...    an absolute path: visits, pages and prints a day, as CSV, and nothing else; without
///                               it, nothing is counted
///
/// There is no key for a keyboard on the screen: a kiosk shows no text fields, because what people type in public about
/// their illness can be read over their shoulder, and could stay behind.
struct KioskConfig {
    QStringList languages; ///< codes that are offered; never empty once parsed
    std::chrono::seconds idle{90};
    std::chrono::seconds warn{20};
    QString printer;
    int pageCap = 10;
    QString clinicName;
    QString desk;
    QString staffPinHash;
    QTime nightlyRestart; ///< null: never
    QString countsFile;

    bool operator==(const KioskConfig &) const = default;
};

/// A configuration that can always be used: whatever is wrong is said, a sentence each, and has its usual value.
struct KioskConfigRead {
    KioskConfig config;
    QStringList sentences;
};

/// `name` is what the file is called in the sentences.
KioskConfigRead parseKioskConfig(const QByteArray &text, const QString &name, const language::Languages &languages);
/// The same from a file; one that cannot be read is all usual values and a sentence.
KioskConfigRead readKioskConfig(const QString &file, const language::Languages &languages);

/// "salt:hex" in the form that staff-pin-hash takes.
bool isPinHash(const QString &text);

} // namespace ui
