// SPDX-License-Identifier: MIT
#include "web/pdfmetadata.h"

#include "web/pdfobjects.h"

#include <QtEndian>

namespace web
{

namespace
{

/// Text as a PDF takes it whatever the script: UTF-16 with its mark, written in hexadecimal.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text) {
        const quint16 unit = qToBigEndian(quint16(c.unicode()));
        bytes.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray object(int number, const PdfDictionary &dictionary)
{
    return QByteArray::number(number) + " 0 obj\n" + dictionary.toBytes() + "\nendobj\n";
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A line for one object: twenty bytes, as the format asks.
QByteArray tableLine(int number, qsizetype offset)
{
    return QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

} // namespace

std::optional<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata)
{
    const std::optional<PdfObjects> objects = PdfObjects::read(pdf);
    if (!objects)
        return std::nullopt;
    PdfDictionary trailer = objects->trailer();
    const int root = pdfReferences(trailer.value("Root")).value(0);
    const int size = trailer.value("Size").toInt();
    const int info = pdfReferences(trailer.value("Info")).value(0, size);
    std::optional<PdfDictionary> catalog = objects->dictionary(root);
    if (!catalog || size <= 0)
        return std::nullopt;

    catalog->set("Lang", pdfText(metadata.language));
    catalog->set("ViewerPreferences", "<</DisplayDocTitle true>>");
    PdfDictionary about = objects->dictionary(info).value_or(PdfDictionary());
    about.set("Title", pdfText(metadata.title));
    about.set("Creator", pdfText(QStringLiteral("CAR-T Guide")));

    QByteArray result = pdf.endsWith('\n') ? pdf : pdf + '\n';
    const qsizetype catalogAt = result.size();
    result += object(root, *catalog);
    const qsizetype aboutAt = result.size();
    result += object(info, about);
    const qsizetype tableAt = result.size();
    trailer.set("Size", QByteArray::number(std::max(size, info + 1)));
    trailer.set("Info", reference(info));
    trailer.set("Prev", QByteArray::number(objects->tableAt()));
    result += "xref\n" + tableLine(root, catalogAt) + tableLine(info, aboutAt) + "trailer\n" + trailer.toBytes()
        + "\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
    return result;
}

} // namespace web
