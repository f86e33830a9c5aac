// SPDX-License-Identifier: MIT
#include "web/crashrecovery.h"

namespace web
{

namespace
{

constexpr qint64 kWindow = 60'000;
constexpr qsizetype kReloads = 2;

} // namespace

CrashRecovery::Answer CrashRecovery::rendererDied(qint64 now)
{
    m_deaths.removeIf([now](qint64 death) { return now - death >= kWindow; });
    m_deaths.append(now);
    return m_deaths.size() > kReloads ? Answer::GiveUp : Answer::Reload;
}

} // namespace web
