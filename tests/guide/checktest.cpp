// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::Guide;

namespace
{

QStringList problemsOf(const GuideFolder &folder)
{
    QStringList texts;
    for (const guide::Problem &problem : checkGuide(Guide(folder.root())))
        texts.append(toText(problem));
    return texts;
}

/// A change to one file of a sound guide, and what the check has to say of it.
struct Fault {
    const char *file;
    QByteArray before;
    QByteArray after;
    QByteArray at; ///< the words on whose line the problem is; empty: line 1
    const char16_t *message;
};

QString path(const Fault &fault)
{
    return QStringLiteral("guide/") + QLatin1String(fault.file);
}

QString expected(const Fault &fault, const GuideFolder &folder)
{
    return QStringLiteral("%1:%2: %3")
        .arg(QLatin1String(fault.file))
        .arg(fault.at.isEmpty() ? 1 : folder.lineOf(path(fault), fault.at))
        .arg(QString::fromUtf16(fault.message));
}

const QList<Fault> &faults()
{
    static const QList<Fault> table{
        // Links
        {"start.md", "page:lupus#", "page:lupsu#", "lupsu", u"“page:lupsu#what-could-help-or-harm” leads nowhere."},
        {"start.md", "#what-could-help-or-harm", "#nowhere", "nowhere", u"“page:lupus#nowhere” leads nowhere."},
        {"start.md", "term:car-t", "term:cart", "term:cart", u"“term:cart” leads nowhere."},
        {"start.md", "source:first-2024", "source:first", "source:first", u"“source:first” leads nowhere."},
        {"start.md", "claim:b-cells", "claim:b-cell", "claim:b-cell", u"“claim:b-cell” leads nowhere."},
        {"start.md", "diagram:meeting", "diagram:nothing", "nothing", u"“diagram:nothing” leads nowhere."},
        {"start.md", "action:help", "action:cure", "action:cure", u"“action:cure” leads nowhere."},
        {"start.md", "claim:too-soon", "claim:soon", "claim:soon", u"“claim:soon” leads nowhere."},
        {"lupus.md", "hour\n>\n>   The cells go back.", "hour\n>\n>   The [cells](term:cell) go back.", "term:cell",
         u"“term:cell” leads nowhere."},
        {"get-help-now.md", "claim:ring", "claim:rings", "claim:rings", u"“claim:rings” leads nowhere."},
        {"terms.md", "(term:b-cell).", "(term:b-cel).", "term:b-cel)", u"“term:b-cel” leads nowhere."},
        {"sources.md", "Where our facts", "Where our [facts](page:nowhere)", "page:nowhere",
         u"“page:nowhere” leads nowhere."},
        // Words that the guide does not use
        {"rare.md", "They know you.", "They *know* you.", "They", u"The guide does not use emph in its text."},
        {"rare.md", "They know you.", "They <b>know you.", "They", u"The guide does not use html_inline in its text."},
        {"terms.md", "A white blood cell", "A *white* blood cell", "*white*",
         u"The guide does not use emph in its text."},
        {"rare.md", "They know you.", "[They](http://example.org) know you.", "They",
         u"“http://example.org” is not an address the guide knows."},
        {"rare.md", "They know you.", "> They know you.", "They",
         u"A quote has to begin with a marker such as [!note]."},
        {"start.md", "![A cell with three cups meets a round cell]", "![]", "![]",
         u"The picture “diagram:meeting” has no words for people who cannot see it."},
        // Pages
        {"rare.md", "---\nchecked: 2026-10-01\ncheck-again: 2027-11-22\n---\n", "", "",
         u"The page has no dates: “checked” and “check-again” in its head."},
        {"rare.md", "check-again: 2027-11-22\n", "", "",
         u"The page has no dates: “checked” and “check-again” in its head."},
        {"rare.md", "2027-11-22", "2026-10-01", "", u"“check-again” has to come after “checked”."},
        {"rare.md", "# Rare & rarer", "# Rare", "", u"The title “Rare” is not the one in contents.md, “Rare & rarer”."},
        {"rare.md", "Too few people to say.\n", "", "", u"The page has no lead (one paragraph under the title)."},
        {"get-help-now.md", "checked: 2026-11-22\n", "", "",
         u"The page has no dates: “checked” and “check-again” in its head."},
        // Callouts
        {"lupus.md", "> - What could harm\n", "", "[!pairs]",
         u"Pairs are two headings, then counts, as many left as right."},
        {"lupus.md", "> - What could help\n> - What could harm\n>\n", "", "[!pairs]",
         u"Pairs are two headings, then counts, as many left as right."},
        {"lupus.md",
         ">\n> > [!people 3/8 died:1]\n> >\n> > had a serious infection\n> >\n"
         "> > One of them died. [](claim:research-only)\n",
         "", "[!pairs]", u"Pairs are two headings, then counts, as many left as right."},
        {"lupus.md", "> > [!people 3/8 died:1]", "> > [!note]", "[!pairs]",
         u"Pairs are two headings, then counts, as many left as right."},
        {"lupus.md", "[!people 6/8]", "[!people 6/8] Title", "[!people 6/8]",
         u"Only [!urgent] and [!note] have a title."},
        {"lupus.md", "[!people 6/8]", "[!people 9/8]", "[!people 9/8]",
         u"A count is written like [!people 11/145 died:1]."},
        {"lupus.md", "[!people 6/8]", "[!people 6/8 died:7]", "[!people 6/8",
         u"A count is written like [!people 11/145 died:1]."},
        {"lupus.md", "> > went into remission\n> >\n> > One small study. [](claim:too-soon)\n", "", "[!people 6/8]",
         u"A count has to say in words what happened."},
        {"lupus.md", "> - First tests\n", "> First tests\n", "[!timeline]",
         u"Steps and time lines hold exactly one list."},
        {"lupus.md", "> [!steps]\n>\n", "> [!steps]\n>\n> Words.\n>\n", "[!steps]",
         u"Steps and time lines hold exactly one list."},
        {"lupus.md", "[!note]", "[!warning]", "[!warning]", u"There is no callout [!warning]."},
        // Registers
        {"claims.md", "cells.”\n- Sources: [First 2024](source:first-2024)", "cells.”\n- Sources: none", "## b-cells",
         u"The claim has no source and does not say “could not confirm”."},
        {"claims.md", "outdated\n- We say: “It aims at B cells.”\n- Sources: [First 2024](source:first-2024)",
         "outdated\n- We say: “It aims at B cells.”\n- Sources: [Third](source:third)", "## b-cells",
         u"There is no source “third”."},
        {"claims.md", "Checked: 2026-11-20\n- Check again: 2027-05-22",
         "Checked: 2026-11-20\n- Check again: 2026-11-20", "## research-only",
         u"“Check again” has to come after “Checked”."},
        {"claims.md", "outdated", "old", "## b-cells", u"“old” is not a verdict."},
        {"claims.md", "- Basis: Published paper.\n- Checked: 2026-11-22\n- Check again: 2027-11-22\n\n## ring",
         "- Basis: Published paper.\n- Checked: soon\n- Check again: 2027-11-22\n\n## ring", "## b-cells",
         u"“Checked” has to be a date like 2026-11-22."},
        {"claims.md", "Detail:", "Details:", "Details:", u"“Details” is not a field here, or stands twice."},
        {"terms.md", "## [CAR-T](term:car-t)\n", "## [B cell](term:b-cell)\n\nOnce more.\n\n## [CAR-T](term:car-t)\n",
         "## [B cell](term:b-cell)\n\nOnce", u"The heading names no id, or one that stands twice."},
        {"sources.md", "- Kind: Hospital leaflet\n", "", "## [Second", u"The entry has no “Kind”."},
        {"terms.md", "# Words explained", "# Words", "",
         u"The title “Words” is not the one in contents.md, “Words explained”."},
        {"sources.md", "checked: 2026-11-22\ncheck-again: 2027-11-22\n", "check-again: 2027-11-22\n", "",
         u"The page has no dates: “checked” and “check-again” in its head."},
    };
    return table;
}

} // namespace

TEST(CheckTest, theTinyGuideIsSound)
{
    EXPECT_EQ(problemsOf(GuideFolder()), QStringList());
}

TEST(CheckTest, everyFaultIsNamedOnceWithItsFileAndLineAndNothingElse)
{
    for (const Fault &fault : faults()) {
        const GuideFolder folder;
        folder.replace(path(fault), fault.before, fault.after);
        EXPECT_EQ(problemsOf(folder), QStringList{expected(fault, folder)});
    }
}

TEST(CheckTest, allFaultsAreToldAtOnce)
{
    const GuideFolder folder;
    QList<const Fault *> planted;
    for (const Fault &fault : faults()) {
        const bool fits = folder.read(path(fault)).count(fault.before) == 1;
        const bool same = !planted.isEmpty() && path(*planted.back()) == path(fault);
        if (fits && !same) {
            folder.replace(path(fault), fault.before, fault.after);
            planted.append(&fault);
        }
    }
    ASSERT_GE(planted.size(), 8);
    QStringList expectedTexts;
    for (const Fault *fault : std::as_const(planted))
        expectedTexts.append(expected(*fault, folder));
    QStringList found = problemsOf(folder);
    for (const QString &text : std::as_const(expectedTexts))
        EXPECT_TRUE(found.contains(text)) << qPrintable(text) << "\nfound:\n" << qPrintable(found.join(u'\n'));
}

TEST(CheckTest, aPageListedTwiceIsAProblem)
{
    const GuideFolder folder;
    folder.replace(QStringLiteral("guide/contents.md"), "## What to do next\n",
                   "- [Start here](page:start)\n\n## What to do next\n");
    EXPECT_EQ(problemsOf(folder), QStringList{QStringLiteral("contents.md:0: “start” is listed twice.")});
}

TEST(CheckTest, aClaimThatStandsTwiceIsAProblem)
{
    const GuideFolder folder;
    const QString claims = QStringLiteral("guide/claims.md");
    const QByteArray text = folder.read(claims);
    folder.write(claims, text + '\n' + text.mid(text.indexOf("## ring")));
    const int line = int(text.count('\n')) + 2;
    EXPECT_EQ(
        problemsOf(folder),
        QStringList{QStringLiteral("claims.md:%1: The heading names no id, or one that stands twice.").arg(line)});
}

TEST(CheckTest, aListedPageWithoutItsFileIsAProblem)
{
    const GuideFolder folder;
    folder.remove(QStringLiteral("guide/rare.md"));
    EXPECT_TRUE(problemsOf(folder).contains(QStringLiteral("rare.md:0: The file is missing or empty.")));
}

TEST(CheckTest, theHelpPageIsNeeded)
{
    const GuideFolder folder;
    folder.remove(QStringLiteral("guide/get-help-now.md"));
    EXPECT_TRUE(problemsOf(folder).contains(QStringLiteral("get-help-now.md:0: The file is missing or empty.")));
}

TEST(CheckTest, aLineOfTheContentsThatLeadsNowhereIsAProblem)
{
    const GuideFolder folder;
    folder.replace(QStringLiteral("guide/contents.md"), "- [Your next steps](page:next-steps)", "- Your next steps");
    EXPECT_FALSE(problemsOf(folder).isEmpty());
}

TEST(CheckTest, checkingTwiceSaysTheSame)
{
    const GuideFolder folder;
    folder.replace(QStringLiteral("guide/start.md"), "term:car-t", "term:cart");
    const Guide guide(folder.root());
    const guide::Problems first = checkGuide(guide);
    EXPECT_EQ(checkGuide(guide), first);
}
