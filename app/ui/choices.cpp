// SPDX-License-Identifier: MIT
#include "ui/choices.h"

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kCalm = 500;
constexpr int kUsualPercent = 100;

} // namespace

Choices::Choices(const Keepsake &keepsake, const Kept &kept, const Look &systemLook, QObject *parent)
    : QObject(parent)
    , m_keepsake(keepsake)
    , m_kept(kept)
    , m_written(m_kept)
{
    if (m_kept.look.followSystem) {
        m_kept.look.theme = systemLook.theme;
        m_kept.look.textPercent = systemLook.textPercent;
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCalm);
    connect(&m_timer, &QTimer::timeout, this, &Choices::write);
}

void Choices::setLook(const Look &look)
{
    if (look == m_kept.look)
        return;
    m_kept.look = look;
    writeSoon();
    emit lookChanged();
}

void Choices::setLanguage(const QString &code)
{
    m_kept.language = code;
    writeSoon();
}

void Choices::setEnglishBeside(bool beside)
{
    if (beside == m_kept.englishBeside)
        return;
    m_kept.englishBeside = beside;
    writeSoon();
    emit englishBesideChanged();
}

void Choices::largerText()
{
    const auto it = std::upper_bound(textSizes().cbegin(), textSizes().cend(), look().textPercent);
    if (it != textSizes().cend())
        setTextPercent(*it);
}

void Choices::smallerText()
{
    const auto it = std::lower_bound(textSizes().cbegin(), textSizes().cend(), look().textPercent);
    if (it != textSizes().cbegin())
        setTextPercent(*std::prev(it));
}

void Choices::usualText()
{
    setTextPercent(kUsualPercent);
}

void Choices::setKept(bool kept)
{
    m_kept.asked = kept;
    if (kept)
        writeSoon();
    else
        write();
}

void Choices::setWindowSize(const QSize &size)
{
    m_kept.windowSize = size;
    writeSoon();
}

void Choices::setLastPage(const QString &pageId)
{
    m_kept.lastPage = pageId;
    writeSoon();
}

void Choices::write()
{
    m_timer.stop();
    if (!isDue() || m_written == m_kept)
        return;
    const bool saved = m_keepsake.save(m_kept);
    m_written = saved ? std::optional(m_kept) : std::nullopt;
    const KeepTrouble before = m_trouble;
    m_trouble = saved ? KeepTrouble::None : m_kept.asked ? KeepTrouble::CouldNotKeep : KeepTrouble::CouldNotForget;
    if (m_trouble != before)
        emit troubleChanged();
}

void Choices::setTextPercent(int percent)
{
    Look look = m_kept.look;
    look.textPercent = percent;
    // Otherwise the computer's own size would come back at the next start.
    look.followSystem = false;
    setLook(look);
}

bool Choices::isDue() const
{
    return m_kept.asked || !m_written || m_written->asked;
}

void Choices::writeSoon()
{
    if (isDue())
        m_timer.start();
}

} // namespace ui
