// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <functional>

/// Turns the event loop until `done`, for fifteen seconds at most. Says whether it came true. Not QTest::qWaitFor():
/// that one sleeps for ten milliseconds between any two looks, and a page takes hundreds of events.
inline bool waitUntil(const std::function<bool()> &done)
{
    QTimer alarm;
    alarm.start(10);
    const QDeadlineTimer deadline(15'000);
    bool came = done();
    while (!came && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Nobody else deletes them while no event loop of the application's own runs.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        came = done();
    }
    return came;
}
