// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace questions
{

/// The squares of a QR code.
struct QrMatrix {
    int size = 0; ///< squares a side
    QByteArray dark; ///< row by row, 1 for dark and 0 for light

    int version() const { return (size - 17) / 4; }
    bool isDark(int x, int y) const { return dark.at(qsizetype(y) * size + x) == 1; }
    bool operator==(const QrMatrix &) const = default;
};

/// Above this the squares are too small for an old phone held by a shaking hand.
inline constexpr int kMaxQrVersion = 20;

/// Error correction level M. Nothing if the text needs more than version 20, or is empty.
std::optional<QrMatrix> qrMatrix(const QString &text);

/// The matrix as an SVG drawing with its quiet zone of four squares, black on white.
QByteArray qrSvg(const QrMatrix &matrix);

/// Texts that each fit in one code. They part between blocks only, and blocks of one text are parted by an empty line;
/// a block too long for one code is parted between its words, and its parts end in "(1/2)", "(2/2)".
QStringList splitForCodes(const QStringList &blocks);

} // namespace questions
