// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/papertools.h"

#include <QObject>

#include <memory>

namespace ui
{

class PrintSystem;

/// What one visitor after the other sends to the kiosk's queue: no more pages than the cap, for each. Whoever has
/// finished may go; what they have sent is still printed.
class VisitorPrints : public QObject
{
    Q_OBJECT
public:
    /// No `system`: nothing can be printed, and print() is not to be called.
    VisitorPrints(std::shared_ptr<PrintSystem> system, QString queue, int pageCap, QObject *parent = nullptr);

    /// Says how it goes through `told`, until forget().
    void print(const QString &title, const web::Pdf &pdf, const PaperTools::Told &told);
    /// The visitor has gone: nothing more is told, and the next one has sent nothing yet.
    void forget();
    /// Whether something is on its way, for whoever.
    bool isPrinting() const { return m_all > 0; }

signals:
    /// Whether this visitor waits for the printer.
    void waitingChanged(bool isWaiting);
    /// For whoever.
    void printed();

private:
    void note(const PrintNews &news, int pages, int visitor, const PaperTools::Told &told);
    Sentence tooMuchPaper(int pages) const;

    const std::shared_ptr<PrintSystem> m_system;
    const QString m_queue;
    const int m_pageCap;
    int m_all = 0; ///< on their way, for whoever
    int m_visitor = 0; ///< which visitor this is
    int m_own = 0; ///< on their way for this visitor
    int m_pages = 0; ///< that this visitor has sent
};

} // namespace ui
