// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace guide
{
struct Page;
}

namespace ui
{

/// A stretch of a line that stands out: bold words, or a number to ring.
struct HelpStretch {
    int start = 0;
    int length = 0;
    bool number = false;

    bool operator==(const HelpStretch &) const = default;
};

/// What a line is in: the reader's language; English, since nobody has translated it; or English that stands under its
/// translation, which nobody who knows about medicine has checked.
enum class Tongue { Readers, English, EnglishBelow };

struct HelpLine {
    QString text;
    QList<HelpStretch> strong;
    bool bullet = false;
    Tongue tongue = Tongue::Readers;

    bool operator==(const HelpLine &) const = default;
};

struct HelpCardText {
    QString heading; ///< in the reader's language, where there is a translation
    QList<HelpLine> lines;

    bool operator==(const HelpCardText &) const = default;
};

/// The page as cards: each second-level heading begins one. What stands before the first is a card without a heading.
/// Links are their words, claim marks are nothing; no other words are ever lost.
/// `withEnglish` has the English stand under every line that is a translation.
QList<HelpCardText> helpCards(const guide::Page &page, bool withEnglish = false);

} // namespace ui
