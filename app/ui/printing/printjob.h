// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printsystem.h"
#include "ui/sentence.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace ui
{

/// One PDF on its way to a printer, watched until it is there. What waits for the printer waits in a thread of its own.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    /// `system` is used from another thread until the job is destroyed.
    PrintJob(std::shared_ptr<PrintSystem> system, const PrintSettings &settings, const QString &title,
             const QByteArray &pdf, QObject *parent = nullptr);
    /// Stops watching; what was sent is printed all the same. Waits for a call to the print system to come back, at
    /// most some seconds.
    ~PrintJob() override;

    void start();
    /// Takes the job back, at whatever stage it is.
    void cancel();
    /// Destroys it as soon as nothing waits for the printer any more: whoever lets it go need not wait.
    void leave();
    /// How often the job is looked at; half a second unless told.
    void setPace(std::chrono::milliseconds pace) { m_pace.setInterval(pace); }

    const PrintProgress &progress() const { return m_progress; }
    /// What to tell the person now.
    Sentence sentence() const;

signals:
    /// There is something new to tell; after progress().isOver() nothing more comes.
    void changed();

private:
    template <typename Work> void inThread(const Work &work);
    void send();
    void noteTaken(const Taken &taken);
    void look();
    void noteReport(const JobReport &report);
    void takeBack();
    void tellIfNew(const PrintProgress &before);

    std::shared_ptr<PrintSystem> m_system;
    PrintSettings m_settings;
    QString m_title;
    QByteArray m_pdf;
    PrintProgress m_progress;
    Taken m_taken;
    std::atomic<bool> m_stop = false;
    bool m_looking = false;
    QTimer m_pace;
    QThread m_thread;
    QObject m_hand; ///< lives in the thread: what is asked of it happens there
};

} // namespace ui
