// SPDX-License-Identifier: MIT
#include "ui/kiosk/dailycounts.h"

#include "ui/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ui
{

namespace
{

constexpr int kMostDays = 731;
constexpr qint64 kLargestFile = qint64{256} * 1024;
constexpr int kMostAside = 20;
constexpr int kMostCounted = 1'000'000'000;
constexpr qsizetype kColumns = 4;
constexpr QLatin1String kHeadings{"date,visits,pages,prints"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DailyCounts)
};

std::optional<int> count(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 && number <= kMostCounted ? std::optional(number) : std::nullopt;
}

QString sentence(const QString &file, const QString &why)
{
    return Words::tr("The counts could not be written to %1: %2.").arg(QDir::toNativeSeparators(file), why);
}

} // namespace

QByteArray toCsv(const QMap<QDate, DayCount> &days)
{
    QString text = kHeadings + u'\n';
    qsizetype left = days.size();
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const DayCount &day = *it;
        if (left-- <= kMostDays) {
            text += QStringLiteral("%1,%2,%3,%4\n")
                        .arg(it.key().toString(Qt::ISODate))
                        .arg(day.visits)
                        .arg(day.pages)
                        .arg(day.prints);
        }
    }
    return text.toUtf8();
}

std::optional<QMap<QDate, DayCount>> parseCounts(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv).split(u'\n');
    if (lines.takeFirst() != kHeadings || lines.isEmpty() || !lines.takeLast().isEmpty())
        return {};
    QMap<QDate, DayCount> days;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const QDate day = QDate::fromString(cells.first(), Qt::ISODate);
        const auto visits = count(cells.value(1));
        const auto pages = count(cells.value(2));
        const auto prints = count(cells.value(3));
        if (cells.size() != kColumns || !day.isValid() || days.contains(day) || !visits || !pages || !prints)
            return {};
        days.insert(day, {*visits, *pages, *prints});
    }
    return days;
}

DailyCounts::DailyCounts(QString file, std::function<QDate()> today)
    : m_file(std::move(file))
    , m_today(std::move(today))
{
}

std::optional<QString> DailyCounts::write()
{
    if (m_file.isEmpty() || m_new == DayCount())
        return {};
    QMap<QDate, DayCount> days;
    if (QFile old(m_file); old.exists()) {
        if (!old.open(QIODevice::ReadOnly))
            return sentence(m_file, old.errorString());
        const auto read = old.size() <= kLargestFile ? parseCounts(old.readAll()) : std::nullopt;
        old.close();
        if (const auto trouble = read ? std::nullopt : putAside())
            return trouble;
        days = read.value_or(days);
    }
    DayCount &day = days[m_today()];
    day = {day.visits + m_new.visits, day.pages + m_new.pages, day.prints + m_new.prints};
    if (const auto why = putWholeFile(toCsv(days), m_file))
        return sentence(m_file, *why);
    m_new = {};
    return {};
}

std::optional<QString> DailyCounts::putAside() const
{
    for (int i = 1; i <= kMostAside; ++i) {
        if (QFile::rename(m_file, m_file + QStringLiteral(".damaged-%1").arg(i)))
            return {};
    }
    return sentence(m_file, Words::tr("it is damaged and cannot be put aside"));
}

} // namespace ui
