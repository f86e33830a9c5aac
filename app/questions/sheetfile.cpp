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
    void fail(const QString &sentence, bool isNewer = false)
    {
        if (!m_fault)
            m_fault = FileFault{sentence, isNewer};
    }

    void failAt(const QString &key, const char *english) { fail(key + QLatin1String(": ") + textOf(english)); }

    void failWhenRefused(const QString &key, Outcome outcome)
    {
        if (outcome == Outcome::NothingToDo || outcome == Outcome::Done)
            return;
        fail(key + QLatin1String(": ") + sentenceFor(outcome));
    }

    void readHead(const QJsonObject &root)
    {
        if (root.value(QLatin1String("format")).toString() != kFormat) {
            return failAt(QStringLiteral("format"),
                          QT_TRANSLATE_NOOP(
                              "questions", "This is not a list of questions made by this guide. Choose another file."));
        }
        const qint64 version = root.value(QLatin1String("version")).toInteger();
        if (version < 1)
            return failAt(QStringLiteral("version"), QT_TRANSLATE_NOOP("questions", "This must be a whole number."));
        if (version > kFileVersion) {
            fail(textOf(QT_TRANSLATE_NOOP("questions",
                                          "This list was made by a newer version of this guide. Open it with that "
                                          "version. The file has not been changed.")),
                 true);
        }
    }

    void passOver(const QJsonObject &object, const QString &where, std::initializer_list<QStringView> known)
    {
        const QStringList keys = m_passedOver ? object.keys() : QStringList();
        for (const QString &key : keys) {
            if (std::find(known.begin(), known.end(), key) == known.end()) {
                m_passedOver->append(
                    QCoreApplication::translate("questions", "“%1” is not a part of a list, so it was left out.")
                        .arg(where + key));
            }
        }
    }

    QJsonArray array(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray() && !value.isUndefined())
            failAt(key, QT_TRANSLATE_NOOP("questions", "This must be a list in square brackets."));
        return value.toArray();
    }

    QString text(const QJsonObject &object, const QString &key, const QString &where)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString() && !value.isUndefined())
            failAt(where, QT_TRANSLATE_NOOP("questions", "This must be words in quotation marks."));
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
            return failAt(key, QT_TRANSLATE_NOOP("questions", "This must be who, where and when in curly brackets."));
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
        fail(QCoreApplication::translate(
                 "questions",
                 "%1: This version of the guide does not know “%2”. Correct it, or take it out of the file.")
                 .arg(where, id.left(60)));
    }

    void readQuestions(const QJsonArray &questions)
    {
        for (qsizetype i = 0; i < questions.size() && !m_fault; ++i)
            readQuestion(QStringLiteral("questions[%1]").arg(i), questions.at(i).toObject());
    }

    void readQuestion(const QString &where, const QJsonObject &question)
    {
        const bool isOwn = question.contains(QLatin1String("own"));
        if (isOwn == question.contains(QLatin1String("id"))) {
            return failAt(where,
                          QT_TRANSLATE_NOOP("questions", "A question has either “id” or “own”, and not the other."));
        }
        passOver(question, where + u'.', {u"id", u"own", u"starred"});
        const QString key = isOwn ? QStringLiteral("own") : QStringLiteral("id");
        const QString words = text(question, key, where + u'.' + key);
        const Outcome added = isOwn ? m_sheet.addOwn(words) : m_sheet.choose(words);
        if (added == Outcome::UnknownQuestion)
            return failUnknown(where + QStringLiteral(".id"), words);
        failWhenRefused(where, added == Outcome::NothingToDo ? Outcome::AlreadyThere : added);
        const QJsonValue starred = question.value(QLatin1String("starred"));
        if (!starred.isBool() && !starred.isUndefined())
            failAt(where + QStringLiteral(".starred"), QT_TRANSLATE_NOOP("questions", "This must be true or false."));
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

std::variant<VisitSheet, FileFault> fromJson(const QByteArray &json, QStringList *passedOver)
{
    const auto fault = [](const char *english) { return FileFault{textOf(english), false}; };
    if (json.size() > kMaxBytes)
        return fault(
            QT_TRANSLATE_NOOP("questions", "This file is too large to be a list of questions. Choose another."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return FileFault{
            QCoreApplication::translate("questions",
                                        "Line %1: The file is damaged, or is not a list of questions. Choose another.")
                .arg(line),
            false};
    }
    return Reader(passedOver).read(document.object());
}

} // namespace questions
