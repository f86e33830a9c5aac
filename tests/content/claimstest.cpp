// SPDX-License-Identifier: MIT
#include "guide/blockwriter.h"
#include "guide/link.h"

#include "datafile.h"
#include "guidefolder.h"
#include "pagetext.h"
#include "rendered.h"

#include <gtest/gtest.h>

#include <QSet>

using guide::Block;
using guide::Blocks;
using guide::Claim;
using guide::Guide;
using guide::Inline;

namespace
{

/// The claims that a run of text rests on.
QStringList claimsIn(const guide::Inlines &inlines)
{
    QStringList ids;
    guide::forEachInline(inlines, [&ids](const Inline &item) {
        const std::optional<guide::LinkTarget> target = guide::parseLinkTarget(item.address);
        if (target && target->kind == guide::LinkKind::Claim)
            ids.append(target->id);
    });
    return ids;
}

QStringList claimsIn(const Block &block)
{
    QStringList ids;
    guide::forEachLeaf(Blocks{block}, [&ids](const Block &leaf) { ids += claimsIn(leaf.inlines); });
    return ids;
}

bool isRegister(const QString &id)
{
    return id == guide::kWordsPage || id == guide::kSourcesPage || id == guide::kChangesPage;
}

bool anyIsGeneralKnowledge(const Guide &guide, const QStringList &ids)
{
    return std::any_of(ids.cbegin(), ids.cend(),
                       [&guide](const QString &id) { return guide.claim(id)->restsOnGeneralKnowledge(); });
}

} // namespace

class ClaimsTest : public testing::Test
{
protected:
    Guide m_guide{realGuide()};
};

TEST_F(ClaimsTest, everyClaimThatWasCheckedIsInTheRegister)
{
    const QStringList ids = dataLines("claim-ids.txt");
    EXPECT_EQ(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    EXPECT_GE(ids.size(), 157);
    for (const QString &id : ids)
        EXPECT_NE(m_guide.claim(id), nullptr) << qPrintable(id);
}

TEST_F(ClaimsTest, everyClaimHasASourceOrSaysThatItCouldNotBeConfirmed)
{
    for (const Claim &claim : m_guide.claims()) {
        const bool admits = claim.verdict == guide::Verdict::CouldNotConfirm
            || claim.basis.contains(QLatin1String("could not confirm"), Qt::CaseInsensitive);
        EXPECT_TRUE(!claim.sources.isEmpty() || admits) << qPrintable(claim.id);
        for (const QString &source : claim.sources)
            EXPECT_NE(m_guide.source(source), nullptr) << qPrintable(claim.id + u' ' + source);
    }
}

TEST_F(ClaimsTest, everyClaimHasADateAndALaterOneToCheckItAgain)
{
    for (const Claim &claim : m_guide.claims()) {
        EXPECT_TRUE(claim.checked.isValid()) << qPrintable(claim.id);
        EXPECT_GT(claim.checkAgain, claim.checked) << qPrintable(claim.id);
        EXPECT_LE(claim.checkAgain, claim.checked.addYears(1)) << qPrintable(claim.id);
    }
}

TEST_F(ClaimsTest, everyClaimStandsUnderAHeadingOfTheOwnersGuide)
{
    QSet<QString> headings{QStringLiteral("Missing from the guide")};
    for (const QString &line : dataLines("owner-headings.tsv"))
        headings.insert(line.section(u'\t', 0, 0));
    for (const Claim &claim : m_guide.claims())
        EXPECT_TRUE(headings.contains(claim.section)) << qPrintable(claim.id + QStringLiteral(": ") + claim.section);
}

TEST_F(ClaimsTest, ourOwnWordsRepeatNothingForbidden)
{
    for (const Claim &claim : m_guide.claims())
        EXPECT_EQ(forbiddenIn(claim.says), QStringList()) << qPrintable(claim.id);
}

TEST_F(ClaimsTest, whatIsOnlyWellKnownSaysSoWhereItIsUsed)
{
    int met = 0;
    const QString words = QStringLiteral("eneral knowledge");
    for (const QString &id : everyPage(m_guide)) {
        if (isRegister(id))
            continue;
        const guide::Page *page = m_guide.page(id);
        const guide::Setting setting{m_guide, on(kFresh), guide::Medium::Window};
        for (const Block &block : page->blocks) {
            if (!anyIsGeneralKnowledge(m_guide, claimsIn(block)))
                continue;
            ++met;
            EXPECT_TRUE(guide::BlockWriter(setting).sections({block}).contains(words))
                << qPrintable(QStringLiteral("%1:%2").arg(page->file).arg(block.line));
        }
        if (anyIsGeneralKnowledge(m_guide, claimsIn(page->lead.inlines))) {
            EXPECT_TRUE(pageOf(m_guide, id).section(QStringLiteral("<section>"), 0, 0).contains(words))
                << qPrintable(page->file);
        }
    }
    EXPECT_GT(met, 50);
}

TEST_F(ClaimsTest, everyFactOnAPageCanBeFollowedToItsCheck)
{
    int marks = 0;
    for (const QString &id : m_guide.pageIds()) {
        if (isRegister(id))
            continue;
        const QString html = pageOf(m_guide, id);
        marks += int(html.count(QLatin1String("<span class=\"mark\" role=\"img\"")));
        EXPECT_EQ(html.contains(QLatin1String("<span class=\"mark\" role=\"img\"")),
                  html.contains(QLatin1String("<div class=\"fact\">")))
            << qPrintable(id);
    }
    EXPECT_GT(marks, 200);
}

TEST_F(ClaimsTest, everySourceIsUsedByAClaim)
{
    QSet<QString> used;
    for (const Claim &claim : m_guide.claims())
        used.unite(QSet<QString>(claim.sources.cbegin(), claim.sources.cend()));
    for (const guide::Source &source : m_guide.sources())
        EXPECT_TRUE(used.contains(source.id)) << qPrintable(source.id);
}
