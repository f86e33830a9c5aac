// SPDX-License-Identifier: MIT
#include "ui/printing/printsettings.h"

#include <QLocale>

namespace ui
{

guide::Paper usualPaper()
{
    const bool inches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return inches ? guide::Paper::Letter : guide::Paper::A4;
}

QList<std::pair<QByteArray, QByteArray>> printOptions(const PrintSettings &settings)
{
    using Sides = PrintSettings::Sides;
    const bool isA4 = settings.paper == guide::Paper::A4;
    const QByteArray media = isA4 ? "iso_a4_210x297mm" : "na_letter_8.5x11in";
    QList<std::pair<QByteArray, QByteArray>> options{
        {"media", settings.otherMedia.isEmpty() ? media : settings.otherMedia},
        // The pages keep their own edges free: made to fit, they would come out smaller than chosen.
        {"print-scaling", settings.otherMedia.isEmpty() ? "none" : "fit"},
    };
    if (settings.copies > 1) {
        options.emplaceBack("copies", QByteArray::number(settings.copies));
        options.emplaceBack("multiple-document-handling",
                            settings.collate ? "separate-documents-collated-copies"
                                             : "separate-documents-uncollated-copies");
    }
    if (settings.sides == Sides::One)
        options.emplaceBack("sides", "one-sided");
    else if (settings.sides == Sides::TwoLongEdge)
        options.emplaceBack("sides", "two-sided-long-edge");
    else if (settings.sides == Sides::TwoShortEdge)
        options.emplaceBack("sides", "two-sided-short-edge");
    if (!settings.pages.isEmpty())
        options.emplaceBack("page-ranges", settings.pages.toLatin1());
    if (settings.inGrey)
        options.emplaceBack("print-color-mode", "monochrome");
    return options;
}

} // namespace ui
