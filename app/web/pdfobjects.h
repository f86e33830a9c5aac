// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace web
{

/// A dictionary of a PDF: keys without their slash, values as they are written, in the order of the file.
class PdfDictionary
{
public:
    /// Reads `text` from its first `<<`; nothing if it is not a whole dictionary.
    static std::optional<PdfDictionary> parse(const QByteArray &text);

    const QList<std::pair<QByteArray, QByteArray>> &entries() const { return m_entries; }
    /// Empty for a key that is not there.
    QByteArray value(const QByteArray &key) const;
    void set(const QByteArray &key, const QByteArray &value);
    QByteArray toBytes() const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_entries;
};

/// The objects of a PDF as the engine writes it: plain objects behind a plain table (PDF 1.4), with or without
/// updates appended. Anything else is not read.
class PdfObjects
{
public:
    static std::optional<PdfObjects> read(const QByteArray &pdf);

    const PdfDictionary &trailer() const { return m_trailer; }
    qsizetype tableAt() const { return m_tableAt; }
    /// Nothing if there is no such object, or if it is no dictionary.
    std::optional<PdfDictionary> dictionary(int number) const;

private:
    bool readTable(qsizetype at);

    QByteArray m_pdf;
    QHash<int, qsizetype> m_offsets;
    PdfDictionary m_trailer;
    qsizetype m_tableAt = 0;
};

/// The object numbers in `12 0 R` or `[12 0 R 14 0 R]`, in their order.
QList<int> pdfReferences(const QByteArray &value);

} // namespace web
