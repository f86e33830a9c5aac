// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QFont;
class QPalette;

namespace ui
{

/// What the person chose on the Look screen.
struct Look {
    int textPercent = 100; ///< one of textSizes()
    QString theme = QStringLiteral("light"); ///< a guide::Theme id
    bool moreSpace = false;
    bool explainInMargin = true;
    bool followSystem = true; ///< take theme and text size from the system at start

    bool operator==(const Look &) const = default;
};

/// What stands in the way of keeping the look, or of forgetting it.
enum class KeepTrouble { None, CouldNotKeep, CouldNotForget };

/// 100, 125, 150, 200, 300, 400.
const QList<int> &textSizes();
/// light, dark, cream, contrast: the ids of `style/tokens.json`.
const QStringList &themeIds();

/// What the system asks for: its dark or high-contrast colours and its font size. Colours decide by their contrast
/// and lightness, since Qt 6.4 reports no colour scheme.
/// Ask before the program sets colours of its own.
Look systemLook();
Look systemLook(const QPalette &palette, const QFont &font);

} // namespace ui
