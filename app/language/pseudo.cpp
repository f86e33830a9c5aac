// SPDX-License-Identifier: MIT
#include "language/pseudo.h"

#include <QRegularExpression>

namespace language
{

namespace
{

constexpr QStringView kPlain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView kMarked = u"àƀċđēƒĝħīĵķĺɱńōƥɋŕšţūvŵxýžÀƁĊĐĒƑĜĦĪĴĶĹⱮŃŌƤɊŔŠŢŪVŴXÝŽ";
constexpr QStringView kVowels = u"aeiouAEIOU";
static_assert(kPlain.size() == kMarked.size());

QString marked(QStringView words)
{
    QString text;
    for (const QChar letter : words) {
        const qsizetype place = kPlain.indexOf(letter);
        const QChar mark = place < 0 ? letter : kMarked[place];
        text += mark;
        if (kVowels.contains(letter))
            text += mark.toLower();
    }
    return text;
}

} // namespace

QString pseudo(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral(R"(%L?(?:\d{1,2}|n)|&(?=\w)\w|\]\([^)\s]*\)|<[^<>]*>|\\.)"));
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(english)) {
        text += marked(QStringView(english).mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return text + marked(QStringView(english).mid(from));
}

} // namespace language
