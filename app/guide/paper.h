// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace guide
{

enum class Paper { A4, Letter };

/// How a document lay on its pages when it was last laid out. The print engine can neither number pages nor say on
/// which page something stands, so a document is made once without, and again with what was learnt.
struct PaperLayout {
    int pages = 0; ///< 0: not laid out yet
    QHash<QString, int> pageOf; ///< anchor to page, counted from 1; only of anchors that a link leads to

    bool operator==(const PaperLayout &) const = default;
};

} // namespace guide
