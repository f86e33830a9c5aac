// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "guide/link.h"
#include "guide/markdown.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace guide
{

namespace
{

/// Follows every link of a page and asks each special block for its parts.
class PageChecker
{
public:
    PageChecker(const Guide &guide, const Page &page, Problems &problems)
        : m_guide(guide)
        , m_page(page)
        , m_problems(problems)
    {
    }

    void check()
    {
        checkHead();
        if (m_page.id == kChangesPage) // its links are the claims', checked one by one
            return;
        forEachInline(m_page.lead.inlines, [this](const Inline &item) { checkLink(item, m_page.lead.line); });
        checkBlocks(m_page.blocks);
    }

private:
    void complain(int line, const QString &message) { m_problems.append({m_page.file, line, message}); }

    void checkHead()
    {
        if (m_page.id == kContentsPage)
            return;
        if (!m_page.checked.isValid() || !m_page.checkAgain.isValid())
            complain(1, QStringLiteral("The page has no dates: “checked” and “check-again” in its head."));
        else if (m_page.checkAgain <= m_page.checked)
            complain(1, QStringLiteral("“check-again” has to come after “checked”."));
        if (m_page.id == kHelpPage)
            return;
        if (m_page.lead.inlines.isEmpty())
            complain(1, QStringLiteral("The page has no lead (one paragraph under the title)."));
        if (m_page.title != m_guide.title(m_page.id)) {
            complain(1,
                     QStringLiteral("The title “%1” is not the one in contents.md, “%2”.")
                         .arg(m_page.title, m_guide.title(m_page.id)));
        }
    }

    void checkBlocks(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            forEachInline(block.inlines, [&](const Inline &item) { checkLink(item, block.line); });
            if (block.kind == BlockKind::Callout)
                checkCallout(block);
            checkBlocks(block.children);
        }
    }

    void checkLink(const Inline &item, int line)
    {
        if (item.address.isEmpty())
            return;
        const std::optional<LinkTarget> target = parseLinkTarget(item.address);
        if (!target || !exists(*target))
            complain(line, QStringLiteral("“%1” leads nowhere.").arg(item.address));
    }

    bool exists(const LinkTarget &target) const
    {
        switch (target.kind) {
        case LinkKind::Page:
            return m_guide.has(target.id) && (target.fragment.isEmpty() || hasAnchor(target));
        case LinkKind::Term:
            return m_guide.term(target.id);
        case LinkKind::Source:
            return m_guide.source(target.id);
        case LinkKind::Claim:
            return m_guide.claim(target.id);
        case LinkKind::Diagram:
            return !m_guide.diagram(target.id).isEmpty();
        case LinkKind::Action:
            return target.id == QLatin1String("help") || target.id == QLatin1String("look")
                || target.id == QLatin1String("eligibility") || target.id == QLatin1String("sheet");
        case LinkKind::Web:
            return true;
        }
        Q_UNREACHABLE();
    }

    bool hasAnchor(const LinkTarget &target) const
    {
        // On the pages made from registers every entry has its id.
        bool found = (target.id == kWordsPage && m_guide.term(target.fragment))
            || (target.id == kSourcesPage && m_guide.source(target.fragment))
            || (target.id == kChangesPage && m_guide.claim(target.fragment));
        forEachLeaf(m_guide.page(target.id)->blocks, [&](const Block &block) {
            const bool titled = block.kind == BlockKind::Heading || block.kind == BlockKind::Callout;
            found = found || (titled && anchorFor(plainText(block.inlines)) == target.fragment);
        });
        return found;
    }

    void checkCallout(const Block &callout)
    {
        const bool boxed = callout.callout == CalloutKind::Urgent || callout.callout == CalloutKind::Note
            || callout.callout == CalloutKind::Plain;
        if (!boxed && !callout.inlines.isEmpty())
            complain(callout.line, QStringLiteral("Only [!urgent] and [!note] have a title."));
        if (callout.callout == CalloutKind::People) {
            if (!parsePeople(callout.arguments))
                complain(callout.line, QStringLiteral("A count is written like [!people 11/145 died:1]."));
            if (callout.children.isEmpty() || callout.children.front().kind != BlockKind::Paragraph)
                complain(callout.line, QStringLiteral("A count has to say in words what happened."));
        } else if (callout.callout == CalloutKind::Pairs) {
            const Blocks &parts = callout.children;
            const bool headed =
                !parts.isEmpty() && parts.front().kind == BlockKind::BulletList && parts.front().children.size() == 2;
            const bool counts = std::all_of(parts.cbegin() + (headed ? 1 : 0), parts.cend(),
                                            [](const Block &part) { return part.callout == CalloutKind::People; });
            if (!headed || !counts || parts.size() % 2 == 0)
                complain(callout.line, QStringLiteral("Pairs are two headings, then counts, as many left as right."));
        } else if (callout.callout == CalloutKind::Steps || callout.callout == CalloutKind::Timeline) {
            const bool list = callout.children.size() == 1
                && (callout.children.front().kind == BlockKind::NumberedList
                    || callout.children.front().kind == BlockKind::BulletList);
            if (!list)
                complain(callout.line, QStringLiteral("Steps and time lines hold exactly one list."));
        }
    }

    const Guide &m_guide;
    const Page &m_page;
    Problems &m_problems;
};

void checkClaims(const Guide &guide, Problems &problems)
{
    const QString file = QStringLiteral("claims.md");
    for (const Claim &claim : guide.claims()) {
        for (const QString &source : claim.sources) {
            if (!guide.source(source))
                problems.append({file, claim.line, QStringLiteral("There is no source “%1”.").arg(source)});
        }
        const bool admits = claim.verdict == Verdict::CouldNotConfirm
            || claim.basis.contains(QLatin1String("could not confirm"), Qt::CaseInsensitive);
        if (claim.sources.isEmpty() && !admits) {
            problems.append(
                {file, claim.line, QStringLiteral("The claim has no source and does not say “could not confirm”.")});
        }
        if (claim.checkAgain <= claim.checked)
            problems.append({file, claim.line, QStringLiteral("“Check again” has to come after “Checked”.")});
    }
}

} // namespace

Problems checkGuide(const Guide &guide)
{
    Problems problems;
    QStringList ids = guide.pageIds();
    QSet<QString> seen;
    for (const QString &id : std::as_const(ids)) {
        if (seen.contains(id))
            problems.append({QStringLiteral("contents.md"), 0, QStringLiteral("“%1” is listed twice.").arg(id)});
        seen.insert(id);
    }
    ids << QString(kContentsPage) << QString(kHelpPage);
    for (const QString &id : std::as_const(ids)) {
        const Page *page = guide.page(id);
        PageChecker(guide, *page, problems).check();
    }
    checkClaims(guide, problems);
    guide.reviewedBy(); // reads who did, with what is wrong there
    // A register's file is read twice, as a register and as a page.
    Problems all;
    for (const Problem &problem : guide.problems() + problems) {
        if (!all.contains(problem))
            all.append(problem);
    }
    std::stable_sort(all.begin(), all.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return all;
}

} // namespace guide
