// SPDX-License-Identifier: MIT
#include "eligibility/answersfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace eligibility
{

namespace
{

constexpr qsizetype kMaxBytes = 65'536;
constexpr qsizetype kMostShown = 60; ///< of what a stranger's file says
constexpr QLatin1String kAnswers{"answers"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(eligibility)
};

AnswersFault at(const QString &key, const QString &sentence)
{
    return {key.left(kMostShown) + QLatin1String(": ") + sentence};
}

QString questionNames()
{
    QStringList names;
    for (const Question &question : questionnaire())
        names.append(QLatin1String(question.name));
    return names.join(QLatin1String(", "));
}

QString answerIds(const Question &question)
{
    QStringList ids;
    for (const Offer &offer : question.offers)
        ids.append(QLatin1String(offer.id));
    return ids.join(QLatin1String(", "));
}

std::optional<AnswersFault> headFault(const QJsonObject &root)
{
    if (root.value(QLatin1String("format")).toString() != QLatin1String("cartguide-answers"))
        return at(QStringLiteral("format"), Words::tr("This must be “cartguide-answers”."));
    const qint64 version = root.value(QLatin1String("version")).toInteger();
    if (version < 1)
        return at(QStringLiteral("version"), Words::tr("This must be a whole number."));
    if (version > kAnswersVersion)
        return AnswersFault{
            Words::tr("These answers were made for a newer version of this guide. Use them with that version.")};
    if (!root.value(kAnswers).isObject())
        return at(kAnswers, Words::tr("This must be questions and answers in curly brackets."));
    const QStringList keys = root.keys();
    for (const QString &key : keys) {
        if (key != QLatin1String("format") && key != QLatin1String("version") && key != kAnswers)
            return at(key, Words::tr("This is not a part of an answers file. Take it out."));
    }
    return {};
}

/// Takes one answer into `answers`, or says why not.
std::optional<AnswersFault> take(const QString &name, const QJsonValue &value, Answers &answers)
{
    const QString key = kAnswers + u'.' + name;
    const Question *asked = questionNamed(name);
    if (!asked)
        return at(key, Words::tr("There is no such question. The questions are: %1.").arg(questionNames()));
    const Offer *given = offerNamed(*asked, value.toString());
    if (!given) {
        return at(key,
                  Words::tr("“%1” is not an answer to this question. The answers are: %2.")
                      .arg(value.toVariant().toString().left(kMostShown), answerIds(*asked)));
    }
    answers.set(asked->id, given->choice);
    return {};
}

/// The order of a file is no order: what one answer leaves unasked is looked for when all are known.
std::optional<AnswersFault> unaskedFault(const QJsonObject &given, const Answers &answers)
{
    for (const Question &row : questionnaire()) {
        const QString name = QLatin1String(row.name);
        if (row.unless && given.contains(name) && !answers.isAsked(row.id)) {
            const Offer *because = offer(row.unless->earlier, row.unless->choice);
            return at(kAnswers + u'.' + name,
                      Words::tr("This question is not asked when “%1” is “%2”. Take it out.")
                          .arg(QLatin1String(question(row.unless->earlier).name), QLatin1String(because->id)));
        }
    }
    return {};
}

} // namespace

std::variant<Answers, AnswersFault> answersFromJson(const QByteArray &json)
{
    if (json.size() > kMaxBytes)
        return AnswersFault{Words::tr("This file is too large to be answers. Choose another.")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return AnswersFault{Words::tr("Line %1: The file is damaged, or is not answers. Choose another.")
                                .arg(json.left(error.offset).count('\n') + 1)};
    }
    if (const auto fault = headFault(document.object()))
        return *fault;
    const QJsonObject given = document.object().value(kAnswers).toObject();
    Answers answers;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (const auto fault = take(it.key(), it.value(), answers))
            return *fault;
    }
    if (const auto fault = unaskedFault(given, answers))
        return *fault;
    return answers;
}

} // namespace eligibility
