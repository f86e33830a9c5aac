// SPDX-License-Identifier: MIT
#include "ui/kiosk/staffpin.h"

#include <QCryptographicHash>

namespace ui
{

namespace
{

constexpr int kMostWrong = 3;
constexpr std::chrono::seconds kPause{60};
constexpr int kTaps = 5;
constexpr std::chrono::seconds kTapsWithin{4};
constexpr int kCorner = 120;

} // namespace

StaffPin::StaffPin(QString hash, Clock clock) : m_hash(std::move(hash)), m_clock(std::move(clock)) { }

StaffPin::Answer StaffPin::tryPin(const QString &pin)
{
    if (pauseLeft() > 0)
        return Answer::Paused;
    if (isSet() && hashOf(m_hash.section(u':', 0, 0), pin) == m_hash) {
        m_wrong = 0;
        return Answer::Right;
    }
    if (++m_wrong < kMostWrong)
        return Answer::Wrong;
    m_wrong = 0;
    m_until = m_clock() + kPause;
    return Answer::Paused;
}

int StaffPin::pauseLeft() const
{
    const std::chrono::milliseconds left = m_until - m_clock();
    return left.count() <= 0 ? 0 : int(std::chrono::ceil<std::chrono::seconds>(left).count());
}

QString StaffPin::hashOf(const QString &salt, const QString &pin)
{
    const QByteArray hash = QCryptographicHash::hash((salt + pin).toUtf8(), QCryptographicHash::Sha256);
    return salt + u':' + QString::fromLatin1(hash.toHex());
}

bool CornerTaps::add(const QPoint &place, const QSize &screen, std::chrono::milliseconds time)
{
    const bool inCorner = place.x() >= screen.width() - kCorner && place.y() < kCorner;
    if (!inCorner) {
        m_taps.clear();
        return false;
    }
    m_taps.append(time);
    while (m_taps.size() > kTaps)
        m_taps.removeFirst();
    if (m_taps.size() < kTaps || m_taps.last() - m_taps.first() > kTapsWithin)
        return false;
    m_taps.clear();
    return true;
}

} // namespace ui
