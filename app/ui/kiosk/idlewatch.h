// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace ui
{

/// Whether somebody is at the kiosk. It counts from the last touch; a print on its way is as good as one.
class IdleWatch
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< never goes back

    enum class State {
        Resting, ///< nobody has begun
        Active,
        Warning, ///< "Are you still here?"
        Over, ///< nobody answered: what the visitor did is to be cleared
    };

    IdleWatch(std::chrono::seconds idle, std::chrono::seconds warn, Clock clock);

    /// Somebody begins, or the last one has gone.
    void begin();
    void rest();
    /// A person touched the screen or a key. Too late once it is over.
    void touched();
    /// Something goes on that the person waits for.
    void setBusy(bool busy);

    State state() const;
    /// How long since the last touch, or since the last one has gone; nothing while something is waited for.
    std::chrono::milliseconds quiet() const;
    /// Whole seconds until it is over, as people count them: never 0 while it warns; 0 in any other state.
    int secondsLeft() const;

private:
    const std::chrono::milliseconds m_idle;
    const std::chrono::milliseconds m_warn;
    const Clock m_clock;
    std::chrono::milliseconds m_last{0};
    bool m_resting = true;
    bool m_busy = false;
};

} // namespace ui
