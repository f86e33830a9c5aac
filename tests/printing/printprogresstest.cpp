// SPDX-License-Identifier: MIT
#include "ui/printing/cupsanswers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace
{

using namespace ui;

PrintProgress accepted()
{
    PrintProgress progress;
    progress.submitted(Submission::Accepted);
    return progress;
}

PrintProgress after(const QList<JobReport> &reports)
{
    PrintProgress progress = accepted();
    for (const JobReport &report : reports)
        progress.seen(report);
    return progress;
}

PrintSettings at(const QString &queue)
{
    PrintSettings settings;
    settings.queue = queue;
    return settings;
}

QString words(const PrintProgress &progress)
{
    return sentenceFor(progress, at(QStringLiteral("Ward 3")));
}

QString kioskWords(const PrintProgress &progress)
{
    PrintSettings settings = at(QStringLiteral("Ward 3"));
    settings.onKiosk = true;
    return sentenceFor(progress, settings);
}

constexpr JobReport kNoAnswer{JobState::Waiting, PrinterTrouble::None, false};

} // namespace

TEST(PrintProgressTest, aJobWaitsPrintsAndIsDone)
{
    PrintProgress progress = accepted();
    EXPECT_EQ(progress.stage(), PrintStage::Waiting);
    progress.seen({JobState::Printing});
    EXPECT_EQ(progress.stage(), PrintStage::Printing);
    EXPECT_FALSE(progress.isOver());
    progress.seen({JobState::Done});
    EXPECT_TRUE(progress.isOver());
    EXPECT_EQ(words(progress), QStringLiteral("Printed on “Ward 3”."));
}

TEST(PrintProgressTest, everyRefusalEndsInASentenceThatOffersThePdf)
{
    for (const Submission refusal : {Submission::NoPrintSystem, Submission::NoSuchPrinter, Submission::NotAccepting,
                                     Submission::NotAllowed, Submission::Broken}) {
        PrintProgress progress;
        progress.submitted(refusal);
        EXPECT_TRUE(progress.isOver());
        EXPECT_TRUE(words(progress).contains(QStringLiteral("save the pages as a PDF"))) << qPrintable(words(progress));
    }
}

TEST(PrintProgressTest, onAKioskNobodyIsSentToAnotherPrinterOrToAPdf)
{
    QList<PrintProgress> troubles;
    for (const Submission refusal : {Submission::NoPrintSystem, Submission::NoSuchPrinter, Submission::NotAccepting,
                                     Submission::NotAllowed, Submission::Broken}) {
        troubles.append(PrintProgress());
        troubles.last().submitted(refusal);
    }
    for (const JobState end : {JobState::Failed, JobState::Unknown, JobState::Cancelled, JobState::Held})
        troubles.append(after({{end}}));
    for (const PrintProgress &progress : troubles) {
        const QString said = kioskWords(progress);
        EXPECT_TRUE(said.contains(QStringLiteral("tell somebody who works here"))) << qPrintable(said);
        EXPECT_FALSE(said.contains(QStringLiteral("PDF"))) << qPrintable(said);
    }
    EXPECT_EQ(kioskWords(after({{JobState::Done}})), words(after({{JobState::Done}})));
}

TEST(PrintProgressTest, aPausedPrinterIsSaidAndTheJobGoesOnAfter)
{
    PrintProgress progress = after({{JobState::Waiting, PrinterTrouble::Paused}});
    EXPECT_EQ(progress.stage(), PrintStage::Delayed);
    EXPECT_FALSE(progress.isOver());
    EXPECT_TRUE(words(progress).contains(QStringLiteral("is paused")));
    progress.seen({JobState::Printing});
    EXPECT_EQ(progress.stage(), PrintStage::Printing);
}

TEST(PrintProgressTest, aPrinterIsAwayOnlyWhenItStaysAway)
{
    const JobReport away{JobState::Printing, PrinterTrouble::Unreachable};
    EXPECT_EQ(after({away, away, away, away}).stage(), PrintStage::Printing);
    EXPECT_EQ(after({away, away, away, away, away}).stage(), PrintStage::Delayed);
    EXPECT_EQ(after({away, away, {JobState::Printing}, away, away, away}).stage(), PrintStage::Printing);
}

TEST(PrintProgressTest, aLongJobIsStillWellButSaysWhatToCheck)
{
    PrintProgress progress = after(QList<JobReport>(60, {JobState::Printing}));
    EXPECT_EQ(progress.stage(), PrintStage::Printing);
    EXPECT_TRUE(words(progress).contains(QStringLiteral("If nothing comes out")));
    progress.seen({JobState::Done});
    EXPECT_EQ(progress.stage(), PrintStage::Done);
}

TEST(PrintProgressTest, aHeldJobIsNotBlamedOnThePrinter)
{
    EXPECT_TRUE(words(after({{JobState::Held}})).contains(QStringLiteral("held back")));
}

TEST(PrintProgressTest, anEndMidwayIsToldApart)
{
    const JobReport printing{JobState::Printing};
    EXPECT_EQ(after({printing, {JobState::Failed}}).stage(), PrintStage::Failed);
    EXPECT_EQ(after({printing, {JobState::Cancelled}}).stage(), PrintStage::CancelledThere);
    EXPECT_EQ(after({printing, {JobState::Unknown}}).stage(), PrintStage::Lost);
}

TEST(PrintProgressTest, aSilentPrintSystemIsGivenTenSeconds)
{
    EXPECT_EQ(after(QList<JobReport>(19, kNoAnswer)).stage(), PrintStage::Waiting);
    EXPECT_EQ(after(QList<JobReport>(20, kNoAnswer)).stage(), PrintStage::Lost);
    EXPECT_EQ(after(QList<JobReport>(19, kNoAnswer) + QList<JobReport>{{JobState::Printing}}
                    + QList<JobReport>(19, kNoAnswer))
                  .stage(),
              PrintStage::Printing);
}

TEST(PrintProgressTest, anEndIsAnEnd)
{
    for (const JobState state : {JobState::Done, JobState::Failed, JobState::Cancelled, JobState::Unknown}) {
        const PrintProgress ended = after({{state}});
        PrintProgress later = ended;
        later.seen({JobState::Printing});
        later.seen(kNoAnswer);
        later.submitted(Submission::Broken);
        later.cancelled();
        EXPECT_EQ(later, ended);
    }
}

TEST(PrintProgressTest, cancellingWorksAtEveryStageBeforeTheEnd)
{
    PrintProgress sending;
    sending.cancelled();
    EXPECT_EQ(sending.stage(), PrintStage::CancelledHere);
    sending.submitted(Submission::Accepted);
    EXPECT_EQ(sending.stage(), PrintStage::CancelledHere);
    PrintProgress delayed = after({{JobState::Printing, PrinterTrouble::NoPaper}});
    delayed.cancelled();
    EXPECT_EQ(delayed.stage(), PrintStage::CancelledHere);
}

TEST(PrintProgressTest, everyTroubleHasItsOwnSentence)
{
    QSet<QString> sentences;
    for (int trouble = 1; trouble <= int(PrinterTrouble::JobHeld); ++trouble) {
        const JobReport report{JobState::Printing, PrinterTrouble(trouble)};
        const QString sentence = words(after(QList<JobReport>(6, report)));
        EXPECT_TRUE(sentence.contains(QStringLiteral("Ward 3"))) << qPrintable(sentence);
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), int(PrinterTrouble::JobHeld));
}

TEST(PrintProgressTest, aPrinterNameIsNeverTakenForAPlaceInASentence)
{
    EXPECT_EQ(sentenceFor(after({{JobState::Done}}), at(QStringLiteral("%1 %n"))),
              QStringLiteral("Printed on “%1 %n”."));
}

TEST(CupsAnswersTest, everyJobStateOfTheStandardIsKnown)
{
    const QList<JobState> states{JobState::Waiting,   JobState::Held,   JobState::Printing, JobState::Stopped,
                                 JobState::Cancelled, JobState::Failed, JobState::Done};
    for (int i = 0; i < states.size(); ++i)
        EXPECT_EQ(jobStateOf(i + 3), states.at(i));
    for (const int odd : {-1, 0, 2, 10})
        EXPECT_EQ(jobStateOf(odd), JobState::Unknown);
}

TEST(CupsAnswersTest, whatAPersonCanMendIsSaidFirst)
{
    EXPECT_EQ(troubleOf(5, {"paused"}), PrinterTrouble::Paused);
    EXPECT_EQ(troubleOf(5, {"none"}), PrinterTrouble::Paused);
    EXPECT_EQ(troubleOf(3, {"none"}), PrinterTrouble::None);
    EXPECT_EQ(troubleOf(5, {"paused", "media-empty-error"}), PrinterTrouble::NoPaper);
    EXPECT_EQ(troubleOf(4, {"media-low-warning", "toner-empty-warning"}), PrinterTrouble::None);
    EXPECT_EQ(troubleOf(4, {"media-empty-report"}), PrinterTrouble::None);
    EXPECT_EQ(troubleOf(4, {"offline-report"}), PrinterTrouble::Unreachable);
    EXPECT_EQ(troubleOf(4, {"cover-open"}), PrinterTrouble::CoverOpen);
    EXPECT_EQ(troubleOf(0, {}), PrinterTrouble::None);
}

TEST(CupsAnswersTest, aPrinterThatIsAwayIsKnownByItsMessage)
{
    EXPECT_TRUE(saysUnreachable("The printer may not exist or is unavailable at this time."));
    EXPECT_TRUE(saysUnreachable("The printer is not responding."));
    EXPECT_FALSE(saysUnreachable("Waiting for job to complete."));
    EXPECT_FALSE(saysUnreachable({}));
}

TEST(CupsAnswersTest, everyRefusalOfTheStandardIsARefusal)
{
    EXPECT_EQ(submissionOf(0), Submission::Accepted);
    EXPECT_EQ(submissionOf(1), Submission::Accepted) << "taken, with some options left out";
    EXPECT_EQ(submissionOf(0x0403), Submission::NotAllowed);
    EXPECT_EQ(submissionOf(0x0406), Submission::NoSuchPrinter);
    EXPECT_EQ(submissionOf(0x0506), Submission::NotAccepting);
    EXPECT_EQ(submissionOf(0x040A), Submission::Broken) << "a kind of document it does not know";
    EXPECT_EQ(submissionOf(-1), Submission::Broken);
}
