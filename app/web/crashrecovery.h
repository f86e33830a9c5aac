// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace web
{

/// How often a dead renderer is started again: twice a minute. An engine that cannot start at all dies within
/// milliseconds, so without a limit the program would do nothing else.
class CrashRecovery
{
public:
    enum class Answer { Reload, GiveUp };

    /// `now` is any clock that only goes forward, in milliseconds.
    Answer rendererDied(qint64 now);
    /// The person asks to try again: what has been is forgotten.
    void forgive() { m_deaths.clear(); }

private:
    QList<qint64> m_deaths;
};

} // namespace web
