// SPDX-License-Identifier: MIT
#include "web/pdflayout.h"

#include "web/pdfobjects.h"

namespace web
{

namespace
{

constexpr int kDeepest = 32; ///< a tree of pages is never deeper; a ring would be endless

/// The object numbers of the pages below `number`, in reading order.
QList<int> pagesBelow(const PdfObjects &objects, int number, int depth = 0)
{
    const std::optional<PdfDictionary> node = objects.dictionary(number);
    if (!node || depth > kDeepest)
        return {};
    if (node->value("Type") == "/Page")
        return {number};
    QList<int> pages;
    for (const int kid : pdfReferences(node->value("Kids")))
        pages += pagesBelow(objects, kid, depth + 1);
    return pages;
}

/// A name as it was before it was written into the file: `#` and two digits stand for one byte.
QString decodedName(const QByteArray &name)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(name, '#'));
}

} // namespace

std::optional<guide::PaperLayout> pdfLayout(const QByteArray &pdf)
{
    const std::optional<PdfObjects> objects = PdfObjects::read(pdf);
    const int root = objects ? pdfReferences(objects->trailer().value("Root")).value(0) : 0;
    const std::optional<PdfDictionary> catalog = objects ? objects->dictionary(root) : std::nullopt;
    if (!catalog)
        return std::nullopt;
    const QList<int> pages = pagesBelow(*objects, pdfReferences(catalog->value("Pages")).value(0));
    if (pages.isEmpty())
        return std::nullopt;
    guide::PaperLayout layout{int(pages.size()), {}};
    const std::optional<PdfDictionary> anchors = objects->dictionary(pdfReferences(catalog->value("Dests")).value(0));
    if (!anchors)
        return layout;
    for (const auto &[name, place] : anchors->entries()) {
        const qsizetype page = pages.indexOf(pdfReferences(place).value(0));
        if (page >= 0)
            layout.pageOf.insert(decodedName(name), int(page) + 1);
    }
    return layout;
}

} // namespace web
