// SPDX-License-Identifier: MIT
#include "ui/keepsake.h"

#include "ui/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
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
constexpr QLatin1String kLanguage{"language/code"};
constexpr QLatin1String kEnglishBeside{"language/englishBeside"};
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

bool isCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}\\z"));
    return code.match(text).hasMatch();
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

bool isPageId(const QString &text)
{
    static const QRegularExpression pageId(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return pageId.match(text).hasMatch();
}

QMap<QString, QString> entriesOf(const Kept &kept)
{
    const auto words = [](bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); };
    QMap<QString, QString> entries{{kAsked, words(true)},
                                   {kTextPercent, QString::number(kept.look.textPercent)},
                                   {kTheme, kept.look.theme},
                                   {kMoreSpace, words(kept.look.moreSpace)},
                                   {kExplainInMargin, words(kept.look.explainInMargin)},
                                   {kFollowSystem, words(kept.look.followSystem)},
                                   {kEnglishBeside, words(kept.englishBeside)}};
    if (isCode(kept.language))
        entries.insert(kLanguage, kept.language);
    if (kept.windowSize.isValid()) {
        entries.insert(kWidth, QString::number(kept.windowSize.width()));
        entries.insert(kHeight, QString::number(kept.windowSize.height()));
    }
    if (isPageId(kept.lastPage))
        entries.insert(kLastPage, kept.lastPage);
    return entries;
}

/// Not by QSettings: on a full disk it puts half a file in the place of the old one. Ids and numbers need no escapes.
QByteArray toIni(const Kept &kept)
{
    QString text;
    QString group;
    const QMap<QString, QString> entries = entriesOf(kept);
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        const QString itsGroup = it.key().section(u'/', 0, 0);
        if (itsGroup != group)
            text += QStringLiteral("[%1]\n").arg(itsGroup);
        group = itsGroup;
        text += it.key().section(u'/', 1) + u'=' + it.value() + u'\n';
    }
    return text.toUtf8();
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
    const QString language = settings.value(kLanguage).toString();
    if (isCode(language))
        kept.language = language;
    kept.englishBeside = flag(settings, kEnglishBeside, false);
    const std::optional<int> width = windowSide(settings, kWidth);
    const std::optional<int> height = windowSide(settings, kHeight);
    if (width && height)
        kept.windowSize = QSize(*width, *height);
    const QString page = settings.value(kLastPage).toString();
    if (isPageId(page))
        kept.lastPage = page;
    return kept;
}

bool Keepsake::save(const Kept &kept) const
{
    if (!kept.asked)
        return !QFileInfo::exists(m_file) || QFile::remove(m_file);
    return QDir().mkpath(QFileInfo(m_file).path()) && !putWholeFile(toIni(kept), m_file);
}

} // namespace ui
