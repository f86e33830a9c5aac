// SPDX-License-Identifier: MIT
#pragma once

#include "guide/markdown.h"
#include "guide/page.h"

namespace guide
{

/// The three registers are Markdown files of a fixed form: a title, a lead, then one second-level heading an entry.
/// Terms and sources name their id in the heading's link (`## [CRS](term:crs)`); a claim's heading is its id. The
/// fields of sources and claims are list items `Key: value`. What does not fit is a problem with its line.
QList<Term> readTerms(const QString &file, const Document &document, Problems &problems);
QList<Source> readSources(const QString &file, const Document &document, Problems &problems);
QList<Claim> readClaims(const QString &file, const Document &document, Problems &problems);

/// The reviewer, as "name, role, date": all three, or "nobody yet" and nothing is returned. Anything else is a problem.
QString readReview(const QString &file, const Document &document, Problems &problems);

/// A page file: a title, a lead paragraph, the rest. Null fields where the file lacks them, with a problem.
Page readPage(const QString &id, const QString &file, Document document, Problems &problems);

/// The word a verdict is written as in `claims.md`.
QString verdictText(Verdict verdict);

} // namespace guide
