// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace guide
{

enum class LinkKind { Page, Term, Source, Claim, Diagram, Action, Web };

/// Where a link in the guide's Markdown leads: `page:recovery#vaccines`, `term:crs`, `https://example.org/`.
struct LinkTarget {
    LinkKind kind = LinkKind::Page;
    QString id; ///< the id, or for Web the whole address
    QString fragment; ///< only for Page

    bool operator==(const LinkTarget &) const = default;
};

/// Reads a typed address. Nothing for any other scheme, a malformed id, or a plain `http:` address.
std::optional<LinkTarget> parseLinkTarget(QStringView address);

/// The anchor of a heading: lower case, spaces to hyphens, everything but letters and digits dropped.
QString anchorFor(QStringView heading);

} // namespace guide
