// SPDX-License-Identifier: MIT
#pragma once

#include "guide/paper.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace ui
{

/// What the person chose in the system's print dialog, or a kiosk's staff in its file.
struct PrintSettings {
    enum class Sides { AsPrinter, One, TwoLongEdge, TwoShortEdge };

    QString queue; ///< by name: never "the default printer"
    int copies = 1;
    bool collate = true;
    Sides sides = Sides::AsPrinter;
    QString pages; ///< as in "1-3,5"; empty: all of them
    bool inGrey = false;
    guide::Paper paper = guide::Paper::A4; ///< what the pages are made for
    /// The paper in the printer as the print system names it ("iso_a5_148x210mm"); empty: the same. Pages are made
    /// smaller or larger to fit it.
    QByteArray otherMedia;
    bool onKiosk = false; ///< whoever prints cannot see to the printer, and has no other way

    bool operator==(const PrintSettings &) const = default;
};

/// What pages are made for where the person has not said: the paper of the computer's country.
guide::Paper usualPaper();

/// The same in the print system's words: names and values of IPP.
QList<std::pair<QByteArray, QByteArray>> printOptions(const PrintSettings &settings);

} // namespace ui
