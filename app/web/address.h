// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace web
{

/// The rest of the program says `guide:/page/ID`; the engine is told `guide://app/page/ID`, because it starts a new
/// renderer (60 ms and a white flash) for every page whose address has no host. Links in pages need no host: the
/// engine resolves `guide:/page/ID` against the page it stands in.
QUrl toEngine(const QUrl &url);
/// The way back. An address that is not the engine's form of one of ours comes back as it is.
QUrl fromEngine(const QUrl &url);

/// True for what belongs to us in the engine's form: pages, styles, the blank page. Makes no copies.
bool isEngineAddress(const QUrl &url);
/// True for `guide:/page/ID`, with or without a fragment, and for nothing that only looks like it.
bool isPageAddress(const QUrl &url);
/// True for a well-formed id of a page or an action: lower-case letters, digits, hyphens.
bool isId(QStringView text);

/// The page that keeps the renderer warm before a real one is wanted, in the engine's form.
QUrl blankAddress();

} // namespace web
