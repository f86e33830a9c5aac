// SPDX-License-Identifier: MIT
#include "guide/registers.h"

#include "guide/link.h"
#include "guide/setting.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace guide
{

namespace
{

/// One second-level heading of a register and the blocks up to the next.
struct Section {
    const Block *heading = nullptr;
    QList<const Block *> blocks;
};

QList<Section> sectionsOf(const Document &document)
{
    QList<Section> sections;
    for (const Block &block : document.blocks) {
        if (block.kind == BlockKind::Heading && block.level == 2)
            sections.append(Section{&block, {}});
        else if (!sections.isEmpty())
            sections.back().blocks.append(&block);
    }
    return sections;
}

/// The id that a heading of the form `[Word](kind:id)` names; empty if it is not of that form.
QString idInHeading(const Block &heading, LinkKind kind)
{
    if (heading.inlines.size() != 1 || heading.inlines.front().kind != InlineKind::Link)
        return {};
    const std::optional<LinkTarget> target = parseLinkTarget(heading.inlines.front().address);
    return target && target->kind == kind ? target->id : QString();
}

struct Field {
    QString value;
    const Block *paragraph = nullptr;
};

/// The `Key: value` items of a section, complaining of every key that is unknown, doubled or missing.
class Fields
{
public:
    Fields(const QString &file, const Section &section, const QStringList &known, Problems &problems)
        : m_file(file)
        , m_line(section.heading->line)
        , m_problems(problems)
    {
        for (const Block *block : section.blocks) {
            for (const Block &item : block->children)
                add(item, known);
        }
    }

    const Field *find(const QString &key) const
    {
        const auto it = m_fields.constFind(key);
        return it == m_fields.cend() ? nullptr : &*it;
    }

    QString optional(const QString &key) const
    {
        const Field *field = find(key);
        return field ? field->value : QString();
    }

    QString required(const QString &key) const
    {
        const QString value = optional(key);
        if (value.isEmpty())
            m_problems.append({m_file, m_line, QStringLiteral("The entry has no “%1”.").arg(key)});
        return value;
    }

    QDate date(const QString &key) const
    {
        const QDate date = QDate::fromString(optional(key), Qt::ISODate);
        if (!date.isValid())
            m_problems.append({m_file, m_line, QStringLiteral("“%1” has to be a date like 2026-11-22.").arg(key)});
        return date;
    }

private:
    void add(const Block &item, const QStringList &known)
    {
        if (item.children.isEmpty() || item.children.front().kind != BlockKind::Paragraph)
            return;
        const Block &paragraph = item.children.front();
        const QString text = plainText(paragraph.inlines);
        const qsizetype colon = text.indexOf(u':');
        const QString key = text.left(colon).trimmed();
        if (colon < 0 || !known.contains(key) || m_fields.contains(key))
            m_problems.append(
                {m_file, item.line, QStringLiteral("“%1” is not a field here, or stands twice.").arg(key)});
        else
            m_fields.insert(key, {text.mid(colon + 1).trimmed(), &paragraph});
    }

    QString m_file;
    int m_line;
    Problems &m_problems;
    QHash<QString, Field> m_fields;
};

constexpr std::array<Verdict, 4> kVerdicts{Verdict::Confirmed, Verdict::Corrected, Verdict::Outdated,
                                           Verdict::CouldNotConfirm};

QStringList sourcesIn(const Field *field)
{
    QStringList ids;
    if (!field)
        return ids;
    forEachInline(field->paragraph->inlines, [&ids](const Inline &item) {
        const std::optional<LinkTarget> target = parseLinkTarget(item.address);
        if (target && target->kind == LinkKind::Source)
            ids.append(target->id);
    });
    return ids;
}

Claim readClaim(const QString &file, const Section &section, Problems &problems)
{
    static const QStringList keys{
        QStringLiteral("Section"), QStringLiteral("The guide said"), QStringLiteral("Verdict"),
        QStringLiteral("Detail"),  QStringLiteral("We say"),         QStringLiteral("Sources"),
        QStringLiteral("Basis"),   QStringLiteral("Checked"),        QStringLiteral("Check again")};
    const Fields fields(file, section, keys, problems);
    Claim claim;
    claim.id = plainText(section.heading->inlines);
    claim.line = section.heading->line;
    claim.section = fields.required(keys[0]);
    claim.said = fields.required(keys[1]);
    const QString verdict = fields.required(keys[2]);
    const auto known = std::find_if(kVerdicts.begin(), kVerdicts.end(),
                                    [&verdict](Verdict candidate) { return verdictText(candidate) == verdict; });
    if (known != kVerdicts.end())
        claim.verdict = *known;
    else
        problems.append({file, claim.line, QStringLiteral("“%1” is not a verdict.").arg(verdict)});
    claim.detail = fields.optional(keys[3]);
    claim.says = fields.required(keys[4]);
    fields.required(keys[5]);
    claim.sources = sourcesIn(fields.find(keys[5]));
    claim.basis = fields.required(keys[6]);
    claim.checked = fields.date(keys[7]);
    claim.checkAgain = fields.date(keys[8]);
    return claim;
}

template <typename Entry> void append(QList<Entry> &entries, Entry entry, const QString &file, Problems &problems)
{
    const bool twice =
        std::any_of(entries.cbegin(), entries.cend(), [&entry](const Entry &other) { return other.id == entry.id; });
    if (entry.id.isEmpty() || twice)
        problems.append({file, entry.line, QStringLiteral("The heading names no id, or one that stands twice.")});
    else
        entries.append(std::move(entry));
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return QStringLiteral("confirmed");
    case Verdict::Corrected:
        return QStringLiteral("corrected");
    case Verdict::Outdated:
        return QStringLiteral("outdated");
    case Verdict::CouldNotConfirm:
        return QStringLiteral("could not confirm");
    }
    Q_UNREACHABLE();
}

bool Claim::restsOnGeneralKnowledge() const
{
    return basis.contains(QLatin1String("general knowledge"), Qt::CaseInsensitive);
}

QString readReview(const QString &file, const Document &document, Problems &problems)
{
    const QString name = QStringLiteral("Reviewed by");
    const QString role = QStringLiteral("Role");
    const QString date = QStringLiteral("Date");
    Block top;
    top.line = 1;
    Section all{&top, {}};
    for (const Block &block : document.blocks)
        all.blocks.append(&block);
    const Fields fields(file, all, {name, role, date}, problems);
    const QString reviewer = fields.required(name);
    if (reviewer.isEmpty() || reviewer.compare(QLatin1String("nobody yet"), Qt::CaseInsensitive) == 0)
        return {};
    const QString as = fields.required(role);
    const QDate on = fields.date(date);
    return as.isEmpty() || !on.isValid()
        ? QString()
        : QStringLiteral("%1, %2, %3").arg(reviewer, as, longDate(on, QStringLiteral("en-GB")));
}

QList<Term> readTerms(const QString &file, const Document &document, Problems &problems)
{
    QList<Term> terms;
    for (const Section &section : sectionsOf(document)) {
        Term term{idInHeading(*section.heading, LinkKind::Term),
                  {plainText(section.heading->inlines), {}, false},
                  {},
                  section.heading->line};
        if (section.blocks.size() == 1 && section.blocks.front()->kind == BlockKind::Paragraph)
            term.meaning = *section.blocks.front();
        else
            problems.append({file, term.line, QStringLiteral("A word is explained in exactly one paragraph.")});
        append(terms, term, file, problems);
    }
    return terms;
}

QList<Source> readSources(const QString &file, const Document &document, Problems &problems)
{
    static const QStringList keys{QStringLiteral("Cite"), QStringLiteral("Kind"), QStringLiteral("Address"),
                                  QStringLiteral("Note"), QStringLiteral("Still to complete")};
    QList<Source> sources;
    for (const Section &section : sectionsOf(document)) {
        const Fields fields(file, section, keys, problems);
        Source source;
        source.id = idInHeading(*section.heading, LinkKind::Source);
        source.label = plainText(section.heading->inlines);
        source.line = section.heading->line;
        source.cite = fields.required(keys[0]);
        source.kind = fields.required(keys[1]);
        source.address = fields.optional(keys[2]);
        source.note = fields.optional(keys[3]);
        source.toComplete = fields.optional(keys[4]);
        append(sources, source, file, problems);
    }
    return sources;
}

QList<Claim> readClaims(const QString &file, const Document &document, Problems &problems)
{
    QList<Claim> claims;
    for (const Section &section : sectionsOf(document))
        append(claims, readClaim(file, section, problems), file, problems);
    return claims;
}

Page readPage(const QString &id, const QString &file, Document document, Problems &problems)
{
    Page page{id, {}, {}, {}, {}, document.checked, document.checkAgain, file, document.urgent};
    Blocks &blocks = document.blocks;
    if (!blocks.isEmpty() && blocks.front().kind == BlockKind::Heading && blocks.front().level == 1)
        page.heading = blocks.takeFirst();
    else
        problems.append({file, 1, QStringLiteral("The page has no title (a line that begins with one #).")});
    if (!blocks.isEmpty() && blocks.front().kind == BlockKind::Paragraph) {
        page.lead = blocks.takeFirst();
    }
    page.title = plainText(page.heading.inlines);
    page.blocks = std::move(blocks);
    return page;
}

} // namespace guide
