// SPDX-License-Identifier: MIT
#include "ui/printing/printerchoice.h"

#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace ui
{

namespace
{

PrintSettings::Sides sidesOf(QPrinter::DuplexMode mode)
{
    switch (mode) {
    case QPrinter::DuplexNone:
        return PrintSettings::Sides::One;
    case QPrinter::DuplexLongSide:
        return PrintSettings::Sides::TwoLongEdge;
    case QPrinter::DuplexShortSide:
        return PrintSettings::Sides::TwoShortEdge;
    case QPrinter::DuplexAuto:
        break;
    }
    return PrintSettings::Sides::AsPrinter;
}

QPageSize sizeOf(guide::Paper paper)
{
    return paper == guide::Paper::A4 ? QPageSize::A4 : QPageSize::Letter;
}

/// The dialog goes back to the printer's own size, whatever it was asked to begin with (6.4.2), and a queue that was
/// never told its country says Letter. A printer that waits for paper nobody has prints nothing.
bool hasUntoldCountry(const QPrinterInfo &printer, const QPageSize &chosen, guide::Paper made)
{
    const QPageSize other = sizeOf(made == guide::Paper::A4 ? guide::Paper::Letter : guide::Paper::A4);
    return chosen.isEquivalentTo(other) && chosen.isEquivalentTo(printer.defaultPageSize())
        && printer.supportedPageSizes().contains(sizeOf(made));
}

/// The name the print system has for a size: known ones by their class, the rest by their measure.
QByteArray mediaName(const QPageSize &size)
{
    const QSizeF mm = size.size(QPageSize::Millimeter);
    return "custom_" + size.key().toLower().toLatin1() + '_' + QByteArray::number(mm.width()) + 'x'
        + QByteArray::number(mm.height()) + "mm";
}

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

std::optional<PrintSettings> choosePrinter(QWidget *parent, const PrintSettings &start, int pageCount)
{
    QPrinter printer;
    printer.setPrinterName(start.queue);
    printer.setPageSize(sizeOf(start.paper));
    printer.setCopyCount(start.copies);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pageCount);
    if (dialog.exec() != QDialog::Accepted || printer.printerName().isEmpty())
        return std::nullopt;
    PrintSettings settings = settingsOf(printer, start.paper);
    if (hasUntoldCountry(QPrinterInfo(printer), printer.pageLayout().pageSize(), start.paper))
        settings.otherMedia.clear();
    return settings;
}

PrintSettings settingsOf(const QPrinter &printer, guide::Paper made)
{
    PrintSettings settings;
    settings.queue = printer.printerName();
    settings.copies = printer.copyCount();
    settings.collate = printer.collateCopies();
    settings.sides = sidesOf(printer.duplex());
    settings.inGrey = printer.colorMode() == QPrinter::GrayScale;
    settings.paper = made;
    if (printer.printRange() == QPrinter::PageRange) {
        settings.pages = printer.pageRanges().isEmpty()
            ? QStringLiteral("%1-%2").arg(printer.fromPage()).arg(printer.toPage())
            : printer.pageRanges().toString();
    }
    const QPageSize size = printer.pageLayout().pageSize();
    if (!size.isEquivalentTo(sizeOf(made)))
        settings.otherMedia = mediaName(size);
    return settings;
}

} // namespace ui
