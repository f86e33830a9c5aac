// SPDX-License-Identifier: MIT
#include "guide/registers.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::Claim;
using guide::Page;
using guide::Problems;
using guide::Source;
using guide::Term;
using guide::Verdict;

namespace
{

const QString kFile = QStringLiteral("r.md");

const QByteArray kClaim = "## a-claim\n\n"
                          "- Section: Recovery\n"
                          "- The guide said: “normal: always”\n"
                          "- Verdict: outdated\n"
                          "- Detail: It was so once.\n"
                          "- We say: “Ask.”\n"
                          "- Sources: [One](source:one), [Two](source:two)\n"
                          "- Basis: A leaflet.\n"
                          "- Checked: 2026-11-22\n"
                          "- Check again: 2027-05-22\n";

QStringList texts(const Problems &problems)
{
    QStringList list;
    for (const guide::Problem &problem : problems)
        list.append(toText(problem));
    return list;
}

template <typename Read> auto read(const Read &reader, const QByteArray &text, QStringList *problems = nullptr)
{
    Problems found;
    const auto entries = reader(kFile, guide::parseMarkdown(kFile, text, found), found);
    if (problems)
        *problems = texts(found);
    else
        EXPECT_EQ(texts(found), QStringList());
    return entries;
}

QStringList problemsOfClaim(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = kClaim;
    text.replace(before, after);
    EXPECT_NE(text, kClaim) << before.constData();
    QStringList problems;
    read(guide::readClaims, text, &problems);
    return problems;
}

Page page(const QByteArray &text, QStringList &problems)
{
    Problems found;
    const Page result = guide::readPage(QStringLiteral("a"), kFile, guide::parseMarkdown(kFile, text, found), found);
    problems = texts(found);
    return result;
}

} // namespace

TEST(RegistersTest, aTermHasItsIdWordAndMeaning)
{
    const QList<Term> terms =
        read(guide::readTerms, "# Words\n\nLead.\n\n## [B cell](term:b-cell)\n\nA white blood cell.\n");
    ASSERT_EQ(terms.size(), 1);
    EXPECT_EQ(terms[0].id, QStringLiteral("b-cell"));
    EXPECT_EQ(terms[0].word.words, QStringLiteral("B cell"));
    EXPECT_EQ(guide::plainText(terms[0].meaning.inlines), QStringLiteral("A white blood cell."));
    EXPECT_EQ(terms[0].line, 5);
}

TEST(RegistersTest, aTermIsExplainedInOneParagraph)
{
    const QStringList expected{QStringLiteral("r.md:1: A word is explained in exactly one paragraph.")};
    for (const char *meaning : {"", "One.\n\nTwo.\n", "- One\n"}) {
        QStringList problems;
        read(guide::readTerms, QByteArray("## [B cell](term:b-cell)\n\n") + meaning, &problems);
        EXPECT_EQ(problems, expected) << meaning;
    }
}

TEST(RegistersTest, anEntryNeedsAnIdOfItsKindAndOnlyOnce)
{
    const QString message = QStringLiteral("r.md:%1: The heading names no id, or one that stands twice.");
    QStringList problems;
    read(guide::readTerms, "## B cell\n\nA cell.\n", &problems);
    EXPECT_EQ(problems, QStringList{message.arg(1)});
    read(guide::readTerms, "## [B cell](source:b-cell)\n\nA cell.\n", &problems);
    EXPECT_EQ(problems, QStringList{message.arg(1)});
    read(guide::readTerms, "## [A](term:a)\n\nA.\n\n## [B](term:a)\n\nB.\n", &problems);
    EXPECT_EQ(problems, QStringList{message.arg(5)});
    read(guide::readClaims, kClaim + '\n' + kClaim, &problems);
    EXPECT_EQ(problems, QStringList{message.arg(13)});
}

TEST(RegistersTest, aSourceHasItsFields)
{
    const QList<Source> sources = read(guide::readSources,
                                       "## [First 2024](source:first-2024)\n\n"
                                       "- Cite: First A. Title: part two. 2024;1(2):3.\n"
                                       "- Kind: Study\n"
                                       "- Address: <https://doi.org/10.1000/1>\n"
                                       "- Note: Small.\n"
                                       "- Still to complete: pages.\n");
    ASSERT_EQ(sources.size(), 1);
    EXPECT_EQ(sources[0].id, QStringLiteral("first-2024"));
    EXPECT_EQ(sources[0].label, QStringLiteral("First 2024"));
    EXPECT_EQ(sources[0].cite, QStringLiteral("First A. Title: part two. 2024;1(2):3."));
    EXPECT_EQ(sources[0].kind, QStringLiteral("Study"));
    EXPECT_EQ(sources[0].address, QStringLiteral("https://doi.org/10.1000/1"));
    EXPECT_EQ(sources[0].note, QStringLiteral("Small."));
    EXPECT_EQ(sources[0].toComplete, QStringLiteral("pages."));
}

TEST(RegistersTest, aSourceNeedsNoAddressButACitationAndAKind)
{
    EXPECT_EQ(read(guide::readSources, "## [A](source:a)\n\n- Cite: A.\n- Kind: B\n")[0].address, QString());
    QStringList problems;
    read(guide::readSources, "## [A](source:a)\n\n- Note: Small.\n", &problems);
    EXPECT_EQ(problems,
              (QStringList{QStringLiteral("r.md:1: The entry has no “Cite”."),
                           QStringLiteral("r.md:1: The entry has no “Kind”.")}));
}

TEST(RegistersTest, aClaimHasItsFields)
{
    const QList<Claim> claims = read(guide::readClaims, "# Changes\n\nLead.\n\n" + kClaim);
    ASSERT_EQ(claims.size(), 1);
    const Claim &claim = claims[0];
    EXPECT_EQ(claim.id, QStringLiteral("a-claim"));
    EXPECT_EQ(claim.section, QStringLiteral("Recovery"));
    EXPECT_EQ(claim.said, QStringLiteral("“normal: always”"));
    EXPECT_EQ(claim.verdict, Verdict::Outdated);
    EXPECT_EQ(claim.detail, QStringLiteral("It was so once."));
    EXPECT_EQ(claim.says, QStringLiteral("“Ask.”"));
    EXPECT_EQ(claim.sources, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(claim.basis, QStringLiteral("A leaflet."));
    EXPECT_EQ(claim.checked, QDate(2026, 11, 22));
    EXPECT_EQ(claim.checkAgain, QDate(2027, 5, 22));
    EXPECT_EQ(claim.line, 5);
    EXPECT_FALSE(claim.restsOnGeneralKnowledge());
}

TEST(RegistersTest, everyVerdictIsReadAsItIsWritten)
{
    for (const Verdict verdict :
         {Verdict::Confirmed, Verdict::Corrected, Verdict::Outdated, Verdict::CouldNotConfirm}) {
        QByteArray text = kClaim;
        text.replace("outdated", guide::verdictText(verdict).toUtf8());
        EXPECT_EQ(read(guide::readClaims, text)[0].verdict, verdict);
    }
}

TEST(RegistersTest, aClaimThatIsWellKnownSaysSo)
{
    QByteArray text = kClaim;
    text.replace("A leaflet.", "A leaflet; general knowledge for the rest.");
    EXPECT_TRUE(read(guide::readClaims, text)[0].restsOnGeneralKnowledge());
}

TEST(RegistersTest, aClaimWithAFaultyFieldIsRefused)
{
    const struct {
        QByteArray before;
        QByteArray after;
        const char16_t *problem;
    } table[] = {
        {"- Section: Recovery\n", "", u"r.md:1: The entry has no “Section”."},
        {"Section: Recovery", "Section:", u"r.md:1: The entry has no “Section”."},
        {"- The guide said: “normal: always”\n", "", u"r.md:1: The entry has no “The guide said”."},
        {"- We say: “Ask.”\n", "", u"r.md:1: The entry has no “We say”."},
        {"- Sources: [One](source:one), [Two](source:two)\n", "", u"r.md:1: The entry has no “Sources”."},
        {"- Basis: A leaflet.\n", "", u"r.md:1: The entry has no “Basis”."},
        {"outdated", "perhaps", u"r.md:1: “perhaps” is not a verdict."},
        {"2026-11-22", "yesterday", u"r.md:1: “Checked” has to be a date like 2026-11-22."},
        {"- Check again: 2027-05-22\n", "", u"r.md:1: “Check again” has to be a date like 2026-11-22."},
        {"Basis:", "Bases: B\n- Basis:", u"r.md:9: “Bases” is not a field here, or stands twice."},
        {"Basis:", "Section: B\n- Basis:", u"r.md:9: “Section” is not a field here, or stands twice."},
    };
    for (const auto &[before, after, problem] : table)
        EXPECT_EQ(problemsOfClaim(before, after), QStringList{QString::fromUtf16(problem)});
}

TEST(RegistersTest, aPageHasATitleALeadAndTheRest)
{
    QStringList problems;
    const Page result = page("---\nchecked: 2026-11-22\ncheck-again: 2027-05-22\nurgent: yes\n---\n# Title **bold**\n\n"
                             "The lead.\n\nThe rest.\n",
                             problems);
    EXPECT_EQ(problems, QStringList());
    EXPECT_EQ(result.id, QStringLiteral("a"));
    EXPECT_EQ(result.file, kFile);
    EXPECT_EQ(result.title, QStringLiteral("Title bold"));
    EXPECT_EQ(guide::plainText(result.lead.inlines), QStringLiteral("The lead."));
    EXPECT_EQ(result.lead.line, 8);
    EXPECT_TRUE(result.urgent);
    ASSERT_EQ(result.blocks.size(), 1);
    EXPECT_EQ(guide::plainText(result.blocks[0].inlines), QStringLiteral("The rest."));
    EXPECT_EQ(result.checked, QDate(2026, 11, 22));
    EXPECT_EQ(result.checkAgain, QDate(2027, 5, 22));
}

TEST(RegistersTest, aPageWithoutATitleIsRefused)
{
    for (const char *text : {"", "Just words.\n", "## Second level\n"}) {
        QStringList problems;
        page(text, problems);
        EXPECT_EQ(problems,
                  QStringList{QStringLiteral("r.md:1: The page has no title (a line that begins with one #).")})
            << text;
    }
}

TEST(RegistersTest, aPageThatBeginsWithAListHasNoLead)
{
    QStringList problems;
    const Page result = page("# Title\n\n- One\n", problems);
    EXPECT_TRUE(result.lead.inlines.isEmpty());
    EXPECT_EQ(result.blocks.size(), 1);
}
