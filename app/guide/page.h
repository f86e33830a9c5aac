// SPDX-License-Identifier: MIT
#pragma once

#include "guide/block.h"

#include <QDate>
#include <QString>

namespace guide
{

/// Words that stand alone, in the reader's language.
struct Text {
    QString words;
    QString english; ///< what `words` is the translation of; empty if it is English itself
    bool untranslated = false; ///< English because nobody has put it into the reader's language
};

/// One page of the guide. `blocks` leaves out the heading and the lead.
struct Page {
    QString id;
    QString title; ///< the words of the heading
    Block heading;
    Block lead; ///< no inlines if the file has none
    Blocks blocks;
    QDate checked;
    QDate checkAgain;
    QString file;
    bool urgent = false; ///< what to do when ill: nothing on it is ever folded away
};

/// A word explained.
struct Term {
    QString id;
    Text word;
    Block meaning;
    int line = 0;
};

/// Where a fact comes from. Empty fields were not known and are not shown.
struct Source {
    QString id;
    QString label; ///< short: "Müller 2024"
    QString cite;
    QString kind;
    QString address; ///< https, or empty
    QString note;
    QString toComplete; ///< what could not be seen yet, in words
    int line = 0;
};

enum class Verdict { Confirmed, Corrected, Outdated, CouldNotConfirm };

/// One checked statement of the owner's guide, or one that it left out.
struct Claim {
    QString id;
    QString section; ///< the owner's heading
    QString said; ///< the owner's words
    Verdict verdict = Verdict::CouldNotConfirm;
    QString detail;
    QString says; ///< our words
    QStringList sources; ///< source ids
    QString basis;
    QDate checked;
    QDate checkAgain;
    int line = 0;

    /// True when the check rests, in part or whole, on what is well known rather than on a page that was seen.
    bool restsOnGeneralKnowledge() const;
};

} // namespace guide
