// SPDX-License-Identifier: MIT
#include "ui/trail.h"

#include <algorithm>

namespace ui
{

const Place &Trail::here() const
{
    return m_places[m_here];
}

std::optional<Place> Trail::before() const
{
    return canGoBack() ? std::optional(m_places[m_here - 1]) : std::nullopt;
}

bool Trail::canGoBack() const
{
    return m_here > 0;
}

bool Trail::canGoForward() const
{
    return m_here + 1 < m_places.size();
}

void Trail::visit(const Place &place)
{
    if (place.screen == here().screen && place.url == here().url && place.step == here().step)
        return;
    m_places.resize(m_here + 1);
    m_places.append(place);
    ++m_here;
}

void Trail::setScroll(const QPointF &scroll)
{
    if (here().screen == Screen::Page)
        m_places[m_here].scroll = scroll;
}

const Place &Trail::back()
{
    m_here = std::max<qsizetype>(m_here - 1, 0);
    return here();
}

const Place &Trail::forward()
{
    m_here = std::min(m_here + 1, m_places.size() - 1);
    return here();
}

} // namespace ui
