// SPDX-License-Identifier: MIT
#include "layers.h"

namespace layers
{

namespace
{

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

Room room(const char *name, const char *rooms, const char *qtModules, const char *others)
{
    return {QString::fromLatin1(name), words(rooms), words(qtModules), words(others)};
}

} // namespace

const QList<Room> &rooms()
{
    // clang-format off
    static const QList<Room> all{
        //   room           may see these rooms                            and these of Qt                    and besides
        room("language",    "",                                            "QtCore",                          ""),
        room("guide",       "",                                            "QtCore",                          "cmark.h libcmark"),
        room("eligibility", "",                                            "QtCore",                          ""),
        room("questions",   "eligibility",                                 "QtCore",                          "qrencode.h libqrencode"),
        room("tools",       "language guide eligibility questions",        "QtCore",                          ""),
        room("web",         "guide",                                       "QtCore QtGui QtWidgets QtWebEngineCore QtWebEngineWidgets", "unistd.h qpdf/JSON.hh qpdf/QPDF.hh qpdf/QPDFWriter.hh libqpdf"),
        room("ui",          "language guide eligibility questions web",    "QtCore QtGui QtWidgets QtSvg QtPdf QtPrintSupport", "cups/cups.h Cups malloc.h"),
        room("main",        "language guide eligibility questions web ui", "QtCore QtGui QtWidgets",          "sys/socket.h sys/un.h"),
    };
    // clang-format on
    return all;
}

} // namespace layers
