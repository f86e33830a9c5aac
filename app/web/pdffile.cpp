// SPDX-License-Identifier: MIT
#include "web/pdffile.h"

#include "web/logging.h"

#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace web
{

namespace
{

/// Opens `pdf`, which must outlive `file`. Throws on a damaged one: half a sheet must not pass for a sheet.
void open(QPDF &file, const QByteArray &pdf)
{
    file.setSuppressWarnings(true);
    file.setAttemptRecovery(false);
    file.processMemoryFile("the engine's PDF", pdf.constData(), std::size_t(pdf.size()));
}

/// What `work` gives; nothing where the library throws.
template <typename Work> auto unlessDamaged(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &error) {
        qCDebug(lcWeb) << "A PDF could not be read:" << error.what();
        return std::nullopt;
    }
}

/// The number of each page, by its object.
QHash<int, int> pageNumbers(QPDF &file)
{
    QHash<int, int> numbers;
    for (const QPDFObjectHandle &page : file.getAllPages())
        numbers.insert(page.getObjectID(), int(numbers.size()) + 1);
    return numbers;
}

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// An anchor as the document names it; `key` is how the engine wrote it: percent-encoded, behind a slash.
QString anchorOf(const std::string &key)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray::fromStdString(key.substr(1))));
}

QByteArray bytesOf(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    // The usual id is made of the time and the file's name.
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    QByteArray bytes(qsizetype(buffer->getSize()), Qt::Uninitialized);
    std::copy_n(buffer->getBuffer(), buffer->getSize(), bytes.begin());
    return bytes;
}

} // namespace

std::optional<guide::PaperLayout> pdfLayout(const QByteArray &pdf)
{
    return unlessDamaged([&pdf]() -> std::optional<guide::PaperLayout> {
        QPDF file;
        open(file, pdf);
        const QHash<int, int> numbers = pageNumbers(file);
        if (numbers.isEmpty())
            return std::nullopt;
        guide::PaperLayout layout{int(numbers.size()), {}};
        QPDFObjectHandle anchors = file.getRoot().getKey("/Dests");
        if (!anchors.isDictionary())
            return layout;
        for (const std::string &name : anchors.getKeys()) {
            QPDFObjectHandle place = anchors.getKey(name);
            const bool isPlace = place.isArray() && place.getArrayNItems() > 0;
            const int page = isPlace ? numbers.value(place.getArrayItem(0).getObjectID()) : 0;
            if (page > 0)
                layout.pageOf.insert(anchorOf(name), page);
        }
        return layout;
    });
}

std::optional<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata)
{
    return unlessDamaged([&]() -> std::optional<QByteArray> {
        QPDF file;
        open(file, pdf);
        if (file.getAllPages().empty())
            return std::nullopt;
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", text(metadata.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFObjectHandle trailer = file.getTrailer();
        if (!trailer.getKey("/Info").isDictionary())
            trailer.replaceKey("/Info", file.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        QPDFObjectHandle about = trailer.getKey("/Info");
        about.replaceKey("/Title", text(metadata.title));
        about.replaceKey("/Creator", text(QStringLiteral("CAR-T Guide")));
        return bytesOf(file);
    });
}

} // namespace web
