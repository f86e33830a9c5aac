// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPoint>
#include <QSize>
#include <QString>

#include <chrono>
#include <functional>

namespace ui
{

/// The staff's PIN. Three wrong ones, and for a minute none is looked at.
class StaffPin
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< never goes back

    enum class Answer { Right, Wrong, Paused };

    /// `hash` as in staff-pin-hash; an empty one is matched by nothing.
    StaffPin(QString hash, Clock clock);

    bool isSet() const { return !m_hash.isEmpty(); }
    Answer tryPin(const QString &pin);
    /// Whole seconds until a PIN is looked at again; 0: now.
    int pauseLeft() const;

    /// The form in which a PIN is kept.
    static QString hashOf(const QString &salt, const QString &pin);

private:
    const QString m_hash;
    const Clock m_clock;
    int m_wrong = 0;
    std::chrono::milliseconds m_until{0};
};

/// The staff's gesture: five taps in the top corner at the right, within four seconds.
class CornerTaps
{
public:
    /// True if this tap, at a place of a screen of this size, completes the gesture.
    bool add(const QPoint &place, const QSize &screen, std::chrono::milliseconds time);

private:
    QList<std::chrono::milliseconds> m_taps;
};

} // namespace ui
