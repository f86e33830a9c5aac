// SPDX-License-Identifier: MIT
#include "questions/sheetfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace questions
{

namespace
{

constexpr qsizetype kMaxBytes = 4'000'000;
constexpr QLatin1String kFormat("cartguide-list");

template <typename Flag, typename Flags> QJsonArray ticked(std::span<const Tick<Flag>> ticks, Flags flags)
{
    QJsonArray ids;
    for (const Tick<Flag> &tick : ticks) {
        if (flags.testFlag(tick.flag))
            ids.append(QLatin1String(tick.id));
    }
    return ids;
}

/// Reads one file. The first fault is kept, and whatever follows it is of no account.
class Reader
{
public:
    explicit Reader(QStringList *passedOver) : m_passedOver(passedOver) { }

    std::variant<VisitSheet, FileFault> read(const QJsonObject &root)
    {
        readHead(root);
        if (!m_fault) {
            passOver(root, QString(),
                     {u"format", u"version", u"questions", u"needs", u"interpreter-language", u"other-need",
                      u"appointment", u"records", u"notes"});
            readQuestions(array(root, QStringLiteral("questions")));
            readTicks(root, QStringLiteral("needs"), needTicks(), &VisitSheet::setNeed);
            readTicks(root, QStringLiteral("records"), recordTicks(), &VisitSheet::setRecord);
            readLine(root, QStringLiteral("interpreter-language"), &VisitSheet::setInterpreterLanguage);
            readLine(root, QStringLiteral("other-need"), &VisitSheet::setOtherNeed);
            readLine(root, QStringLiteral("notes"), &VisitSheet::setNotes);
            readAppointment(root);
        }
        if (m_fault)
            return *m_fault;
        return m_sheet;
    }

private:
    using Kind = FileFault::Kind;

    void fail(const FileFault &fault)
    {
        if (!m_fault)
            m_fault = fault;
    }

    void failAt(const QString &key, Kind kind) { fail({kind, key}); }

    void failWhenRefused(const QString &key, Outcome outcome)
    {
        if (outcome != Outcome::NothingToDo && outcome != Outcome::Done)
            fail({Kind::Refused, key, {}, outcome});
    }

    void readHead(const QJsonObject &root)
    {
        if (root.value(QLatin1String("format")).toString() != kFormat)
            return failAt(QStringLiteral("format"), Kind::NotAList);
        const QString key = QStringLiteral("version");
        const qint64 version = root.value(key).toInteger();
        if (version < 1)
            failAt(key, Kind::NotWhole);
        else if (version > kFileVersion)
            failAt(key, Kind::Newer);
    }

    void passOver(const QJsonObject &object, const QString &where, std::initializer_list<QStringView> known)
    {
        const QStringList keys = m_passedOver ? object.keys() : QStringList();
        for (const QString &key : keys) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                m_passedOver->append(where + key);
        }
    }

    QJsonArray array(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray() && !value.isUndefined())
            failAt(key, Kind::NotArray);
        return value.toArray();
    }

    QString text(const QJsonObject &object, const QString &key, const QString &where)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString() && !value.isUndefined())
            failAt(where, Kind::NotText);
        return value.toString();
    }

    void readLine(const QJsonObject &root, const QString &key, Outcome (VisitSheet::*set)(const QString &))
    {
        failWhenRefused(key, (m_sheet.*set)(text(root, key, key)));
    }

    void readAppointment(const QJsonObject &root)
    {
        const QString key = QStringLiteral("appointment");
        const QJsonValue value = root.value(key);
        if (!value.isObject() && !value.isUndefined())
            return failAt(key, Kind::NotAppointment);
        const QJsonObject object = value.toObject();
        passOver(object, key + u'.', {u"who", u"where", u"when"});
        const auto part = [&](const char *name) {
            const QString partKey = QString::fromLatin1(name);
            return text(object, partKey, key + u'.' + partKey);
        };
        failWhenRefused(key, m_sheet.setAppointment({part("who"), part("where"), part("when")}));
    }

    template <typename Flag>
    void readTicks(const QJsonObject &root, const QString &key, std::span<const Tick<Flag>> ticks,
                   void (VisitSheet::*set)(Flag, bool))
    {
        const QJsonArray ids = array(root, key);
        for (qsizetype i = 0; i < ids.size() && !m_fault; ++i) {
            const QString id = ids.at(i).toString();
            const auto it = std::find_if(ticks.begin(), ticks.end(),
                                         [&id](const Tick<Flag> &tick) { return id == QLatin1String(tick.id); });
            if (it == ticks.end())
                return failUnknown(QStringLiteral("%1[%2]").arg(key).arg(i), id);
            (m_sheet.*set)(it->flag, true);
        }
    }

    void failUnknown(const QString &where, const QString &id)
    {
        // What a stranger's file says is shown, but not all of it.
        fail({Kind::Unknown, where, id.left(60)});
    }

    void readQuestions(const QJsonArray &questions)
    {
        for (qsizetype i = 0; i < questions.size() && !m_fault; ++i)
            readQuestion(QStringLiteral("questions[%1]").arg(i), questions.at(i).toObject());
    }

    void readQuestion(const QString &where, const QJsonObject &question)
    {
        const bool isOwn = question.contains(QLatin1String("own"));
        if (isOwn == question.contains(QLatin1String("id")))
            return failAt(where, Kind::NotOneOfTwo);
        passOver(question, where + u'.', {u"id", u"own", u"starred"});
        const QString key = isOwn ? QStringLiteral("own") : QStringLiteral("id");
        const QString words = text(question, key, where + u'.' + key);
        const Outcome added = isOwn ? m_sheet.addOwn(words) : m_sheet.choose(words);
        if (added == Outcome::UnknownQuestion)
            return failUnknown(where + QStringLiteral(".id"), words);
        failWhenRefused(where, added == Outcome::NothingToDo ? Outcome::AlreadyThere : added);
        const QJsonValue starred = question.value(QLatin1String("starred"));
        if (!starred.isBool() && !starred.isUndefined())
            failAt(where + QStringLiteral(".starred"), Kind::NotYesOrNo);
        failWhenRefused(where, m_sheet.setStarred(m_sheet.items().size() - 1, starred.toBool()));
    }

    QStringList *m_passedOver;
    VisitSheet m_sheet;
    std::optional<FileFault> m_fault;
};

QJsonArray questionsOf(const VisitSheet &sheet)
{
    QJsonArray questions;
    for (const Item &item : sheet.items()) {
        QJsonObject question;
        question.insert(item.isOwn() ? QLatin1String("own") : QLatin1String("id"), item.isOwn() ? item.words : item.id);
        if (item.starred)
            question.insert(QLatin1String("starred"), true);
        questions.append(question);
    }
    return questions;
}

} // namespace

QByteArray toJson(const VisitSheet &sheet)
{
    const Appointment &visit = sheet.appointment();
    return QJsonDocument(QJsonObject{
                             {QLatin1String("format"), kFormat},
                             {QLatin1String("version"), kFileVersion},
                             {QLatin1String("questions"), questionsOf(sheet)},
                             {QLatin1String("needs"), ticked(needTicks(), sheet.needs())},
                             {QLatin1String("interpreter-language"), sheet.interpreterLanguage()},
                             {QLatin1String("other-need"), sheet.otherNeed()},
                             {QLatin1String("appointment"),
                              QJsonObject{{QLatin1String("who"), visit.who},
                                          {QLatin1String("where"), visit.where},
                                          {QLatin1String("when"), visit.when}}},
                             {QLatin1String("records"), ticked(recordTicks(), sheet.records())},
                             {QLatin1String("notes"), sheet.notes()},
                         })
        .toJson();
}

QString sentenceFor(const FileFault &fault)
{
    using Kind = FileFault::Kind;
    const auto at = [&fault](const char *english) { return fault.where + QLatin1String(": ") + textOf(english); };
    switch (fault.kind) {
    case Kind::TooLarge:
        return textOf(
            QT_TRANSLATE_NOOP("questions", "This file is too large to be a list of questions. Choose another."));
    case Kind::Damaged:
        return QCoreApplication::translate(
                   "questions", "Line %1: The file is damaged, or is not a list of questions. Choose another.")
            .arg(fault.where);
    case Kind::NotAList:
        return at(
            QT_TRANSLATE_NOOP("questions", "This is not a list of questions made by this guide. Choose another file."));
    case Kind::Newer:
        return textOf(QT_TRANSLATE_NOOP("questions",
                                        "This list was made by a newer version of this guide. Open it with that "
                                        "version. The file has not been changed."));
    case Kind::NotWhole:
        return at(QT_TRANSLATE_NOOP("questions", "This must be a whole number."));
    case Kind::NotArray:
        return at(QT_TRANSLATE_NOOP("questions", "This must be a list in square brackets."));
    case Kind::NotText:
        return at(QT_TRANSLATE_NOOP("questions", "This must be words in quotation marks."));
    case Kind::NotAppointment:
        return at(QT_TRANSLATE_NOOP("questions", "This must be who, where and when in curly brackets."));
    case Kind::NotYesOrNo:
        return at(QT_TRANSLATE_NOOP("questions", "This must be true or false."));
    case Kind::NotOneOfTwo:
        return at(QT_TRANSLATE_NOOP("questions", "A question has either “id” or “own”, and not the other."));
    case Kind::Unknown:
        return QCoreApplication::translate(
                   "questions",
                   "%1: This version of the guide does not know “%2”. Correct it, or take it out of the file.")
            .arg(fault.where, fault.what);
    case Kind::Refused:
        return fault.where + QLatin1String(": ") + sentenceFor(fault.outcome);
    }
    Q_UNREACHABLE();
}

QStringList passedOverSentences(const QStringList &keys)
{
    QStringList sentences;
    for (const QString &key : keys)
        sentences.append(
            QCoreApplication::translate("questions", "“%1” is not a part of a list, so it was left out.").arg(key));
    return sentences;
}

std::variant<VisitSheet, FileFault> fromJson(const QByteArray &json, QStringList *passedOver)
{
    if (json.size() > kMaxBytes)
        return FileFault{FileFault::Kind::TooLarge};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return FileFault{FileFault::Kind::Damaged, QString::number(json.left(error.offset).count('\n') + 1)};
    return Reader(passedOver).read(document.object());
}

} // namespace questions
