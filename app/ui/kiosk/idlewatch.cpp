// SPDX-License-Identifier: MIT
#include "ui/kiosk/idlewatch.h"

namespace ui
{

IdleWatch::IdleWatch(std::chrono::seconds idle, std::chrono::seconds warn, Clock clock)
    : m_idle(idle)
    , m_warn(warn)
    , m_clock(std::move(clock))
{
}

void IdleWatch::begin()
{
    m_resting = false;
    m_busy = false;
    m_last = m_clock();
}

void IdleWatch::rest()
{
    m_resting = true;
    m_busy = false;
    m_last = m_clock();
}

void IdleWatch::touched()
{
    if (state() != State::Over)
        m_last = m_clock();
}

void IdleWatch::setBusy(bool busy)
{
    // The time it took counts as use: the person was waiting for it.
    if (m_busy || busy)
        touched();
    m_busy = busy;
}

std::chrono::milliseconds IdleWatch::quiet() const
{
    return m_busy ? std::chrono::milliseconds(0) : m_clock() - m_last;
}

IdleWatch::State IdleWatch::state() const
{
    if (m_resting)
        return State::Resting;
    if (quiet() < m_idle)
        return State::Active;
    return quiet() < m_idle + m_warn ? State::Warning : State::Over;
}

int IdleWatch::secondsLeft() const
{
    if (state() != State::Warning)
        return 0;
    return int(std::chrono::ceil<std::chrono::seconds>(m_idle + m_warn - quiet()).count());
}

} // namespace ui
