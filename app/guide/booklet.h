// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"
#include "guide/paper.h"

namespace guide
{

/// What pages are printed for. Paper has one look: black on white, words explained where they stand.
struct BookletSetting {
    Paper paper = Paper::A4;
    QDate today; ///< the clock, injected; null when it cannot be trusted
    QString version; ///< of the guide: "1.0"
    ReaderLanguage language = {};
};

/// The whole guide as one HTML document that needs nothing else: a title page, the contents with page numbers, what to
/// do when help is needed fast, then every page in reading order, each on a new leaf with its name and number at the
/// foot. Meant for printing without margins: it brings its own. Numbers appear once `layout` is known.
QByteArray bookletHtml(const Guide &guide, const BookletSetting &setting, const PaperLayout &layout);
QString bookletTitle();
/// About how many pages of A4 that is, in tens, without laying it out.
int roughBookletPages(const Guide &guide);

/// One page of the guide in the same dress; empty for an unknown id.
QByteArray paperPageHtml(const Guide &guide, const QString &id, const BookletSetting &setting,
                         const PaperLayout &layout);

} // namespace guide
