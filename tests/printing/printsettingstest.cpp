// SPDX-License-Identifier: MIT
#include "ui/printing/printsettings.h"

#include <gtest/gtest.h>

#include <string>

namespace
{

/// The options as one line, to compare at a glance.
std::string line(const ui::PrintSettings &settings)
{
    QByteArrayList parts;
    for (const auto &[name, value] : ui::printOptions(settings))
        parts.append(name + '=' + value);
    return parts.join(' ').toStdString();
}

} // namespace

TEST(PrintSettingsTest, theUsualJobSaysItsPaperAndNoMore)
{
    EXPECT_EQ(line({}), "media=iso_a4_210x297mm print-scaling=none");
}

TEST(PrintSettingsTest, letterPaperIsAskedForByName)
{
    ui::PrintSettings settings;
    settings.paper = guide::Paper::Letter;
    EXPECT_EQ(line(settings), "media=na_letter_8.5x11in print-scaling=none");
}

TEST(PrintSettingsTest, otherPaperIsFitted)
{
    ui::PrintSettings settings;
    settings.otherMedia = "iso_a5_148x210mm";
    EXPECT_EQ(line(settings), "media=iso_a5_148x210mm print-scaling=fit");
}

TEST(PrintSettingsTest, everythingThatWasChosenIsPassedOn)
{
    ui::PrintSettings settings;
    settings.copies = 3;
    settings.sides = ui::PrintSettings::Sides::TwoLongEdge;
    settings.pages = QStringLiteral("1-2,5");
    settings.inGrey = true;
    EXPECT_EQ(line(settings),
              "media=iso_a4_210x297mm print-scaling=none copies=3 "
              "multiple-document-handling=separate-documents-collated-copies sides=two-sided-long-edge "
              "page-ranges=1-2,5 print-color-mode=monochrome");
}
