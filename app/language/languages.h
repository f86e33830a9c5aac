// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace language
{

struct Language {
    QString code; ///< BCP 47, as in `lang="en-GB"`
    QString ownName; ///< in its own words and script
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const Language &) const = default;
};

/// The languages the guide is offered in. The first is the one it is written in.
const QList<Language> &languages();

/// The language whose code is `code` or begins with it ("en" finds "en-GB"); null if it is not offered.
const Language *find(const QString &code);

} // namespace language
