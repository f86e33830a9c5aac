// SPDX-License-Identifier: MIT
#include "questions/words.h"

namespace questions
{

namespace
{

/// Half a surrogate pair would not survive being written to a file; a control character would not survive the page.
QString sound(const QString &typed)
{
    QString clean;
    clean.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate();
        if (isPair)
            clean += typed.mid(i++, 2);
        else if (c.isSurrogate())
            clean += QChar(QChar::ReplacementCharacter);
        else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\r', u'\n');
}

} // namespace

QString oneLine(const QString &typed)
{
    return sound(withPlainLineEnds(typed)).simplified();
}

QString manyLines(const QString &typed)
{
    return sound(withPlainLineEnds(typed)).trimmed();
}

} // namespace questions
