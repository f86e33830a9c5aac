// SPDX-License-Identifier: MIT
#include "guide/inlinetext.h"

#include "guide/markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace guide
{

namespace
{

/// What Markdown would take for marks of its own.
QString escaped(QString text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_\[\]<>&]))"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

/// What would make a list, a heading or a line of the paragraph's first letters.
QString withSafeStart(QString line)
{
    static const QRegularExpression marker(QStringLiteral(R"(^(\d{1,9})?([-+#=~.)]))"));
    const QRegularExpressionMatch match = marker.match(line);
    const bool numbered = !match.capturedView(1).isEmpty();
    const bool ends = match.capturedView(2) == QLatin1String(".") || match.capturedView(2) == QLatin1String(")");
    if (match.hasMatch() && numbered == ends)
        line.insert(match.capturedStart(2), u'\\');
    return line;
}

QString oneLine(const Inlines &inlines)
{
    QString line;
    for (const Inline &item : inlines) {
        switch (item.kind) {
        case InlineKind::Text:
            line += escaped(item.text);
            break;
        case InlineKind::Break:
            line += u' ';
            break;
        case InlineKind::Strong:
            line += QStringLiteral("**%1**").arg(oneLine(item.children));
            break;
        case InlineKind::Link:
            line += QStringLiteral("[%1](%2)").arg(oneLine(item.children), item.address);
            break;
        case InlineKind::Image:
            line += QStringLiteral("![%1](%2)").arg(escaped(item.text), item.address);
            break;
        }
    }
    return line;
}

} // namespace

QString toMarkdown(const Inlines &inlines)
{
    return withSafeStart(oneLine(inlines));
}

std::optional<Inlines> parseInlines(const QString &markdown)
{
    if (markdown.contains(u'\n') || markdown.contains(u'\r'))
        return std::nullopt;
    Problems problems;
    const Document document = parseMarkdown({}, markdown.toUtf8(), problems);
    if (!problems.isEmpty() || document.blocks.size() != 1 || document.blocks.front().kind != BlockKind::Paragraph)
        return std::nullopt;
    return document.blocks.front().inlines;
}

QStringList addressesIn(const Inlines &inlines)
{
    QStringList addresses;
    forEachInline(inlines, [&addresses](const Inline &item) {
        if (item.kind == InlineKind::Link || item.kind == InlineKind::Image)
            addresses.append(item.address);
    });
    std::sort(addresses.begin(), addresses.end());
    return addresses;
}

} // namespace guide
