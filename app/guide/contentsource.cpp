// SPDX-License-Identifier: MIT
#include "guide/contentsource.h"

#include "guide/pagewriter.h"

namespace guide
{

namespace
{

constexpr QLatin1String kScheme("guide");
constexpr QLatin1String kPagePath("/page/");

bool isOurs(const QUrl &url)
{
    return url.scheme() == kScheme && url.authority().isEmpty();
}

} // namespace

QString rootClasses(const Presentation &presentation)
{
    QString classes = QStringLiteral("theme-") + presentation.theme;
    if (presentation.moreSpace)
        classes += QStringLiteral(" more-space");
    if (!presentation.explainInMargin)
        classes += QStringLiteral(" on-press");
    if (presentation.isShared)
        classes += QStringLiteral(" shared");
    return classes;
}

QUrl pageUrl(const QString &id, const QString &fragment)
{
    QUrl url;
    url.setScheme(kScheme);
    url.setPath(kPagePath + id);
    if (!fragment.isEmpty())
        url.setFragment(fragment);
    return url;
}

QString pageIdOf(const QUrl &url)
{
    return isOurs(url) && url.path().startsWith(kPagePath) ? url.path().mid(kPagePath.size()) : QString();
}

ContentSource::ContentSource(const Guide &guide)
    : m_guide(guide)
    , m_themes(parseThemes(guide.styleFile(QStringLiteral("tokens.json"))))
    , m_style(themeCss(m_themes) + guide.styleFile(QStringLiteral("screen.css")))
{
}

std::optional<Reply> ContentSource::fetch(const QUrl &url, const Presentation &presentation) const
{
    if (isOurs(url) && url.path() == QLatin1String("/style/screen.css"))
        return Reply{"text/css", m_style};
    const Page *page = m_guide.page(pageIdOf(url));
    if (!page)
        return std::nullopt;
    const Setting setting{m_guide, presentation, Medium::Window};
    return Reply{"text/html", pageHtml(setting, *page, m_style).toUtf8()};
}

} // namespace guide
