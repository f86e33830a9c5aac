// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace guide
{

/// One set of colours. The same values feed the page style sheet, the widgets and the drawings.
struct Theme {
    QString id; ///< light, dark, cream or contrast
    QHash<QString, QString> colours; ///< token to "#RRGGBB"
    QString drawingStroke; ///< width of a drawing's line

    /// The colour of a token; asserts that the token exists.
    QString colour(const QString &token) const;
};

/// Reads `style/tokens.json`. Empty when the file is malformed.
QList<Theme> parseThemes(const QByteArray &tokensJson);

/// CSS custom properties of every theme: the first for `:root`, the rest for `:root.theme-ID`.
QByteArray themeCss(const QList<Theme> &themes);

/// The drawing with the theme's colours written into it, for renderers that know no page style sheet.
QByteArray paintedDrawing(const QByteArray &svg, const Theme &theme);

/// WCAG 2 contrast of two "#RRGGBB" colours, 1 to 21.
double contrastRatio(const QString &a, const QString &b);

} // namespace guide
