// SPDX-License-Identifier: MIT
#pragma once

#include "guide/blockwriter.h"

namespace guide
{

/// The whole HTML of a page: head with its content security policy, title, sections, neighbours and dates.
/// `style` is the style sheet: a Window page links to it, a page in Files carries it.
QString pageHtml(const Setting &setting, const Page &page, const QByteArray &style);
/// What stands in the page's <body>.
QString pageContent(const Setting &setting, const Page &page);

/// The bodies of the pages made from registers.
QString wordsBody(const Setting &setting);
QString sourcesBody(const Setting &setting);
QString changesBody(const Setting &setting);

} // namespace guide
