// SPDX-License-Identifier: MIT
#include "guide/blockwriter.h"

#include "guide/link.h"
#include "guide/markdown.h"
#include "guide/peoplegrid.h"

#include <QLocale>
#include <utility>

namespace guide
{

namespace
{

QString tagged(const QString &tag, const QString &attributes, const QString &inner)
{
    return QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attributes.isEmpty() ? QString() : u' ' + attributes, inner);
}

/// True for what stands across text and margin.
bool isWide(const Block &block)
{
    return block.kind == BlockKind::Callout
        && (block.callout == CalloutKind::Steps || block.callout == CalloutKind::Pairs
            || block.callout == CalloutKind::Timeline);
}

/// Paragraphs in a row and the notes that stand beside them.
struct Passage {
    QString text;
    QString words;
    QStringList checks; ///< the same check of two paragraphs is told once
    int headings = 0;
    int blocks = 0;

    /// Nothing but a heading so far.
    bool isHeading() const { return blocks == headings; }

    void add(const QString &html, Notes &notes, bool heading)
    {
        text += html;
        ++blocks;
        headings += heading ? 1 : 0;
        words += notes.takeWords();
        const QString check = notes.takeChecks();
        if (!check.isEmpty() && !checks.contains(check))
            checks.append(check);
    }

    QString html() const
    {
        if (text.isEmpty())
            return {};
        const QString notes = words + checks.join(QString());
        const QString aside =
            notes.isEmpty() ? notes : QStringLiteral("<aside class=\"notes\">\n%1</aside>\n").arg(notes);
        return QStringLiteral("<div class=\"passage\">\n<div class=\"text\">\n%1</div>\n%2</div>\n").arg(text, aside);
    }
};

/// An item of a time line with its notes beside it.
QString row(const QString &html, const QString &notes)
{
    return QStringLiteral("<div class=\"row\"><div>%1</div>%2</div>")
        .arg(html, notes.isEmpty() ? QString() : QStringLiteral("<aside class=\"notes\">\n%1</aside>").arg(notes));
}

/// Puts a claim's mark after the words it belongs to, on the same line as the last of them.
QString withMark(QString html, const QString &mark)
{
    while (!html.isEmpty() && html.back().isSpace())
        html.chop(1);
    qsizetype word = html.size();
    while (word > 0 && !html[word - 1].isSpace())
        --word;
    const QStringView last = QStringView(html).mid(word);
    if (last.contains(u'<') || last.contains(u'>'))
        return html + mark;
    return QStringLiteral("%1<span class=\"joint\">%2%3</span>").arg(QStringView(html).left(word), last, mark);
}

} // namespace

BlockWriter::BlockWriter(const Setting &setting, bool urgent)
    : m_setting(setting)
    , m_notes(setting)
    , m_urgent(urgent)
    , m_warning(urgent)
{
}

QString BlockWriter::sections(const Blocks &blocks)
{
    QString html;
    QString section;
    Passage passage;
    const auto endPassage = [&] { section += std::exchange(passage, {}).html(); };
    const auto endSection = [&] {
        endPassage();
        html += section.isEmpty() ? QString() : tagged(QStringLiteral("section"), {}, u'\n' + section);
        section.clear();
        m_notes.startSection();
    };
    for (const Block &item : blocks) {
        const bool boxed = item.kind == BlockKind::Callout && !isWide(item);
        if (item.kind == BlockKind::Heading && item.level == 2)
            endSection();
        else if (item.kind == BlockKind::Heading || isWide(item) || (boxed && !passage.isHeading()))
            endPassage();
        const QString body = block(item);
        if (isWide(item))
            section += body;
        else
            passage.add(body, m_notes, item.kind == BlockKind::Heading);
        // A box has its notes beside itself, or they would seem to speak of what is not in it.
        if (boxed)
            endPassage();
    }
    endSection();
    return html;
}

QString BlockWriter::block(const Block &item)
{
    switch (item.kind) {
    case BlockKind::Heading:
        return element(item, QStringLiteral("h%1").arg(item.level),
                       QStringLiteral("id=\"%1\"").arg(m_setting.anchor(anchorFor(plainText(item.written())))));
    case BlockKind::Paragraph:
        if (item.inlines.size() == 1 && item.inlines.front().kind == InlineKind::Image)
            return figureAlone(item);
        return element(item, QStringLiteral("p"));
    case BlockKind::BulletList:
    case BlockKind::NumberedList:
        return listOf(item);
    case BlockKind::Callout:
        return callout(item);
    case BlockKind::Rule:
        return QStringLiteral("<hr>\n");
    case BlockKind::Item:
        break;
    }
    Q_UNREACHABLE();
}

QString BlockWriter::element(const Block &leaf, const QString &tag, const QString &attributes)
{
    const int before = m_notes.staleMarks();
    return folded(tagged(tag, attributes, words(leaf)), before);
}

QString BlockWriter::lead(const Block &leaf)
{
    return leaf.inlines.isEmpty() ? QString() : element(leaf, QStringLiteral("p"), QStringLiteral("class=\"lead\""));
}

QString BlockWriter::words(const Block &leaf)
{
    const QString html = inlines(leaf.inlines);
    if (leaf.untranslated)
        return Setting::marked(html);
    const ReaderLanguage &language = m_setting.presentation.language;
    const bool beside = language.englishBeside || (m_warning && !language.reviewed);
    return beside && !leaf.english.isEmpty() ? html + Setting::underneath(Setting::asWritten(leaf.english)) : html;
}

QString BlockWriter::folded(const QString &html, int staleMarksBefore) const
{
    if (m_urgent || m_notes.staleMarks() == staleMarksBefore)
        return html;
    const QString open = m_setting.medium == Medium::Paper ? QStringLiteral(" open") : QString();
    return QStringLiteral("<details class=\"stale\"%1><summary>%2</summary>%3</details>\n")
        .arg(open, Words::tr("This may be out of date: check first"), html);
}

QString BlockWriter::listOf(const Block &list)
{
    QString html;
    for (const Block &item : list.children) {
        QString inner;
        // The one paragraph of a short item stands without <p>, so that lists stay tight.
        for (const Block &part : item.children) {
            const bool first = part.kind == BlockKind::Paragraph && &part == &item.children.front();
            const int before = m_notes.staleMarks();
            inner += first ? folded(words(part), before) : block(part);
        }
        html += tagged(QStringLiteral("li"), {}, inner);
    }
    return tagged(list.kind == BlockKind::NumberedList ? QStringLiteral("ol") : QStringLiteral("ul"), {}, html);
}

QString BlockWriter::callout(const Block &item)
{
    switch (item.callout) {
    case CalloutKind::Steps:
        return steps(item.children.value(0));
    case CalloutKind::Timeline:
        return timeline(item.children.value(0));
    case CalloutKind::Pairs:
        return pairs(item);
    case CalloutKind::People:
        return people(item);
    case CalloutKind::Plain:
    case CalloutKind::Urgent:
    case CalloutKind::Note:
        return box(item);
    }
    Q_UNREACHABLE();
}

QString BlockWriter::box(const Block &item)
{
    const bool urgent = item.callout == CalloutKind::Urgent;
    const bool before = std::exchange(m_urgent, m_urgent || urgent);
    const bool warningBefore = std::exchange(m_warning, m_warning || urgent);
    const QString icon =
        QString::fromUtf8(m_setting.guide.icon(urgent ? QStringLiteral("phone") : QStringLiteral("info")));
    QString inner;
    if (!item.inlines.isEmpty())
        inner += tagged(QStringLiteral("h3"),
                        QStringLiteral("id=\"%1\"").arg(m_setting.anchor(anchorFor(plainText(item.written())))),
                        QStringLiteral("<span class=\"icon\" aria-hidden=\"true\">%1</span>").arg(icon) + words(item));
    for (const Block &part : item.children)
        inner += block(part);
    const QString kind = urgent ? QStringLiteral("urgent") : QStringLiteral("note");
    m_urgent = before;
    m_warning = warningBefore;
    return QStringLiteral("<div class=\"callout %1\">\n%2</div>\n").arg(kind, inner);
}

QString BlockWriter::steps(const Block &list)
{
    static const QStringList classes{QStringLiteral("class=\"title\""), {}, QStringLiteral("class=\"second\"")};
    QString html;
    for (const Block &item : list.children) {
        html += QStringLiteral("<li>");
        qsizetype words = 0;
        for (const Block &part : item.children) {
            const bool drawing = part.inlines.size() == 1 && part.inlines.front().kind == InlineKind::Image;
            if (drawing)
                html += figureAlone(part);
            else if (part.kind == BlockKind::Paragraph)
                html += element(part, QStringLiteral("p"), classes.value(words++));
            else
                html += block(part);
        }
        html += QStringLiteral("</li>\n");
    }
    return QStringLiteral("<ol class=\"steps of%1\">\n%2</ol>\n").arg(list.children.size()).arg(html);
}

QString BlockWriter::timeline(const Block &list)
{
    static const QStringList classes{QStringLiteral("class=\"title\""), QStringLiteral("class=\"second\"")};
    QString html;
    for (const Block &item : list.children) {
        QString inner;
        for (qsizetype i = 0; i < item.children.size(); ++i) {
            const Block &part = item.children[i];
            inner +=
                part.kind == BlockKind::Paragraph ? element(part, QStringLiteral("p"), classes.value(i)) : block(part);
        }
        html += tagged(QStringLiteral("li"), {}, row(inner, m_notes.take()));
    }
    return tagged(QStringLiteral("ol"), QStringLiteral("class=\"timeline\""), html);
}

QString BlockWriter::pairs(const Block &item)
{
    const QString key = keyOnce();
    QString html;
    QStringList sides;
    for (const Block &heading : item.children.value(0).children) {
        sides.append(words(heading.children.value(0)));
        html += tagged(QStringLiteral("h2"), {}, sides.back());
    }
    for (qsizetype i = 1; i < item.children.size(); ++i)
        html += people(item.children[i], sides.value((i - 1) % 2));
    return key + QStringLiteral("<div class=\"pairs\">\n%1</div>\n").arg(html);
}

QString BlockWriter::people(const Block &item, const QString &side)
{
    const QString key = keyOnce();
    const PeopleCount count = parsePeople(item.arguments).value_or(PeopleCount{});
    const int staleBefore = m_notes.staleMarks();
    // The count folds as one: its parts are written as if nothing were stale.
    const bool urgentBefore = std::exchange(m_urgent, true);
    const QString what = words(item.children.value(0));
    QString why;
    for (const Block &part : item.children.mid(1))
        why += block(part);
    const QString checks = m_notes.takeChecks();
    const QString column =
        side.isEmpty() ? QString() : tagged(QStringLiteral("p"), QStringLiteral("class=\"side\""), side);
    const QString html = column
        + QStringLiteral("<h3 class=\"count\">%1</h3>\n")
              .arg(Words::tr("%1 of %2 people")
                       .arg(QStringLiteral("<b>%1</b>").arg(count.happened), QStringLiteral("<b>%1</b>").arg(count.of)))
        + tagged(QStringLiteral("p"), QStringLiteral("class=\"what\""), what)
        + QStringLiteral("<div class=\"why\">%1</div>\n").arg(why)
        + QStringLiteral("<div class=\"check\">%1</div>\n").arg(checks) + peopleGrid(m_person, count);
    m_urgent = urgentBefore;
    return key + QStringLiteral("<div class=\"people\">\n%1</div>\n").arg(folded(html, staleBefore));
}

QString BlockWriter::keyOnce()
{
    if (std::exchange(m_drewPeople, true))
        return {};
    m_person = outlineOf(m_setting.guide.diagram(QStringLiteral("glyph-person")));
    const auto item = [this](const QString &kind, const QString &words) {
        return QStringLiteral("<li>%1%2</li>\n").arg(personOfKind(m_person, kind), words);
    };
    return QStringLiteral("<ul class=\"key\">\n%1</ul>\n")
        .arg(item(QStringLiteral("yes"), Words::tr("it happened to this person"))
             + item(QStringLiteral("no"), Words::tr("it did not"))
             + item(QStringLiteral("died"), Words::tr("this person died")));
}

QString BlockWriter::figure(const Inline &image)
{
    const std::optional<LinkTarget> target = parseLinkTarget(image.address);
    const QString svg = target ? QString::fromUtf8(m_setting.guide.diagram(target->id)) : QString();
    return QStringLiteral("<div class=\"drawing %1\" role=\"img\" aria-label=\"%2\">%3</div>\n")
        .arg(target ? target->id : QString(), image.text.toHtmlEscaped(), svg);
}

QString BlockWriter::figureAlone(const Block &leaf)
{
    const QString html = figure(leaf.inlines.front());
    return leaf.untranslated ? tagged(QStringLiteral("div"), QStringLiteral("lang=\"en-GB\""), html) : html;
}

QString BlockWriter::inlines(const Inlines &list)
{
    QString html;
    for (const Inline &item : list) {
        switch (item.kind) {
        case InlineKind::Text:
            html += item.text.toHtmlEscaped();
            break;
        case InlineKind::Break:
            html += u'\n';
            break;
        case InlineKind::Strong:
            html += QStringLiteral("<strong>%1</strong>").arg(inlines(item.children));
            break;
        case InlineKind::Link:
            html = item.address.startsWith(QLatin1String("claim:"))
                ? withMark(html + inlines(item.children), m_notes.claimMark(item.address.mid(6)))
                : html + link(item);
            break;
        case InlineKind::Image:
            html += figure(item);
            break;
        }
    }
    return html;
}

QString BlockWriter::link(const Inline &item)
{
    const std::optional<LinkTarget> target = parseLinkTarget(item.address);
    const QString words = inlines(item.children);
    const auto anchor = [&words](const QString &href, const QString &attributes = {}) {
        return QStringLiteral("<a href=\"%1\"%2>%3</a>").arg(href.toHtmlEscaped(), attributes, words);
    };
    if (!target)
        return words;
    switch (target->kind) {
    case LinkKind::Page:
        return anchor(m_setting.pageHref(target->id, target->fragment));
    case LinkKind::Source:
        return anchor(m_setting.pageHref(kSourcesPage, target->id));
    case LinkKind::Web:
        return anchor(target->id, QStringLiteral(" class=\"out\" rel=\"noreferrer\""));
    case LinkKind::Term:
        return m_notes.term(target->id, words);
    case LinkKind::Action:
        if (m_setting.medium == Medium::Window)
            return anchor(QStringLiteral("action:") + target->id);
        return target->id == QLatin1String("help") ? anchor(m_setting.pageHref(kHelpPage)) : words;
    case LinkKind::Claim: // written by inlines(), since its mark joins the words before it
    case LinkKind::Diagram:
        return words;
    }
    Q_UNREACHABLE();
}

} // namespace guide
