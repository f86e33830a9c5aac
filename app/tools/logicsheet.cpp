// SPDX-License-Identifier: MIT
#include "eligibility/assessment.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace eligibility;

namespace
{

QString named(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// The sheet is written as a table of contents is: two spaces a level, no line ever folded.
class Sheet
{
public:
    void line(int level, const QString &text) { m_out << QString(qsizetype(2) * level, u' ') << text << '\n'; }
    void line(int level, const QString &label, const QString &text)
    {
        line(level, label + QStringLiteral(": ") + (text.isEmpty() ? QStringLiteral("none") : text));
    }
    void gap() { m_out << '\n'; }

private:
    QTextStream m_out{stdout};
};

QString joined(const QList<QLatin1String> &ids)
{
    QStringList list(ids.cbegin(), ids.cend());
    return list.join(QStringLiteral(", "));
}

void writePassage(Sheet &sheet, int level, QLatin1String page, QLatin1String anchor, QLatin1String claim)
{
    sheet.line(level, QStringLiteral("Page"), page);
    sheet.line(level, QStringLiteral("Heading"), anchor);
    sheet.line(level, QStringLiteral("Claim"), claim);
}

void writeFinding(Sheet &sheet, const Finding &finding)
{
    const bool trialsAsk = finding.kind == Finding::Kind::TrialsAsk;
    sheet.line(2, trialsAsk ? QStringLiteral("What trials ask for") : QStringLiteral("What would help to find out"));
    for (const char *text : finding.texts)
        sheet.line(3, finding.urgent.contains(text) ? QStringLiteral("Says, and first of all") : QStringLiteral("Says"),
                   textOf(text));
    writePassage(sheet, 3, finding.page, finding.anchor, finding.claim);
    sheet.line(3, QStringLiteral("Sources"), joined(finding.sources));
}

void writeAnswer(Sheet &sheet, const Question &row, const Offer &offered)
{
    Answers answers;
    answers.set(row.id, offered.choice);
    const Assessment assessment = assess(answers);
    sheet.line(1, QStringLiteral("Answer %1").arg(named(offered.id)), textOf(offered.text));
    for (const Finding &finding : assessment.findings)
        writeFinding(sheet, finding);
    QList<QLatin1String> ids;
    for (const ToAsk &question : assessment.toAsk)
        ids.append(question.id);
    sheet.line(2, QStringLiteral("Questions for the sheet"), joined(ids));
}

QString askedText(const Question &row)
{
    if (!row.unless)
        return QStringLiteral("always");
    const Offer *offered = offer(row.unless->earlier, row.unless->choice);
    return QStringLiteral("unless the answer to %1 is %2")
        .arg(named(question(row.unless->earlier).name), named(offered->id));
}

void writeQuestion(Sheet &sheet, const Question &row)
{
    sheet.gap();
    sheet.line(0, QStringLiteral("Question %1, %2").arg(int(row.id) + 1).arg(named(row.name)), textOf(row.text));
    sheet.line(1, QStringLiteral("Part"), textOf(partTitle(row.part)));
    sheet.line(1, QStringLiteral("Why we ask"), textOf(row.why));
    sheet.line(1, QStringLiteral("Asked"), askedText(row));
    for (const Offer &offered : row.offers)
        writeAnswer(sheet, row, offered);
}

void writeTrials(Sheet &sheet, const Offer &condition)
{
    Answers answers;
    answers.set(QuestionId::Condition, condition.choice);
    const Assessment assessment = assess(answers);
    sheet.line(1, QStringLiteral("Answer %1").arg(named(condition.id)), textOf(condition.text));
    if (!assessment.aboutTrials) {
        sheet.line(2, QStringLiteral("Nothing is said about trials."));
        return;
    }
    sheet.line(2, QStringLiteral("Says"), textOf(assessment.aboutTrials));
    writePassage(sheet, 2, assessment.aboutTrialsPage, assessment.aboutTrialsAnchor, assessment.aboutTrialsClaim);
    for (const Trial &trial : assessment.trials) {
        sheet.line(2, QStringLiteral("Trial"), textOf(trial.name));
        sheet.line(3, QStringLiteral("Says"), textOf(trial.text));
        writePassage(sheet, 3, trial.page, trial.anchor, trial.claim);
    }
}

void writeSheet(Sheet &sheet)
{
    sheet.line(0, QStringLiteral("Get ready to ask: the rules, for a clinician to read and sign"));
    sheet.gap();
    sheet.line(0, QStringLiteral("Every question, every answer, and all that an answer raises, stands below."));
    sheet.line(0, QStringLiteral("A question that is not asked, or is skipped, raises nothing."));
    sheet.line(0, QStringLiteral("What one answer raises never depends on another answer."));
    sheet.line(0, QStringLiteral("An answer is taken away if a changed answer means that its question is not asked."));
    sheet.line(0, QStringLiteral("With every finding stands"), textOf(onlyATrialTeamCanDecide()));
    for (const Question &row : questionnaire())
        writeQuestion(sheet, row);
    sheet.gap();
    sheet.line(0, QStringLiteral("What is said about UK trials, by the answer to condition"));
    for (const Offer &condition : question(QuestionId::Condition).offers)
        writeTrials(sheet, condition);
    sheet.gap();
    sheet.line(0, QStringLiteral("I have read these rules."));
    for (const char *blank : {"Name", "Role", "Date", "Signature"})
        sheet.line(1, named(blank), QString(40, u'_'));
}

} // namespace

/// logic-sheet: prints the questionnaire and its rules as plain text.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().size() > 1) {
        QTextStream(stderr) << "logic-sheet prints the rules and takes no argument.\n";
        return 2;
    }
    Sheet sheet;
    writeSheet(sheet);
    return 0;
}
