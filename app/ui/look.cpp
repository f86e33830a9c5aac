// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "guide/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ui
{

namespace
{

constexpr double kUsualPoints = 11.0;
constexpr double kContrastThemeRatio = 18.0;
constexpr double kPointsPerPixel = 72.0 / 96.0;

QString themeFor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    // The ratio alone does not tell: the plain light desktop, black on nearly white, has 18 as well.
    const bool pure = window == QColor(Qt::black) || window == QColor(Qt::white);
    if (pure && guide::contrastRatio(text.name(), window.name()) >= kContrastThemeRatio)
        return QStringLiteral("contrast");
    return text.lightnessF() > window.lightnessF() ? QStringLiteral("dark") : QStringLiteral("light");
}

int textPercentFor(const QFont &font)
{
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * kPointsPerPixel;
    const double percent = points / kUsualPoints * 100;
    const QList<int> &sizes = textSizes();
    const auto it = std::find_if(sizes.cbegin(), sizes.cend(), [percent](int size) { return size >= percent; });
    return it == sizes.cend() ? sizes.back() : *it;
}

} // namespace

const QList<int> &textSizes()
{
    static const QList<int> sizes{100, 125, 150, 200, 300, 400};
    return sizes;
}

const QStringList &themeIds()
{
    static const QStringList ids{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("cream"),
                                 QStringLiteral("contrast")};
    return ids;
}

Look systemLook()
{
    return systemLook(QGuiApplication::palette(), QGuiApplication::font());
}

Look systemLook(const QPalette &palette, const QFont &font)
{
    Look look;
    look.theme = themeFor(palette);
    look.textPercent = textPercentFor(font);
    return look;
}

} // namespace ui
