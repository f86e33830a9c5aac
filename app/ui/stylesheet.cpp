// SPDX-License-Identifier: MIT
#include "ui/stylesheet.h"

#include "guide/theme.h"

#include <algorithm>

namespace ui
{

namespace
{

/// `@name` is a colour, `%4px` a measure that grows with the chrome. Fields take the colour of their words from the
/// palette: from a colour given here Qt would make that of the placeholder, too faint to read.
const QLatin1String kTemplate{R"(
QLineEdit { background: @page; border: 1px solid @edge; border-radius: %8px; padding: %8px %12px;
    selection-background-color: @teal; selection-color: @on-teal; }
QMenu, QToolTip { background: @page; color: @ink; border: 1px solid @edge; padding: %4px; }
QMenu::item { padding: %8px %16px; }
QMenu::item:selected { background: @teal-wash; color: @ink; }
QAbstractItemView { border: none; outline: none; }
QAbstractScrollArea { border: none; }
QPlainTextEdit { background: @page; border: 1px solid @edge; border-radius: %8px; padding: %4px %8px;
    selection-background-color: @teal; selection-color: @on-teal; }
QScrollBar { background: @frame2; border: none; }
QScrollBar:vertical { width: %16px; margin: 0; }
QScrollBar:horizontal { height: %16px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: %4px; margin: %4px; }
QScrollBar::handle:vertical { min-height: %48px; }
QScrollBar::handle:horizontal { min-width: %48px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"};

} // namespace

QString styleSheet(const guide::Theme &theme, double chromeScale)
{
    QString sheet = kTemplate;
    QStringList tokens = theme.colours.keys();
    // Longest names first, so that "@teal" does not eat the head of "@teal-wash".
    std::sort(tokens.begin(), tokens.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &token : std::as_const(tokens))
        sheet.replace(u'@' + token, theme.colour(token));
    for (const int step : {48, 16, 12, 8, 4})
        sheet.replace(QStringLiteral("%%1px").arg(step), QStringLiteral("%1px").arg(qRound(step * chromeScale)));
    return sheet;
}

} // namespace ui
