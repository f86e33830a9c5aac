// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace web
{

/// What becomes of an address that a page, a person or the program wants to go to.
enum class Way {
    Open, ///< one of our pages
    Outside, ///< pressed by the person and leads out of the guide: said, not opened
    Action, ///< pressed by the person: something for the program to do
    Refuse,
};

/// `url` is in the engine's form.
Way wayFor(const QUrl &url, QWebEnginePage::NavigationType type, bool mainFrame);

} // namespace web
