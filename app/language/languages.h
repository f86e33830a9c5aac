// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace language
{

struct Language {
    QString code; ///< BCP 47, as in `lang="en-GB"`
    QString ownName; ///< in its own words and script
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString reviewedBy; ///< the medical translator who checked it, with their role; empty: nobody yet
    QDate reviewedOn;

    bool operator==(const Language &) const = default;
};

/// The languages the guide is offered in. The first is the one it is written in, of which there is no translation to
/// be reviewed.
class Languages
{
public:
    /// Reads `languages.json`: a list of objects with `code` and `name`, and, where they apply, `direction` ("rtl"),
    /// `reviewedBy` and `reviewedOn`. What cannot be used is left out and named by trouble(); English is always there.
    explicit Languages(const QByteArray &json = {});

    const QList<Language> &all() const { return m_all; }
    const Language &source() const { return m_all.front(); }
    /// Those with one of these codes, and English.
    Languages only(const QStringList &codes) const;
    /// The language whose code is `code` or begins with it ("en" finds "en-GB"); null if it is not offered.
    const Language *find(const QString &code) const;
    /// The first of the wanted languages, most wanted first, that is offered, whatever its country ("cy-GB" is
    /// offered as "cy"); English if none is.
    const Language &bestOf(const QStringList &wanted) const;
    /// What is wrong with the list, as a sentence; empty if nothing is.
    const QString &trouble() const { return m_trouble; }

private:
    QString take(const QByteArray &json);

    QList<Language> m_all;
    QString m_trouble;
};

} // namespace language
