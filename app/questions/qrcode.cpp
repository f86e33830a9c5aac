// SPDX-License-Identifier: MIT
#include "questions/qrcode.h"

#include <qrencode.h>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <memory>
#include <vector>

namespace questions
{

namespace
{

constexpr unsigned kEciUtf8 = 26;
/// What version 20 holds at level M, less the sign that the text is UTF-8.
constexpr qsizetype kMaxBytes = 663;
constexpr int kQuietZone = 4;
constexpr QLatin1String kBetween("\n\n");

struct Free {
    void operator()(QRinput *input) const { QRinput_free(input); }
    void operator()(QRcode *code) const { QRcode_free(code); }
};

qsizetype bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

/// Where a text may part: after white space, or, in a word longer than a code, between any two characters.
QList<qsizetype> bordersOf(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QList<qsizetype> borders;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary())
        borders.append(at);
    return borders;
}

/// The longest start of `text` that ends at a border and fits in `limit` bytes; 0 if there is none.
qsizetype fitting(const QString &text, qsizetype limit, QTextBoundaryFinder::BoundaryType type)
{
    qsizetype best = 0;
    for (const qsizetype border : bordersOf(text, type)) {
        const bool atWord =
            type == QTextBoundaryFinder::Grapheme || border == text.size() || text[border - 1].isSpace();
        if (bytesOf(QStringView(text).left(border)) > limit)
            break;
        best = atWord ? border : best;
    }
    return best;
}

/// For one "character" of so many marks that it is longer than a whole code.
qsizetype charactersIn(const QString &text, qsizetype limit)
{
    constexpr qsizetype kMostBytesEach = 3;
    const qsizetype end = std::min<qsizetype>(text.size(), limit / kMostBytesEach);
    return text[end - 1].isHighSurrogate() ? end - 1 : end;
}

QStringList partsOf(QString block, qsizetype limit)
{
    QStringList parts;
    while (!block.isEmpty()) {
        qsizetype end = fitting(block, limit, QTextBoundaryFinder::Line);
        if (end == 0)
            end = fitting(block, limit, QTextBoundaryFinder::Grapheme);
        if (end == 0)
            end = charactersIn(block, limit);
        parts << block.left(end);
        block.remove(0, end);
    }
    return parts;
}

} // namespace

std::optional<QrMatrix> qrMatrix(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kMaxBytes)
        return std::nullopt;
    const std::unique_ptr<QRinput, Free> input(QRinput_new2(0, QR_ECLEVEL_M));
    const bool isAscii = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return (c & 0x80) == 0; });
    const std::vector<unsigned char> data(bytes.cbegin(), bytes.cend());
    if (!input || (!isAscii && QRinput_appendECIheader(input.get(), kEciUtf8) != 0)
        || QRinput_append(input.get(), QR_MODE_8, int(data.size()), data.data()) != 0)
        return std::nullopt;
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeInput(input.get()));
    if (!code || code->version > kMaxQrVersion)
        return std::nullopt;
    QrMatrix matrix{code->width, QByteArray(qsizetype(code->width) * code->width, 0)};
    std::transform(code->data, code->data + matrix.dark.size(), matrix.dark.begin(),
                   [](unsigned char square) { return char(square & 1); });
    return matrix;
}

QByteArray qrSvg(const QrMatrix &matrix)
{
    QByteArray path;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size;) {
            int end = x;
            while (end < matrix.size && matrix.isDark(end, y))
                ++end;
            if (end > x) {
                path += 'M' + QByteArray::number(x + kQuietZone) + ' ' + QByteArray::number(y + kQuietZone) + 'h'
                    + QByteArray::number(end - x) + "v1H" + QByteArray::number(x + kQuietZone) + 'z';
            }
            x = end + 1;
        }
    }
    const QByteArray side = QByteArray::number(matrix.size + 2 * kQuietZone);
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + ' ' + side
        + R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + 'v' + side + R"(H0z"/><path d=")"
        + path + "\"/></svg>\n";
}

QStringList splitForCodes(const QStringList &blocks)
{
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        const bool joins = !texts.isEmpty() && bytesOf(texts.last()) + kBetween.size() + bytesOf(text) <= kMaxBytes;
        if (joins)
            texts.last() += QString(kBetween) + text;
        else
            texts.append(text);
    };
    for (const QString &block : blocks) {
        constexpr qsizetype kMarkBytes = 12;
        const QStringList parts =
            bytesOf(block) <= kMaxBytes ? QStringList{block} : partsOf(block, kMaxBytes - kMarkBytes);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString mark = QStringLiteral(" (%1/%2)").arg(i + 1).arg(parts.size());
            add(parts.size() == 1 ? block : parts[i].trimmed() + mark);
        }
    }
    return texts;
}

} // namespace questions
