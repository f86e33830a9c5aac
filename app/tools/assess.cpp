// SPDX-License-Identifier: MIT
#include "eligibility/assessment.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <array>
#include <string>
#include <variant>

using namespace eligibility;

namespace
{

QString named(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

std::string lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray texts;
    for (const char *text : finding.texts)
        texts.append(textOf(text));
    QJsonArray sources;
    for (const QLatin1String source : finding.sources)
        sources.append(source);
    const bool trialsAsk = finding.kind == Finding::Kind::TrialsAsk;
    return {
        {QStringLiteral("kind"), trialsAsk ? QStringLiteral("trials-ask") : QStringLiteral("find-out")},
        {QStringLiteral("question"), named(question(finding.question).name)},
        {QStringLiteral("answer"), named(offer(finding.question, finding.answer)->id)},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("page"), finding.page},
        {QStringLiteral("anchor"), finding.anchor},
        {QStringLiteral("claim"), finding.claim},
        {QStringLiteral("sources"), sources},
    };
}

QJsonObject toJson(const Trial &trial)
{
    return {
        {QStringLiteral("name"), textOf(trial.name)}, {QStringLiteral("text"), textOf(trial.text)},
        {QStringLiteral("page"), trial.page},         {QStringLiteral("anchor"), trial.anchor},
        {QStringLiteral("claim"), trial.claim},
    };
}

/// What is said about trials, as the end of an object.
std::string trialsText(const Assessment &assessment)
{
    QJsonArray trials;
    for (const Trial &trial : assessment.trials)
        trials.append(toJson(trial));
    QJsonObject object{{QStringLiteral("trials"), trials}};
    if (assessment.aboutTrials) {
        object.insert(QStringLiteral("aboutTrials"), textOf(assessment.aboutTrials));
        object.insert(QStringLiteral("aboutTrialsPage"), assessment.aboutTrialsPage);
        object.insert(QStringLiteral("aboutTrialsAnchor"), assessment.aboutTrialsAnchor);
        object.insert(QStringLiteral("aboutTrialsClaim"), assessment.aboutTrialsClaim);
    }
    return lineOf(object).substr(1);
}

/// Writes assessments as JSON lines. What does not depend on other answers is put into words once.
class Writer
{
public:
    void write(std::string &out, int line, const Assessment &assessment, const QList<Removal> &removed)
    {
        out += "{\"line\":";
        out += std::to_string(line);
        out += ",\"findings\":[";
        const char *comma = "";
        for (const Finding &finding : assessment.findings) {
            out += comma;
            out += textOfFinding(finding);
            comma = ",";
        }
        out += "],\"toAsk\":[";
        comma = "";
        for (const ToAsk &question : assessment.toAsk) {
            out += comma;
            writeToAsk(out, question);
            comma = ",";
        }
        out += "],";
        if (!removed.isEmpty())
            writeRemoved(out, removed);
        out += textOfTrials(assessment);
        out += '\n';
    }

private:
    const std::string &textOfFinding(const Finding &finding)
    {
        auto &ofQuestion = m_findings[std::size_t(finding.question)];
        std::string &text = ofQuestion[std::size_t(finding.answer)][std::size_t(finding.kind)];
        if (text.empty())
            text = lineOf(toJson(finding));
        return text;
    }

    const std::string &textOfTrials(const Assessment &assessment)
    {
        // The condition is the first question, and only its answers say something of trials.
        const bool given = assessment.aboutTrials != nullptr;
        std::string &text = m_trials[given ? std::size_t(assessment.findings.front().answer) : kChoiceCount];
        if (text.empty())
            text = trialsText(assessment);
        return text;
    }

    void writeToAsk(std::string &out, const ToAsk &asked) const
    {
        out += R"({"id":")";
        out.append(asked.id.data(), std::size_t(asked.id.size()));
        out += R"(","because":[)";
        const char *before = "\"";
        for (const Told &told : asked.because) {
            out += before;
            out += question(told.question).name;
            before = "\",\"";
        }
        out += "\"]}";
    }

    void writeRemoved(std::string &out, const QList<Removal> &removed) const
    {
        QJsonArray rows;
        for (const Removal &removal : removed) {
            rows.append(QJsonObject{
                {QStringLiteral("question"), named(question(removal.question).name)},
                {QStringLiteral("answer"), named(offer(removal.question, removal.choice)->id)},
                {QStringLiteral("because"), named(question(removal.because).name)},
            });
        }
        out += "\"removed\":" + QJsonDocument(rows).toJson(QJsonDocument::Compact).toStdString() + ',';
    }

    std::array<std::array<std::array<std::string, 2>, kChoiceCount>, kQuestionCount> m_findings;
    std::array<std::string, kChoiceCount + 1> m_trials;
};

struct GivenAnswers {
    Answers answers;
    QList<Removal> removed;
};

QString whyNotRead(const QByteArray &line, const QJsonParseError &error)
{
    if (line.trimmed().isEmpty())
        return QStringLiteral("The line is empty.");
    if (error.error == QJsonParseError::NoError)
        return QStringLiteral("The line is not a JSON object.");
    return QStringLiteral("The line is not JSON: %1.").arg(error.errorString());
}

/// The answers of one line, or why they cannot be read.
std::variant<GivenAnswers, QString> read(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return whyNotRead(line, error);
    const QJsonObject object = document.object();
    GivenAnswers given;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Question *row = questionNamed(it.key());
        if (!row)
            return QStringLiteral("There is no question “%1”.").arg(it.key());
        if (it->isNull()) {
            given.removed += given.answers.skip(row->id);
            continue;
        }
        if (!it->isString())
            return QStringLiteral("The answer to “%1” is not a text.").arg(it.key());
        const Offer *offered = offerNamed(*row, it->toString());
        if (!offered)
            return QStringLiteral("The question “%1” has no answer “%2”.").arg(it.key(), it->toString());
        given.removed += given.answers.set(row->id, offered->choice);
    }
    return given;
}

/// Whether all could be written.
bool writeAll(QFile &out, std::string &text)
{
    const bool written = out.write(text.data(), qint64(text.size())) == qint64(text.size());
    text.clear();
    return written;
}

/// Whether every line could be read and answered.
bool answerLines()
{
    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly) || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    Writer writer;
    std::string text;
    bool allRead = true;
    for (int number = 1;; ++number) {
        const QByteArray line = in.readLine();
        if (line.isEmpty())
            break;
        const std::variant<GivenAnswers, QString> result = read(line);
        if (const auto *given = std::get_if<GivenAnswers>(&result)) {
            writer.write(text, number, assess(given->answers), given->removed);
        } else {
            const QJsonObject error{{QStringLiteral("line"), number},
                                    {QStringLiteral("error"), std::get<QString>(result)}};
            text += lineOf(error) + '\n';
            allRead = false;
        }
        // Whoever asks line by line gets each answer before the next question.
        if (!in.canReadLine() && !writeAll(out, text))
            return false;
    }
    return writeAll(out, text) && allRead;
}

void printIds()
{
    QTextStream out(stdout);
    for (const Question &row : questionnaire()) {
        out << row.name << ':';
        for (const Offer &offered : row.offers)
            out << ' ' << offered.id;
        out << '\n';
    }
}

} // namespace

/// assess: reads answers as JSON lines, such as {"condition":"lupus","cancer":null}, where null is a skipped question;
/// writes what each line raises as a JSON line. Exit code 1 if a line could not be read or answered.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments == QStringList{QStringLiteral("--ids")}) {
        printIds();
        return 0;
    }
    if (!arguments.isEmpty()) {
        QTextStream(stderr) << "assess reads answers as JSON lines; --ids prints the questions and their answers.\n";
        return 2;
    }
    return answerLines() ? 0 : 1;
}
