// SPDX-License-Identifier: MIT
#include "guide/link.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace guide
{

namespace
{

constexpr std::array<std::pair<QLatin1String, LinkKind>, 6> kSchemes{{
    {QLatin1String("page"), LinkKind::Page},
    {QLatin1String("term"), LinkKind::Term},
    {QLatin1String("source"), LinkKind::Source},
    {QLatin1String("claim"), LinkKind::Claim},
    {QLatin1String("diagram"), LinkKind::Diagram},
    {QLatin1String("action"), LinkKind::Action},
}};

bool isId(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

std::optional<LinkTarget> parseLinkTarget(QStringView address)
{
    if (address.startsWith(u"https://")) {
        const QUrl url(address.toString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
            return std::nullopt;
        return LinkTarget{LinkKind::Web, address.toString(), {}};
    }
    const qsizetype colon = address.indexOf(u':');
    const qsizetype hash = address.indexOf(u'#');
    if (colon < 0)
        return std::nullopt;
    const auto scheme = std::find_if(kSchemes.begin(), kSchemes.end(),
                                     [&](const auto &known) { return address.left(colon) == known.first; });
    const QStringView id = address.mid(colon + 1, hash < 0 ? -1 : hash - colon - 1);
    const QStringView fragment = hash < 0 ? QStringView() : address.mid(hash + 1);
    if (scheme == kSchemes.end() || !isId(id) || (hash >= 0 && (scheme->second != LinkKind::Page || !isId(fragment))))
        return std::nullopt;
    return LinkTarget{scheme->second, id.toString(), fragment.toString()};
}

QString anchorFor(QStringView heading)
{
    QString anchor;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber())
            anchor += c.toLower();
        else if ((c.isSpace() || c == u'-') && !anchor.isEmpty() && !anchor.endsWith(u'-'))
            anchor += u'-';
    }
    while (anchor.endsWith(u'-'))
        anchor.chop(1);
    return anchor;
}

} // namespace guide
