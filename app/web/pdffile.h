// SPDX-License-Identifier: MIT
#pragma once

#include "guide/paper.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace web
{

/// How many pages a PDF has, and on which of them each anchor stands. Nothing for what is not a whole PDF.
std::optional<guide::PaperLayout> pdfLayout(const QByteArray &pdf);

/// What a PDF says of itself, which the engine leaves out.
struct PdfMetadata {
    QString title;
    QString language; ///< as in `en-GB`

    bool operator==(const PdfMetadata &) const = default;
};

/// The PDF with these written into it; what its pages show does not change. Readers show the title in place of the
/// file's name. Nothing for what is not a whole PDF.
std::optional<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata);

} // namespace web
