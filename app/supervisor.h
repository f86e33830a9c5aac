// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

/// Tells systemd, which may have started the program, how it is: "READY=1" or "WATCHDOG=1". Does nothing if nobody
/// listens.
void tellSupervisor(const char *state);

/// How often it wants to hear that the program is alive, halved, so that no beat comes late; nothing if it does not.
std::optional<std::chrono::milliseconds> supervisorsPace();
