// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace ui
{

/// How much a kiosk was used on a day. No times, no pages' names, nothing of anybody.
struct DayCount {
    int visits = 0;
    int pages = 0;
    int prints = 0;

    bool operator==(const DayCount &) const = default;
};

/// The days as CSV, with a line of headings; the newest two years of them.
QByteArray toCsv(const QMap<QDate, DayCount> &days);
/// Nothing if it is not such a file, whole and unharmed.
std::optional<QMap<QDate, DayCount>> parseCounts(const QByteArray &csv);

/// Counts a kiosk's use in one file. A damaged file is put aside under a name of its own, and a new one begun.
class DailyCounts
{
public:
    /// An empty `file`: nothing is counted.
    DailyCounts(QString file, std::function<QDate()> today);

    void addVisit() { ++m_new.visits; }
    void addPage() { ++m_new.pages; }
    void addPrint() { ++m_new.prints; }
    /// Writes what has been counted since the last time: once for a visit, so that the file's time tells of no page.
    /// What cannot be written is kept for the next time. Why not, as a sentence; nothing if it was.
    std::optional<QString> write();

private:
    std::optional<QString> putAside() const;

    const QString m_file;
    const std::function<QDate()> m_today;
    DayCount m_new;
};

} // namespace ui
