// SPDX-License-Identifier: MIT
#include "ui/printing/printjob.h"

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kPace{500};

} // namespace

PrintJob::PrintJob(std::shared_ptr<PrintSystem> system, const PrintSettings &settings, const QString &title,
                   const QByteArray &pdf, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_settings(settings)
    , m_title(title)
    , m_pdf(pdf)
{
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, &PrintJob::look);
    m_hand.moveToThread(&m_thread);
}

PrintJob::~PrintJob()
{
    // Behind whatever is still to be done there, so that a job taken back is taken back.
    inThread([this] { m_thread.quit(); });
    m_thread.wait();
}

template <typename Work> void PrintJob::inThread(const Work &work)
{
    QMetaObject::invokeMethod(&m_hand, work, Qt::QueuedConnection);
}

void PrintJob::start()
{
    m_thread.start();
    inThread([this] { send(); });
}

void PrintJob::send()
{
    const Taken taken = m_system->submit(m_settings, m_title, m_pdf, m_stop);
    QMetaObject::invokeMethod(
        this, [=, this] { noteTaken(taken); }, Qt::QueuedConnection);
}

void PrintJob::noteTaken(const Taken &taken)
{
    const PrintProgress before = m_progress;
    m_taken = taken;
    m_pdf.clear();
    m_progress.submitted(taken.submission);
    if (m_progress.stage() == PrintStage::CancelledHere)
        takeBack();
    if (!m_progress.isOver())
        m_pace.start();
    tellIfNew(before);
}

void PrintJob::look()
{
    if (m_looking)
        return;
    m_looking = true;
    inThread([this, taken = m_taken] {
        const JobReport report = m_system->look(taken);
        QMetaObject::invokeMethod(
            this, [=, this] { noteReport(report); }, Qt::QueuedConnection);
    });
}

void PrintJob::noteReport(const JobReport &report)
{
    const PrintProgress before = m_progress;
    m_looking = false;
    m_progress.seen(report);
    if (m_progress.isOver())
        m_pace.stop();
    tellIfNew(before);
}

void PrintJob::cancel()
{
    const PrintProgress before = m_progress;
    m_progress.cancelled();
    if (m_progress.stage() != PrintStage::CancelledHere || before == m_progress)
        return;
    m_stop = true;
    m_pace.stop();
    takeBack();
    tellIfNew(before);
}

Sentence PrintJob::sentence() const
{
    return [progress = m_progress, settings = m_settings] { return sentenceFor(progress, settings); };
}

void PrintJob::leave()
{
    // What was sent may still be on its way, and is then taken back behind it: the second turn comes after both.
    const auto go = [this] { inThread([this] { deleteLater(); }); };
    inThread([=, this] { QMetaObject::invokeMethod(this, go, Qt::QueuedConnection); });
}

void PrintJob::takeBack()
{
    // Still being sent: noteTaken() comes, and takes it back.
    if (m_taken.job > 0)
        inThread([this, taken = m_taken] { m_system->cancel(taken); });
}

void PrintJob::tellIfNew(const PrintProgress &before)
{
    if (m_progress.stage() != before.stage() || m_progress.trouble() != before.trouble())
        emit changed();
}

} // namespace ui
