// SPDX-License-Identifier: MIT
#include "language/languages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace language
{

namespace
{

Language english()
{
    return {QStringLiteral("en-GB"), QStringLiteral("English"), Qt::LeftToRight, {}, {}};
}

/// Nothing when the entry cannot be used.
std::optional<Language> languageOf(const QJsonObject &entry)
{
    const QString direction = entry.value(QLatin1String("direction")).toString(QStringLiteral("ltr"));
    const QString day = entry.value(QLatin1String("reviewedOn")).toString();
    Language language;
    language.code = entry.value(QLatin1String("code")).toString();
    language.ownName = entry.value(QLatin1String("name")).toString();
    language.direction = direction == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight;
    language.reviewedBy = entry.value(QLatin1String("reviewedBy")).toString().trimmed();
    language.reviewedOn = QDate::fromString(day, Qt::ISODate);
    const bool knowsDirection = direction == QLatin1String("rtl") || direction == QLatin1String("ltr");
    // Somebody's review counts with its day, or not at all.
    const bool reviewIsWhole =
        language.reviewedBy.isEmpty() == day.isEmpty() && language.reviewedOn.isValid() != day.isEmpty();
    if (language.code.isEmpty() || language.ownName.trimmed().isEmpty() || !knowsDirection || !reviewIsWhole)
        return std::nullopt;
    return language;
}

} // namespace

Languages::Languages(const QByteArray &json) : m_all{english()}
{
    if (!json.isEmpty())
        m_trouble = take(json);
}

QString Languages::take(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        return QStringLiteral("languages.json is not a list: %1 (at byte %2). Only English is offered.")
            .arg(error.error == QJsonParseError::NoError ? QStringLiteral("it holds something else")
                                                         : error.errorString())
            .arg(error.offset);
    }
    QStringList faults;
    int number = 0;
    const QJsonArray entries = document.array();
    for (const auto &value : entries) {
        ++number;
        const std::optional<Language> language = languageOf(value.toObject());
        if (language && language->code == source().code)
            continue;
        if (!language || find(language->code))
            faults.append(QString::number(number));
        else
            m_all.append(*language);
    }
    if (faults.isEmpty())
        return {};
    return QStringLiteral("languages.json: entry %1 lacks a code, a name, a known direction, or half of its review, or "
                          "stands twice. It is not offered.")
        .arg(faults.join(QStringLiteral(", ")));
}

Languages Languages::only(const QStringList &codes) const
{
    Languages some = *this;
    const QString english = source().code;
    some.m_all.removeIf(
        [&](const Language &language) { return language.code != english && !codes.contains(language.code); });
    return some;
}

const Language *Languages::find(const QString &code) const
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(), [&code](const Language &language) {
        return language.code == code || language.code.startsWith(code + u'-');
    });
    return code.isEmpty() || it == m_all.cend() ? nullptr : &*it;
}

const Language &Languages::bestOf(const QStringList &wanted) const
{
    for (const QString &code : wanted) {
        if (const Language *exact = find(code))
            return *exact;
        if (const Language *anywhere = find(code.section(u'-', 0, 0)))
            return *anywhere;
    }
    return source();
}

} // namespace language
