// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::Entry;
using guide::Group;
using guide::Guide;

namespace
{

QStringList ids(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

QString outline(const QList<Entry> &entries, int depth)
{
    QString text;
    for (const Entry &entry : entries) {
        text += QString(depth * 2, u' ') + entry.id + QStringLiteral(": ") + entry.title + u'\n'
            + outline(entry.children, depth + 1);
    }
    return text;
}

QString outline(const QList<Group> &groups)
{
    QString text;
    for (const Group &group : groups)
        text += group.title + u'\n' + outline(group.entries, 1);
    return text;
}

} // namespace

TEST(GuideTest, contentsHaveGroupsAndPagesBehindTheirDoor)
{
    const Guide guide(tinyGuide());
    EXPECT_EQ(outline(guide.contents()),
              QStringLiteral("Understand\n"
                             "  start: Start here\n"
                             "  your-condition: Your condition\n"
                             "    lupus: Lupus\n"
                             "    rare: Rare & rarer\n"
                             "What to do next\n"
                             "  next-steps: Your next steps\n"
                             "About this guide\n"
                             "  words: Words explained\n"
                             "  sources: Sources\n"
                             "  changes: What we changed, and why\n"));
}

TEST(GuideTest, pagesComeInReadingOrderChildrenAfterTheirDoor)
{
    EXPECT_EQ(Guide(tinyGuide()).pageIds(), ids("start your-condition lupus rare next-steps words sources changes"));
}

TEST(GuideTest, aPageHasATitleAndAGroup)
{
    const Guide guide(tinyGuide());
    EXPECT_EQ(guide.title(QStringLiteral("rare")), QStringLiteral("Rare & rarer"));
    EXPECT_EQ(guide.groupOf(QStringLiteral("rare")), QStringLiteral("Understand"));
    EXPECT_EQ(guide.groupOf(QStringLiteral("next-steps")), QStringLiteral("What to do next"));
}

TEST(GuideTest, anUnknownIdIsNothing)
{
    const Guide guide(tinyGuide());
    for (const char *name : {"nowhere", "", "../guide/start", "start.md", "terms", "Start", "review"}) {
        const QString id = QString::fromLatin1(name);
        EXPECT_FALSE(guide.has(id)) << name;
        EXPECT_EQ(guide.page(id), nullptr) << name;
        EXPECT_EQ(guide.title(id), QString()) << name;
        EXPECT_EQ(guide.groupOf(id), QString()) << name;
        EXPECT_EQ(guide.term(id), nullptr) << name;
        EXPECT_EQ(guide.source(id), nullptr) << name;
        EXPECT_EQ(guide.claim(id), nullptr) << name;
        EXPECT_EQ(guide.diagram(id), QByteArray()) << name;
        EXPECT_EQ(guide.styleFile(id), QByteArray()) << name;
    }
    EXPECT_TRUE(guide.problems().isEmpty());
}

TEST(GuideTest, contentsAndHelpArePagesThatNoListNames)
{
    const Guide guide(tinyGuide());
    for (const QLatin1String id : {guide::kContentsPage, guide::kHelpPage}) {
        EXPECT_TRUE(guide.has(id));
        EXPECT_FALSE(guide.pageIds().contains(id));
        ASSERT_NE(guide.page(id), nullptr);
        EXPECT_FALSE(guide.page(id)->title.isEmpty());
    }
}

TEST(GuideTest, aPageStaysWhereItIs)
{
    const Guide guide(tinyGuide());
    const guide::Page *first = guide.page(QStringLiteral("start"));
    for (const QString &id : guide.pageIds())
        guide.page(id);
    guide.claims();
    EXPECT_EQ(guide.page(QStringLiteral("start")), first);
    EXPECT_EQ(first->title, QStringLiteral("Start here"));
}

TEST(GuideTest, registersAreFoundByIdAndKeepTheirOrder)
{
    const Guide guide(tinyGuide());
    ASSERT_EQ(guide.terms().size(), 2);
    ASSERT_EQ(guide.sources().size(), 2);
    ASSERT_EQ(guide.claims().size(), 4);
    EXPECT_EQ(guide.terms()[0].id, QStringLiteral("b-cell"));
    EXPECT_EQ(guide.sources()[1].id, QStringLiteral("second-2025"));
    EXPECT_EQ(guide.claims()[0].id, QStringLiteral("too-soon"));
    EXPECT_EQ(guide.term(QStringLiteral("car-t")), &guide.terms()[1]);
    EXPECT_EQ(guide.source(QStringLiteral("first-2024")), &guide.sources()[0]);
    EXPECT_EQ(guide.claim(QStringLiteral("ring")), &guide.claims()[3]);
}

TEST(GuideTest, filesAreReadOnlyWhenAskedFor)
{
    const GuideFolder folder;
    folder.write(QStringLiteral("guide/lupus.md"), "*broken*\n");
    folder.write(QStringLiteral("guide/claims.md"), "*broken*\n");
    const Guide guide(folder.root());
    guide.page(QStringLiteral("start"));
    EXPECT_TRUE(guide.problems().isEmpty());
    guide.page(QStringLiteral("lupus"));
    const qsizetype afterPage = guide.problems().size();
    EXPECT_GT(afterPage, 0);
    guide.claims();
    EXPECT_GT(guide.problems().size(), afterPage);
}

TEST(GuideTest, whatHasBeenReadIsNotReadAgain)
{
    const GuideFolder folder;
    const Guide guide(folder.root());
    guide.page(QStringLiteral("start"));
    guide.terms();
    folder.remove(QStringLiteral("guide/start.md"));
    folder.remove(QStringLiteral("guide/terms.md"));
    EXPECT_EQ(guide.page(QStringLiteral("start"))->title, QStringLiteral("Start here"));
    EXPECT_EQ(guide.terms().size(), 2);
    EXPECT_TRUE(guide.problems().isEmpty());
}

TEST(GuideTest, anEmptyFolderIsAProblemAndNotACrash)
{
    const GuideFolder folder(QStringLiteral("/nonexistent"));
    const Guide guide(folder.root());
    EXPECT_TRUE(guide.contents().isEmpty());
    EXPECT_TRUE(guide.pageIds().isEmpty());
    ASSERT_EQ(guide.problems().size(), 1);
    EXPECT_EQ(toText(guide.problems()[0]), QStringLiteral("contents.md:0: The file is missing or empty."));
    EXPECT_FALSE(checkGuide(guide).isEmpty());
}

TEST(GuideTest, nobodyReviewsUntilSomebodyIsNamed)
{
    const struct {
        QByteArray review;
        QString name;
    } table[] = {
        {"- Reviewed by: nobody yet\n", {}},
        {"- Reviewed by: Nobody yet\n", {}},
        {"- Reviewed by:\n", {}},
        {"", {}},
        {"Dr A Example, 1 December 2026\n", {}},
        {"- Reviewed by: pending\n", {}},
        {"- Reviewed by: Dr A Example\n- Role: consultant\n", {}},
        {"- Reviewed by: Dr A Example\n- Role: consultant\n- Date: soon\n", {}},
        {"- Reviewed by: Dr A Example\n- Role: consultant\n- Date: 2026-12-01\n",
         QStringLiteral("Dr A Example, consultant, 1 December 2026")},
    };
    for (const auto &[review, name] : table) {
        const GuideFolder folder;
        folder.write(QStringLiteral("guide/review.md"), review);
        EXPECT_EQ(Guide(folder.root()).reviewedBy(), name) << review.constData();
    }
    const GuideFolder folder;
    folder.remove(QStringLiteral("guide/review.md"));
    EXPECT_EQ(Guide(folder.root()).reviewedBy(), QString());
}

TEST(GuideTest, drawingsAndStylesAreFilesOfTheFolder)
{
    const Guide guide(tinyGuide());
    EXPECT_TRUE(guide.diagram(QStringLiteral("meeting")).startsWith("<svg"));
    EXPECT_EQ(guide.styleFile(QStringLiteral("screen.css")), QByteArray("body{color:var(--ink)}\n"));
}
