// SPDX-License-Identifier: MIT
#include "randomedits.h"

#include "questions/words.h"

#include <QSet>

#include <algorithm>

using namespace questions;

qsizetype RandomEdits::below(qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(std::uniform_int_distribution<long long>(0, limit - 1)(m_random));
}

QString RandomEdits::words()
{
    static const QStringList pieces{
        QStringLiteral("Can my sister come?"),
        QStringLiteral("What about my dog"),
        QStringLiteral("<b>&amp;\"'</b><script>"),
        QStringLiteral("هل يمكن لأختي أن تأتي؟"),
        QStringLiteral("👩‍👩‍👧 🇬🇧"),
        QStringLiteral("ਕੀ ਮੇਰੀ ਭੈਣ"),
        QStringLiteral("a\tb\r\nc\n\nd"),
        QString(QChar(0xd800)),
        QString(QChar(0)) + QChar(7),
        QStringLiteral("  "),
        QString(300, u'x'),
        QString(),
        QStringLiteral("\\\"/\u2028"),
    };
    QString text;
    for (qsizetype i = below(4); i >= 0; --i)
        text += pieces[below(pieces.size())] + QString::number(below(50));
    return oneIn(20) ? QString() : text.repeated(oneIn(8) ? 1 + below(40) : 1);
}

QLatin1String RandomEdits::bankId()
{
    return bank()[std::size_t(below(qsizetype(bank().size())))].id;
}

void RandomEdits::edit(VisitSheet &sheet)
{
    if (oneIn(4))
        editRest(sheet);
    else
        editItems(sheet);
}

void RandomEdits::editItems(VisitSheet &sheet)
{
    const qsizetype at = below(sheet.items().size() + 2) - 1;
    switch (below(9)) {
    case 0:
    case 1:
        sheet.choose(bankId());
        break;
    case 2:
        sheet.addOwn(words());
        break;
    case 3:
        sheet.edit(at, words());
        break;
    case 4:
        sheet.setStarred(at, !oneIn(3));
        break;
    case 5:
        m_removed = oneIn(2) ? sheet.remove(at) : sheet.unchoose(bankId());
        break;
    case 6:
        if (m_removed)
            sheet.restore(*m_removed);
        break;
    case 7:
        sheet.moveUp(at);
        break;
    default:
        sheet.moveDown(at);
    }
}

void RandomEdits::editRest(VisitSheet &sheet)
{
    switch (below(6)) {
    case 0:
        sheet.setNeed(needTicks()[std::size_t(below(qsizetype(needTicks().size())))].flag, oneIn(2));
        break;
    case 1:
        sheet.setRecord(recordTicks()[std::size_t(below(qsizetype(recordTicks().size())))].flag, oneIn(2));
        break;
    case 2:
        sheet.setInterpreterLanguage(words());
        break;
    case 3:
        sheet.setOtherNeed(words());
        break;
    case 4:
        sheet.setAppointment({words(), words(), words()});
        break;
    default:
        sheet.setNotes(words());
    }
}

VisitSheet RandomEdits::sheet(int edits)
{
    VisitSheet sheet;
    m_removed.reset();
    for (int i = 0; i < edits; ++i)
        edit(sheet);
    return sheet;
}

namespace
{

bool isClean(const QString &line, qsizetype limit)
{
    return line == oneLine(line) && line.size() <= limit;
}

QString itemsFault(const VisitSheet &sheet)
{
    QSet<QString> seen;
    for (const Item &item : sheet.items()) {
        if (item.isOwn() ? item.words.isEmpty() || !isClean(item.words, kMaxOwnLength) : !item.words.isEmpty())
            return QStringLiteral("words: ") + item.words;
        if (!item.isOwn() && !find(item.id))
            return QStringLiteral("unknown: ") + item.id;
        const QString key = item.isOwn() ? u'"' + item.words : item.id;
        if (seen.contains(key))
            return QStringLiteral("twice: ") + key;
        seen.insert(key);
    }
    const auto stars =
        std::count_if(sheet.items().cbegin(), sheet.items().cend(), [](const Item &i) { return i.starred; });
    if (stars > kMaxStars || stars != sheet.starCount())
        return QStringLiteral("stars");
    return sheet.ownCount() > kMaxOwn ? QStringLiteral("too many own") : QString();
}

} // namespace

QString faultOf(const VisitSheet &sheet)
{
    const Appointment &visit = sheet.appointment();
    for (const QString &line : {sheet.interpreterLanguage(), sheet.otherNeed(), visit.who, visit.where, visit.when}) {
        if (!isClean(line, kMaxLine))
            return QStringLiteral("line: ") + line;
    }
    if (sheet.notes() != manyLines(sheet.notes()) || sheet.notes().size() > kMaxNotes)
        return QStringLiteral("notes");
    QList<Item> printed;
    for (const Section &section : sections(sheet))
        printed += section.items;
    const QList<Item> meant = effectiveQuestions(sheet);
    if (printed.size() != meant.size() || !std::is_permutation(printed.cbegin(), printed.cend(), meant.cbegin()))
        return QStringLiteral("printed");
    return itemsFault(sheet);
}
