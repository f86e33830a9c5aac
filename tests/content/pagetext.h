// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

/// Ids of every page a reader can come to.
QStringList everyPage(const guide::Guide &guide);

/// What a person reads or hears on a page: a line a block, the words of pictures, the notes.
QString textOf(const QString &html);
/// The addresses that a page leads to, a line each.
QString addressesOf(const QString &html);
/// The register of changes without the owner's own words, which it quotes.
QString withoutQuotes(const QString &html);

/// "page: phrase" for every forbidden phrase in the text or the addresses of every page but the one that quotes them.
QStringList forbiddenPhrases(const guide::Guide &guide);
/// The patterns of forbidden-phrases.txt that match.
QStringList forbiddenIn(const QString &text);
