// SPDX-License-Identifier: MIT
#include "language/languages.h"

#include <algorithm>

namespace language
{

const QList<Language> &languages()
{
    static const QList<Language> list{
        {QStringLiteral("en-GB"), QStringLiteral("English"), Qt::LeftToRight},
    };
    return list;
}

const Language *find(const QString &code)
{
    const QList<Language> &all = languages();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&code](const Language &language) {
        return language.code == code || language.code.startsWith(code + u'-');
    });
    return code.isEmpty() || it == all.cend() ? nullptr : &*it;
}

} // namespace language
