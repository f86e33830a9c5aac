// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace web
{

/// What a PDF says of itself, which the engine leaves out.
struct PdfMetadata {
    QString title;
    QString language; ///< as in `en-GB`

    bool operator==(const PdfMetadata &) const = default;
};

/// The PDF with these written into it, as an update appended at its end: not a byte of the pages changes. Readers show
/// the title in place of the file's name. Nothing for a file that is not one of the engine's.
std::optional<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata);

} // namespace web
