// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"

#include <QCoreApplication>

namespace guide
{

/// Where pages are read: in the program's window, as files in any browser, or on paper, where they share one document.
enum class Medium { Window, Files, Paper };

/// What pages are made from and for.
struct Setting {
    const Guide &guide;
    Presentation presentation;
    Medium medium = Medium::Window;
    QString onPaper = {}; ///< Paper: the page that is being written

    /// The id of what is called `name` on its page.
    QString anchor(const QString &name) const;
    QString pageHref(const QString &id, const QString &fragment = {}) const;
    /// Past this day a fact has to be checked before it is trusted. Never true when the day is not known.
    bool isStale(QDate checkAgain) const;
    /// The words as HTML: English among other words is marked, and stands under a translation where the reader asked.
    QString html(const Text &text) const;
    /// English words under their translation.
    static QString underneath(const QString &html);
    /// English as it is written there: words only, since their links are in the translation.
    static QString asWritten(const Inlines &english);
    static QString marked(const QString &html);
    QString directionName() const; ///< as in `dir="rtl"`
    QString shortDate(QDate date) const;
    QString longDate(QDate date) const;
};

/// The day it is; invalid when the clock is earlier than `builtOn`, and so is not to be trusted.
QDate trustedDay(QDate clock, QDate builtOn);

/// Nobody may take a translation for more than it is: said of one that no medical translator has checked.
QString uncheckedTranslation();

/// In the language of this code.
QString shortDate(QDate date, const QString &language); ///< "22 Nov 2026"
QString longDate(QDate date, const QString &language); ///< "22 November 2026"

/// The translation context of every word that the program, not a page, puts into the guide's HTML.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(guide)
};

} // namespace guide
