// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "ui/stylesheet.h"
#include "ui/svgicon.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace ui
{

Q_LOGGING_CATEGORY(lcUi, "cartguide.ui")

namespace
{

constexpr double kLargestChrome = 1.4;
constexpr double kLargestScreen = 2.0;
constexpr int kChromePixels = 17;
/// Room in the cache for the drawings of a large, dense screen.
constexpr int kDrawingsKiB = 24 * 1024;
const QLatin1String kIconStroke{"2"};

struct RoleColour {
    QPalette::ColorRole role;
    const char *token;
};

constexpr std::array<RoleColour, 17> kRoles{{
    {QPalette::Window, "frame"},
    {QPalette::WindowText, "ink"},
    {QPalette::Base, "page"},
    {QPalette::AlternateBase, "paper"},
    {QPalette::Text, "ink"},
    {QPalette::PlaceholderText, "ink2"},
    {QPalette::Button, "page"},
    {QPalette::ButtonText, "ink"},
    {QPalette::Mid, "edge"},
    {QPalette::Midlight, "line"},
    {QPalette::Dark, "edge"},
    {QPalette::Light, "page"},
    {QPalette::Highlight, "teal"},
    {QPalette::HighlightedText, "on-teal"},
    {QPalette::Link, "teal"},
    {QPalette::LinkVisited, "teal"},
    {QPalette::BrightText, "red"},
}};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCWarning(lcUi) << "cannot read" << path;
    return {};
}

bool pointsAlongTheText(const QString &icon)
{
    static const QStringList names{QStringLiteral("arrow"), QStringLiteral("back"), QStringLiteral("forward"),
                                   QStringLiteral("open-outside")};
    return names.contains(icon);
}

} // namespace

Appearance::Appearance(QList<guide::Theme> themes, QString resourceRoot, QObject *parent)
    : QObject(parent)
    , m_themes(std::move(themes))
    , m_resourceRoot(std::move(resourceRoot))
    , m_systemLook(ui::systemLook())
{
    Q_ASSERT(!m_themes.isEmpty());
    QPixmapCache::setCacheLimit(kDrawingsKiB);
}

void Appearance::apply(const QString &themeId, int textPercent)
{
    const auto named = [&themeId](const guide::Theme &theme) { return theme.id == themeId; };
    const auto it = std::find_if(m_themes.cbegin(), m_themes.cend(), named);
    m_current = it == m_themes.cend() ? 0 : int(it - m_themes.cbegin());
    m_textPercent = textPercent;
    // One style everywhere: a desktop's own would bring its own measures.
    if (qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(palette());
    QApplication::setFont(font(Face::Sans, kChromePixels, chromeScale()));
    qApp->setStyleSheet(styleSheet(theme(), chromeScale()));
    emit changed();
}

const guide::Theme &Appearance::theme() const
{
    return m_themes[m_current];
}

QColor Appearance::colour(const QString &token) const
{
    return {theme().colour(token)};
}

double Appearance::chromeScale() const
{
    return m_base * std::clamp(m_textPercent / 100.0, 1.0, kLargestChrome);
}

double Appearance::screenScale() const
{
    return m_base * std::clamp(m_textPercent / 100.0, 1.0, kLargestScreen);
}

QFont Appearance::font(Face face, double pixels, double scale) const
{
    const bool serif = face == Face::Serif;
    QFont font(serif ? QStringLiteral("Noto Serif") : QStringLiteral("Noto Sans"));
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setWeight(face == Face::SansBold ? QFont::Bold : QFont::Normal);
    font.setPixelSize(qRound(pixels * scale));
    return font;
}

QIcon Appearance::icon(const QString &name, const QString &token, int pixels) const
{
    guide::Theme painted = theme();
    painted.colours[QStringLiteral("ink")] = painted.colour(token);
    painted.drawingStroke = kIconStroke;
    const QByteArray svg = readFile(QStringLiteral("%1/icons/%2.svg").arg(m_resourceRoot, name));
    return QIcon(new SvgIcon(guide::paintedDrawing(svg, painted), pixels, pointsAlongTheText(name)));
}

QPixmap Appearance::drawing(const QString &id, const QSize &size, double deviceRatio) const
{
    const QString key = QStringLiteral("drawing/%1/%2/%3x%4/%5")
                            .arg(id, theme().id)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(deviceRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * deviceRatio);
    pixmap.setDevicePixelRatio(deviceRatio);
    pixmap.fill(Qt::transparent);
    const QByteArray svg = readFile(QStringLiteral("%1/diagrams/%2.svg").arg(m_resourceRoot, id));
    QSvgRenderer renderer(guide::paintedDrawing(svg, theme()));
    QSizeF drawn = renderer.viewBoxF().size();
    drawn.scale(size, Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(
        &painter,
        QRectF((size.width() - drawn.width()) / 2, size.height() - drawn.height(), drawn.width(), drawn.height()));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPalette Appearance::palette() const
{
    QPalette palette;
    for (const RoleColour &entry : kRoles)
        palette.setColor(entry.role, colour(QLatin1String(entry.token)));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(QStringLiteral("ink2")));
    palette.setColor(QPalette::ToolTipBase, colour(QStringLiteral("page")));
    palette.setColor(QPalette::ToolTipText, colour(QStringLiteral("ink")));
    return palette;
}

} // namespace ui
