// SPDX-License-Identifier: MIT
#include "ui/keepsake.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <optional>

namespace ui
{

namespace
{

constexpr QLatin1String kAsked{"kept/asked"};
constexpr QLatin1String kTextPercent{"look/textPercent"};
constexpr QLatin1String kTheme{"look/theme"};
constexpr QLatin1String kMoreSpace{"look/moreSpace"};
constexpr QLatin1String kExplainInMargin{"look/explainInMargin"};
constexpr QLatin1String kFollowSystem{"look/followSystem"};
constexpr QLatin1String kWidth{"window/width"};
constexpr QLatin1String kHeight{"window/height"};
constexpr QLatin1String kLastPage{"window/lastPage"};

constexpr int kSmallestWindow = 320;
constexpr int kLargestWindow = 16384;

std::optional<int> number(const QSettings &settings, QLatin1String key)
{
    bool ok = false;
    const int value = settings.value(key).toString().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool flag(const QSettings &settings, QLatin1String key, bool otherwise)
{
    const QString text = settings.value(key).toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : otherwise;
}

std::optional<int> windowSide(const QSettings &settings, QLatin1String key)
{
    const std::optional<int> value = number(settings, key);
    return value && *value >= kSmallestWindow && *value <= kLargestWindow ? value : std::nullopt;
}

Look readLook(const QSettings &settings)
{
    Look look;
    const std::optional<int> percent = number(settings, kTextPercent);
    if (percent && textSizes().contains(*percent))
        look.textPercent = *percent;
    const QString theme = settings.value(kTheme).toString();
    if (themeIds().contains(theme))
        look.theme = theme;
    look.moreSpace = flag(settings, kMoreSpace, look.moreSpace);
    look.explainInMargin = flag(settings, kExplainInMargin, look.explainInMargin);
    look.followSystem = flag(settings, kFollowSystem, look.followSystem);
    return look;
}

} // namespace

Keepsake::Keepsake(const QString &file) : m_file(file) { }

Kept Keepsake::load() const
{
    Kept kept;
    if (!QFileInfo(m_file).isFile())
        return kept;
    const QSettings settings(m_file, QSettings::IniFormat);
    kept.asked = flag(settings, kAsked, false);
    if (!kept.asked)
        return kept;
    kept.look = readLook(settings);
    const std::optional<int> width = windowSide(settings, kWidth);
    const std::optional<int> height = windowSide(settings, kHeight);
    if (width && height)
        kept.windowSize = QSize(*width, *height);
    static const QRegularExpression pageId(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    const QString page = settings.value(kLastPage).toString();
    if (pageId.match(page).hasMatch())
        kept.lastPage = page;
    return kept;
}

bool Keepsake::makePrivate() const
{
    // What somebody reads about their health is nobody else's business on a shared computer, not even for a moment.
    constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(m_file);
    if (file.exists())
        return file.setPermissions(mine);
    return QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, mine);
}

bool Keepsake::save(const Kept &kept) const
{
    if (!kept.asked)
        return !QFileInfo::exists(m_file) || QFile::remove(m_file);
    if (!makePrivate())
        return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    settings.setValue(kAsked, true);
    settings.setValue(kTextPercent, kept.look.textPercent);
    settings.setValue(kTheme, kept.look.theme);
    settings.setValue(kMoreSpace, kept.look.moreSpace);
    settings.setValue(kExplainInMargin, kept.look.explainInMargin);
    settings.setValue(kFollowSystem, kept.look.followSystem);
    if (kept.windowSize.isValid()) {
        settings.setValue(kWidth, kept.windowSize.width());
        settings.setValue(kHeight, kept.windowSize.height());
    }
    if (!kept.lastPage.isEmpty())
        settings.setValue(kLastPage, kept.lastPage);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace ui
