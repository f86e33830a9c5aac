// SPDX-License-Identifier: MIT
#include "eligibility/assessment.h"
#include "guide/link.h"
#include "questions/bank.h"

#include "guidefolder.h"
#include "pagetext.h"
#include "readability.h"

#include <gtest/gtest.h>

#include <QSet>

#include <iostream>

using namespace eligibility;
using guide::Guide;

namespace
{

/// A claim, and the heading of a page under which it should stand.
struct Rest {
    QString of; ///< whose words rest there, for a failed test
    QString page;
    QString anchor;
    QString claim;
};

template <typename Visit> void forEachAnswer(const Visit &visit)
{
    for (const Question &row : questionnaire()) {
        for (const Offer &offered : row.offers) {
            Answers answers;
            answers.set(row.id, offered.choice);
            visit(row, offered, assess(answers));
        }
    }
}

QList<Rest> everyRest()
{
    QList<Rest> rests;
    forEachAnswer([&rests](const Question &row, const Offer &offered, const Assessment &assessment) {
        const QString of = QLatin1String(row.name) + u' ' + QLatin1String(offered.id);
        for (const Finding &finding : assessment.findings)
            rests.append({of, finding.page, finding.anchor, finding.claim});
        for (const Trial &trial : assessment.trials)
            rests.append({of, trial.page, trial.anchor, trial.claim});
        if (assessment.aboutTrials)
            rests.append({of, assessment.aboutTrialsPage, assessment.aboutTrialsAnchor, assessment.aboutTrialsClaim});
    });
    return rests;
}

/// Every English string that the room can show, once.
QStringList everyText()
{
    QStringList texts{textOf(onlyATrialTeamCanDecide())};
    for (int i = 0; i < kPartCount; ++i)
        texts << textOf(partTitle(Part(i)));
    for (const Question &row : questionnaire())
        texts << textOf(row.text) << textOf(row.why);
    forEachAnswer([&texts](const Question &, const Offer &offered, const Assessment &assessment) {
        texts << textOf(offered.text);
        for (const Finding &finding : assessment.findings) {
            for (const char *text : finding.texts)
                texts << textOf(text);
        }
        for (const Trial &trial : assessment.trials)
            texts << textOf(trial.name) << textOf(trial.text);
        if (assessment.aboutTrials)
            texts << textOf(assessment.aboutTrials);
    });
    texts.removeDuplicates();
    return texts;
}

/// What a person reads in one piece: a question, why it is asked, a finding, what is said of a trial.
QStringList everyPassage()
{
    QStringList passages;
    for (const Question &row : questionnaire())
        passages << textOf(row.text) << textOf(row.why);
    forEachAnswer([&passages](const Question &, const Offer &, const Assessment &assessment) {
        for (const Finding &finding : assessment.findings) {
            QStringList texts;
            for (const char *text : finding.texts)
                texts << textOf(text);
            passages << texts.join(u' ');
        }
        for (const Trial &trial : assessment.trials)
            passages << textOf(trial.text);
        if (assessment.aboutTrials)
            passages << textOf(assessment.aboutTrials);
    });
    passages.removeDuplicates();
    return passages;
}

/// Whether a link to the claim stands between the heading and the next one as high.
bool standsUnder(const guide::Page &page, const QString &anchor, const QString &claim)
{
    int level = 0;
    bool found = false;
    const auto look = [&claim, &found](const guide::Inline &item) {
        found = found || item.address == QLatin1String("claim:") + claim;
    };
    for (const guide::Block &block : page.blocks) {
        const bool heading = block.kind == guide::BlockKind::Heading;
        if (level > 0 && heading && block.level <= level)
            break;
        if (heading && guide::anchorFor(guide::plainText(block.inlines)) == anchor)
            level = block.level;
        if (level > 0)
            guide::forEachLeaf({block},
                               [&look](const guide::Block &leaf) { guide::forEachInline(leaf.inlines, look); });
    }
    return found;
}

} // namespace

class EligibilityContentTest : public testing::Test
{
protected:
    Guide m_guide{realGuide()};
};

TEST_F(EligibilityContentTest, everythingSaidRestsOnAPassageWithItsClaim)
{
    const QList<Rest> rests = everyRest();
    for (const Rest &rest : rests) {
        const guide::Page *page = m_guide.page(rest.page);
        ASSERT_NE(page, nullptr) << qPrintable(rest.of) << ' ' << qPrintable(rest.page);
        EXPECT_TRUE(standsUnder(*page, rest.anchor, rest.claim))
            << qPrintable(rest.of) << ": " << qPrintable(rest.page + u'#' + rest.anchor) << ' '
            << qPrintable(rest.claim);
    }
    std::cout << "passages followed: " << rests.size() << '\n';
    EXPECT_GT(rests.size(), 80);
}

TEST_F(EligibilityContentTest, aPassageWithoutTheClaimIsCaught)
{
    const guide::Page &page = *m_guide.page(QStringLiteral("who-can-take-part"));
    EXPECT_TRUE(standsUnder(page, QStringLiteral("your-age"), QStringLiteral("req-age")));
    EXPECT_TRUE(standsUnder(page, QStringLiteral("what-trials-often-ask-for"), QStringLiteral("req-age")));
    EXPECT_FALSE(standsUnder(page, QStringLiteral("earlier-treatments"), QStringLiteral("req-age")));
    EXPECT_FALSE(standsUnder(page, QStringLiteral("no-such-heading"), QStringLiteral("req-age")));
}

TEST_F(EligibilityContentTest, everyFindingNamesTheSourcesOfItsClaim)
{
    forEachAnswer([this](const Question &row, const Offer &offered, const Assessment &assessment) {
        for (const Finding &finding : assessment.findings) {
            const guide::Claim *claim = m_guide.claim(finding.claim);
            ASSERT_NE(claim, nullptr) << row.name << ' ' << offered.id;
            EXPECT_FALSE(claim->says.startsWith(QLatin1String("We left this out"))) << finding.claim.data();
            EXPECT_EQ(QStringList(finding.sources.cbegin(), finding.sources.cend()), claim->sources)
                << row.name << ' ' << offered.id;
            for (const QLatin1String source : finding.sources)
                EXPECT_NE(m_guide.source(source), nullptr) << source.data();
        }
    });
}

TEST_F(EligibilityContentTest, everyQuestionToAskIsInTheBank)
{
    forEachAnswer([](const Question &row, const Offer &offered, const Assessment &assessment) {
        for (const ToAsk &asked : assessment.toAsk)
            EXPECT_NE(questions::find(asked.id), nullptr) << row.name << ' ' << offered.id << ' ' << asked.id.data();
    });
}

TEST_F(EligibilityContentTest, noTextJudgesOrRepeatsWhatMustNotBeRepeated)
{
    const QStringList texts = everyText();
    for (const QString &text : texts)
        EXPECT_EQ(forbiddenIn(text), QStringList()) << qPrintable(text);
    std::cout << "texts judged: " << texts.size() << '\n';
    EXPECT_GT(texts.size(), 150);
}

TEST_F(EligibilityContentTest, aVerdictIsCaughtWhereverItIsPlanted)
{
    for (const QString &text : everyText())
        EXPECT_FALSE(forbiddenIn(text + QStringLiteral(" You match.")).isEmpty()) << qPrintable(text);
    for (const char16_t *verdict :
         {u"You are eligible.", u"You are not suitable.", u"You meet the rules.", u"You are likely to be taken.",
          u"Your chances of joining are good.", u"This trial is for you.", u"This rules you out."})
        EXPECT_FALSE(forbiddenIn(QString::fromUtf16(verdict)).isEmpty()) << qPrintable(QString::fromUtf16(verdict));
}

TEST_F(EligibilityContentTest, whatIsReadTogetherCanBeReadAtElevenYears)
{
    double sum = 0;
    const QStringList passages = everyPassage();
    for (const QString &passage : passages) {
        const readability::Count count = readability::count(passage);
        // The formula is made for averages: in a lone sentence one long word is worth a year or two.
        EXPECT_LE(count.grade(), count.sentences > 1 ? 8.0 : 10.0) << qPrintable(passage);
        sum += count.grade();
    }
    std::cout << "passages: " << passages.size() << ", mean grade: " << sum / double(passages.size()) << '\n';
    EXPECT_LE(sum / double(passages.size()), 6.5);
}
