// SPDX-License-Identifier: MIT
#include "ui/printing/printjob.h"

#include "../waiting.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

namespace
{

using namespace ui;

/// A print system that does what the test tells it, and notes what it was asked.
class Rehearsed : public PrintSystem
{
public:
    explicit Rehearsed(Submission submission = Submission::Accepted, const QList<JobReport> &reports = {})
        : m_submission(submission)
        , m_reports(reports)
    {
    }

    Taken submit(const PrintSettings &, const QString &, const QByteArray &pdf, const std::atomic<bool> &) override
    {
        ownThread = QThread::currentThread() != QCoreApplication::instance()->thread();
        sent = pdf;
        mayAnswer.acquire();
        return {m_submission, m_submission == Submission::Accepted ? 7 : 0, "ipp://localhost/printers/x"};
    }

    JobReport look(const Taken &) override
    {
        ++looks;
        return m_reports.isEmpty() ? JobReport{JobState::Printing} : m_reports.takeFirst();
    }

    void cancel(const Taken &taken) override { cancelled = taken.job; }

    std::atomic<bool> ownThread = false;
    std::atomic<int> looks = 0;
    std::atomic<int> cancelled = 0;
    QByteArray sent;
    QSemaphore mayAnswer{1};

private:
    Submission m_submission;
    QList<JobReport> m_reports;
};

/// The stages a job went through, as it told them.
QList<PrintStage> stagesOf(PrintJob &job)
{
    QList<PrintStage> stages;
    const QMetaObject::Connection connection =
        QObject::connect(&job, &PrintJob::changed, &job, [&] { stages.append(job.progress().stage()); });
    job.setPace(std::chrono::milliseconds(1));
    job.start();
    EXPECT_TRUE(waitUntil([&] { return job.progress().isOver(); }));
    QObject::disconnect(connection);
    return stages;
}

class PrintJobTest : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_app{m_argc, nullptr};
};

} // namespace

TEST_F(PrintJobTest, tellsEachStageOnceAndNothingAfterTheEnd)
{
    const JobReport printing{JobState::Printing};
    const auto system = std::make_shared<Rehearsed>(Submission::Accepted,
                                                    QList<JobReport>{printing, printing, {JobState::Done}, printing});
    PrintJob job(system, {}, {}, "%PDF");
    EXPECT_EQ(stagesOf(job), (QList<PrintStage>{PrintStage::Waiting, PrintStage::Printing, PrintStage::Done}));
    QTest::qWait(30);
    EXPECT_EQ(system->looks, 3);
    EXPECT_EQ(system->sent, "%PDF");
    EXPECT_TRUE(system->ownThread);
}

TEST_F(PrintJobTest, aRefusedJobIsNotWatched)
{
    const auto system = std::make_shared<Rehearsed>(Submission::NotAccepting);
    PrintJob job(system, {}, {}, {});
    EXPECT_EQ(stagesOf(job), QList<PrintStage>{PrintStage::Refused});
    QTest::qWait(30);
    EXPECT_EQ(system->looks, 0);
}

TEST_F(PrintJobTest, cancellingWhileItIsSentTakesItBackOnceItIsThere)
{
    const auto system = std::make_shared<Rehearsed>();
    system->mayAnswer.acquire();
    PrintJob job(system, {}, {}, {});
    job.start();
    QTest::qWait(20);
    job.cancel();
    EXPECT_EQ(job.progress().stage(), PrintStage::CancelledHere);
    EXPECT_EQ(system->cancelled, 0);
    system->mayAnswer.release();
    EXPECT_TRUE(waitUntil([&] { return system->cancelled == 7; }));
}

TEST_F(PrintJobTest, aJobTakenBackIsTakenBackEvenIfTheWindowGoes)
{
    const auto system = std::make_shared<Rehearsed>();
    {
        PrintJob job(system, {}, {}, {});
        job.setPace(std::chrono::milliseconds(1));
        job.start();
        EXPECT_TRUE(waitUntil([&] { return job.progress().stage() == PrintStage::Printing; }));
        job.cancel();
    }
    EXPECT_EQ(system->cancelled, 7);
}

TEST_F(PrintJobTest, leavingDoesNotTakeTheJobBack)
{
    const auto system = std::make_shared<Rehearsed>();
    {
        PrintJob job(system, {}, {}, {});
        job.start();
        EXPECT_TRUE(waitUntil([&] { return job.progress().stage() == PrintStage::Waiting; }));
    }
    EXPECT_EQ(system->cancelled, 0);
}

TEST_F(PrintJobTest, lettingAJobGoDoesNotWaitForThePrinter)
{
    const auto system = std::make_shared<Rehearsed>();
    system->mayAnswer.acquire();
    QPointer<PrintJob> job = new PrintJob(system, {}, {}, {}, QCoreApplication::instance());
    job->start();
    QTest::qWait(20);
    job->cancel();
    job->leave();
    QTest::qWait(50);
    EXPECT_TRUE(job);
    system->mayAnswer.release();
    EXPECT_TRUE(waitUntil([&] { return !job; }));
    EXPECT_EQ(system->cancelled, 7);
}
