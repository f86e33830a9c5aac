// SPDX-License-Identifier: MIT
#include "guide/markdown.h"

#include "guide/link.h"

#include <cmark.h>

#include <QRegularExpression>

#include <memory>

namespace guide
{

namespace
{

struct NodeDeleter {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using NodePtr = std::unique_ptr<cmark_node, NodeDeleter>;

/// Turns a cmark tree into the guide's own values. No cmark type leaves this file.
class TreeReader
{
public:
    TreeReader(QString file, int lineOffset, Problems &problems)
        : m_file(std::move(file))
        , m_lineOffset(lineOffset)
        , m_problems(problems)
    {
    }

    Blocks blocksOf(cmark_node *parent)
    {
        Blocks blocks;
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            appendBlock(node, blocks);
        return blocks;
    }

private:
    int lineOf(cmark_node *node) const { return cmark_node_get_start_line(node) + m_lineOffset; }

    void complain(cmark_node *node, const QString &message)
    {
        while (node && cmark_node_get_start_line(node) == 0)
            node = cmark_node_parent(node);
        m_problems.append({m_file, node ? lineOf(node) : 0, message});
    }

    void appendBlock(cmark_node *node, Blocks &blocks)
    {
        Block block;
        block.line = lineOf(node);
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            block.kind = BlockKind::Heading;
            block.level = cmark_node_get_heading_level(node);
            block.inlines = inlinesOf(node);
            break;
        case CMARK_NODE_PARAGRAPH:
            block.kind = BlockKind::Paragraph;
            block.inlines = inlinesOf(node);
            break;
        case CMARK_NODE_LIST:
            block.kind =
                cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? BlockKind::NumberedList : BlockKind::BulletList;
            block.children = blocksOf(node);
            break;
        case CMARK_NODE_ITEM:
            block.kind = BlockKind::Item;
            block.children = blocksOf(node);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            block.kind = BlockKind::Callout;
            block.children = blocksOf(node);
            takeMarker(node, block);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            block.kind = BlockKind::Rule;
            break;
        default:
            complain(node,
                     QStringLiteral("The guide does not use %1 blocks; write plain paragraphs and lists instead.")
                         .arg(QLatin1String(cmark_node_get_type_string(node))));
            return;
        }
        blocks.append(block);
    }

    /// Cuts `[!name arguments] Title` from the first paragraph of a callout. Title and paragraph are apart: what
    /// follows the first line stays a paragraph of its own.
    void takeMarker(cmark_node *node, Block &callout)
    {
        static const QRegularExpression marker(QStringLiteral(R"(^\[!([a-z]+)\s*([^\]]*)\]\s*)"));
        if (callout.children.isEmpty() || callout.children.front().kind != BlockKind::Paragraph)
            return complain(node, QStringLiteral("A quote has to begin with a marker such as [!note]."));
        Inlines &first = callout.children.front().inlines;
        // cmark keeps "[!note]" as several texts; put them together again up to the line's end.
        qsizetype end = 0;
        QString text;
        while (end < first.size() && first[end].kind == InlineKind::Text)
            text += first[end++].text;
        const QRegularExpressionMatch match = marker.match(text);
        if (!match.hasMatch())
            return complain(node, QStringLiteral("A quote has to begin with a marker such as [!note]."));
        if (!setKind(match.captured(1), callout))
            complain(node, QStringLiteral("There is no callout [!%1].").arg(match.captured(1)));
        callout.arguments = match.captured(2).trimmed();
        const QString titleBegin = text.mid(match.capturedLength());
        if (!titleBegin.isEmpty())
            callout.inlines.append({InlineKind::Text, titleBegin, {}, {}});
        while (end < first.size() && first[end].kind != InlineKind::Break)
            callout.inlines.append(first[end++]);
        if (end < first.size())
            ++end;
        first.remove(0, end);
        if (first.isEmpty())
            callout.children.removeFirst();
    }

    static bool setKind(const QString &name, Block &callout)
    {
        static const QHash<QString, CalloutKind> kinds{
            {QStringLiteral("urgent"), CalloutKind::Urgent}, {QStringLiteral("note"), CalloutKind::Note},
            {QStringLiteral("steps"), CalloutKind::Steps},   {QStringLiteral("timeline"), CalloutKind::Timeline},
            {QStringLiteral("people"), CalloutKind::People}, {QStringLiteral("pairs"), CalloutKind::Pairs},
        };
        callout.callout = kinds.value(name, CalloutKind::Plain);
        return kinds.contains(name);
    }

    Inlines inlinesOf(cmark_node *parent)
    {
        Inlines inlines;
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            appendInline(node, inlines);
        return inlines;
    }

    void appendInline(cmark_node *node, Inlines &inlines)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            appendText(QString::fromUtf8(cmark_node_get_literal(node)), inlines);
            return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            inlines.append({InlineKind::Break, {}, {}, {}});
            return;
        case CMARK_NODE_STRONG:
            inlines.append({InlineKind::Strong, {}, {}, inlinesOf(node)});
            return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            appendLink(node, inlines);
            return;
        default:
            complain(node,
                     QStringLiteral("The guide does not use %1 in its text.")
                         .arg(QLatin1String(cmark_node_get_type_string(node))));
        }
    }

    void appendLink(cmark_node *node, Inlines &inlines)
    {
        const QString address = QString::fromUtf8(cmark_node_get_url(node));
        const bool isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
        const std::optional<LinkTarget> target = parseLinkTarget(address);
        if (!target || isImage != (target->kind == LinkKind::Diagram)) {
            complain(node, QStringLiteral("“%1” is not an address the guide knows.").arg(address));
            return;
        }
        const Inlines children = inlinesOf(node);
        if (isImage && plainText(children).trimmed().isEmpty())
            complain(node, QStringLiteral("The picture “%1” has no words for people who cannot see it.").arg(address));
        if (!isImage && children.isEmpty() && target->kind != LinkKind::Claim)
            complain(node, QStringLiteral("The link to “%1” has no words.").arg(address));
        if (isImage)
            inlines.append({InlineKind::Image, plainText(children), address, {}});
        else
            inlines.append({InlineKind::Link, {}, address, children});
    }

    static void appendText(const QString &text, Inlines &inlines)
    {
        if (!inlines.isEmpty() && inlines.back().kind == InlineKind::Text)
            inlines.back().text += text;
        else
            inlines.append({InlineKind::Text, text, {}, {}});
    }

    QString m_file;
    int m_lineOffset;
    Problems &m_problems;
};

struct Head {
    QByteArray body;
    int lines = 0;
};

/// Takes the `---` head off the text and puts what it says into the document.
Head takeHead(const QString &file, const QByteArray &text, Document &document, Problems &problems)
{
    if (!text.startsWith("---\n"))
        return {text, 0};
    const qsizetype end = text.indexOf("\n---\n", 3);
    if (end < 0) {
        problems.append({file, 1, QStringLiteral("The head that begins with --- has no end.")});
        return {text, 0};
    }
    const QList<QByteArray> lines = end < 4 ? QList<QByteArray>() : text.mid(4, end - 4).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray key = lines[i].left(colon).trimmed();
        const QString value = QString::fromUtf8(lines[i].mid(colon + 1)).trimmed();
        const QDate date = QDate::fromString(value, Qt::ISODate);
        const int line = int(i) + 2;
        if (key == "urgent" && value == QLatin1String("yes"))
            document.urgent = true;
        else if (key != "checked" && key != "check-again")
            problems.append({file, line, QStringLiteral("The head has no key “%1”.").arg(QString::fromUtf8(key))});
        else if (!date.isValid())
            problems.append({file, line, QStringLiteral("A date is written like 2026-11-22.")});
        else
            (key == "checked" ? document.checked : document.checkAgain) = date;
    }
    return {text.mid(end + 5), int(lines.size()) + 2};
}

} // namespace

Document parseMarkdown(const QString &file, const QByteArray &text, Problems &problems)
{
    Document document;
    // A file that was saved on Windows is read like any other.
    const Head head = takeHead(file, QByteArray(text).replace("\r\n", "\n"), document, problems);
    const NodePtr root(cmark_parse_document(head.body.constData(), size_t(head.body.size()), CMARK_OPT_DEFAULT));
    document.blocks = TreeReader(file, head.lines, problems).blocksOf(root.get());
    return document;
}

std::optional<PeopleCount> parsePeople(QStringView arguments)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,4})/(\d{1,4})(?: died:(\d{1,4}))?$)"));
    const QRegularExpressionMatch match = form.match(arguments.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const PeopleCount count{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (count.of == 0 || count.happened > count.of || count.died > count.happened)
        return std::nullopt;
    return count;
}

} // namespace guide
