// SPDX-License-Identifier: MIT
#include "questions/visitsheet.h"

#include "randomedits.h"

#include <gtest/gtest.h>

using namespace questions;

namespace
{

VisitSheet sheetOf(std::initializer_list<const char *> ids)
{
    VisitSheet sheet;
    for (const char *id : ids)
        EXPECT_EQ(sheet.choose(QLatin1String(id)), Outcome::Done) << id;
    return sheet;
}

/// "candidate* | wait | my words": sections parted by bars.
QString printed(const VisitSheet &sheet)
{
    QStringList parts;
    for (const Section &section : sections(sheet)) {
        QStringList items;
        for (const Item &item : section.items)
            items << (item.isOwn() ? item.words : item.id) + (item.starred ? QStringLiteral("*") : QString());
        parts << items.join(u' ');
    }
    return parts.join(QLatin1String(" | "));
}

} // namespace

TEST(VisitSheetTest, nothingChosenPrintsTheSixThatAreNeverOneSided)
{
    const VisitSheet sheet;
    EXPECT_TRUE(sheet.isEmpty());
    EXPECT_EQ(effectiveQuestions(sheet).size(), 6);
    EXPECT_EQ(printed(sheet),
              QStringLiteral("candidate | trials-for-me refer-me | serious-risks | other-options wait"));
}

TEST(VisitSheetTest, aSixthStarIsRefusedWithAReason)
{
    VisitSheet sheet = sheetOf({"candidate", "damage", "wait", "flare", "drive", "work"});
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sheet.setStarred(i, true), Outcome::Done);
    const VisitSheet before = sheet;
    EXPECT_EQ(sheet.setStarred(5, true), Outcome::FiveStarred);
    EXPECT_EQ(sheet, before);
    EXPECT_EQ(sentenceFor(Outcome::FiveStarred),
              QStringLiteral("You have starred five already. Take the star off one of them first."));
    EXPECT_EQ(sheet.setStarred(0, false), Outcome::Done);
    EXPECT_EQ(sheet.setStarred(5, true), Outcome::Done);
}

TEST(VisitSheetTest, starsArePrintedFirstThenTopicsThenOwnWords)
{
    VisitSheet sheet = sheetOf({"wait", "candidate", "damage", "flare"});
    sheet.addOwn(QStringLiteral("mine"));
    sheet.addOwn(QStringLiteral("hers"));
    EXPECT_EQ(sheet.setStarred(3, true), Outcome::Done);
    EXPECT_EQ(sheet.setStarred(5, true), Outcome::Done);
    EXPECT_EQ(printed(sheet), QStringLiteral("flare* hers* | candidate damage | wait | mine"));
}

TEST(VisitSheetTest, movingGoesPastTheNeighbourOnThePaper)
{
    VisitSheet sheet = sheetOf({"candidate", "wait", "damage", "other-options"});
    EXPECT_EQ(sheet.moveUp(2), 0);
    EXPECT_EQ(printed(sheet), QStringLiteral("damage candidate | wait other-options"));
    EXPECT_EQ(sheet.moveUp(0), std::nullopt);
    EXPECT_EQ(sheet.moveDown(1), 3);
    EXPECT_EQ(printed(sheet), QStringLiteral("damage candidate | other-options wait"));
    EXPECT_EQ(sheet.moveDown(3), std::nullopt);
    EXPECT_EQ(sheet.moveDown(9), std::nullopt);
}

TEST(VisitSheetTest, undoPutsBackWhatWasTakenOffWithItsStarAndPlace)
{
    VisitSheet sheet = sheetOf({"candidate", "damage", "wait"});
    sheet.setStarred(1, true);
    const VisitSheet before = sheet;
    const std::optional<Removed> removed = sheet.unchoose(QStringLiteral("damage"));
    ASSERT_TRUE(removed);
    EXPECT_EQ(printed(sheet), QStringLiteral("candidate | wait"));
    EXPECT_EQ(sheet.restore(*removed), Outcome::Done);
    EXPECT_EQ(sheet, before);
    EXPECT_EQ(sheet.restore(*removed), Outcome::NothingToDo);
    EXPECT_EQ(sheet, before);
    EXPECT_FALSE(sheet.remove(-1));
    EXPECT_FALSE(sheet.unchoose(QStringLiteral("drive")));
}

TEST(VisitSheetTest, ownWordsAreTidiedAndRefusedWithAReason)
{
    VisitSheet sheet;
    EXPECT_EQ(sheet.addOwn(QStringLiteral("  Can my\n sister\tcome? ")), Outcome::Done);
    EXPECT_EQ(sheet.items().first().words, QStringLiteral("Can my sister come?"));
    EXPECT_EQ(sheet.addOwn(QStringLiteral("Can my sister come?")), Outcome::AlreadyThere);
    EXPECT_EQ(sheet.addOwn(QStringLiteral(" \n ")), Outcome::NoWords);
    EXPECT_EQ(sheet.addOwn(QString(QChar(0x200b))), Outcome::NoWords);
    EXPECT_EQ(sheet.addOwn(QString(kMaxOwnLength + 1, u'a')), Outcome::TooLong);
    EXPECT_EQ(sheet.addOwn(QString(kMaxOwnLength, u'a')), Outcome::Done);
    EXPECT_EQ(sheet.edit(1, QStringLiteral("Can my sister come?")), Outcome::AlreadyThere);
    EXPECT_EQ(sheet.edit(1, QString()), Outcome::NoWords);
    EXPECT_EQ(sheet.edit(1, QStringLiteral("When?")), Outcome::Done);
    EXPECT_EQ(sheet.items().last().words, QStringLiteral("When?"));
    EXPECT_EQ(sheet.choose(QStringLiteral("nonsense")), Outcome::UnknownQuestion);
    sheet.choose(QStringLiteral("wait"));
    EXPECT_EQ(sheet.edit(2, QStringLiteral("other words")), Outcome::NothingToDo) << "the bank's words stay";
}

TEST(VisitSheetTest, twoHundredOwnQuestionsAreTheMost)
{
    VisitSheet sheet;
    for (int i = 0; i < kMaxOwn; ++i)
        EXPECT_EQ(sheet.addOwn(QString::number(i)), Outcome::Done);
    EXPECT_EQ(sheet.addOwn(QStringLiteral("one more")), Outcome::TooManyOwn);
    EXPECT_EQ(sheet.ownCount(), kMaxOwn);
}

TEST(VisitSheetTest, everyRefusalHasASentence)
{
    for (const Outcome outcome : {Outcome::UnknownQuestion, Outcome::AlreadyThere, Outcome::NoWords, Outcome::TooLong,
                                  Outcome::TooManyOwn, Outcome::FiveStarred})
        EXPECT_TRUE(sentenceFor(outcome).endsWith(u'.'));
    EXPECT_TRUE(sentenceFor(Outcome::Done).isEmpty());
}

TEST(VisitSheetTest, noSequenceOfEditsBreaksTheSheet)
{
    RandomEdits edits(20261122);
    int manyStars = 0;
    qsizetype longest = 0;
    for (int round = 0; round < 100; ++round) {
        VisitSheet sheet;
        for (int i = 0; i < 300; ++i) {
            edits.edit(sheet);
            ASSERT_EQ(faultOf(sheet), QString()) << "round " << round << ", edit " << i;
            manyStars += sheet.starCount() == kMaxStars ? 1 : 0;
            longest = std::max(longest, sheet.items().size());
        }
    }
    // Proof that the edits reach full sheets.
    EXPECT_GT(manyStars, 1000);
    EXPECT_GT(longest, 40);
}

TEST(VisitSheetTest, anEditChangesNothingButWhatItSays)
{
    RandomEdits edits(7);
    for (int round = 0; round < 2000; ++round) {
        const VisitSheet sheet = edits.sheet(60);
        const qsizetype at = edits.below(sheet.items().size());
        VisitSheet other = sheet;
        if (const auto removed = other.remove(at)) {
            EXPECT_EQ(other.items().size(), sheet.items().size() - 1);
            EXPECT_EQ(other.restore(*removed), Outcome::Done);
        }
        ASSERT_EQ(other, sheet);
        if (const auto to = other.moveDown(at)) {
            EXPECT_NE(printed(other), printed(sheet));
            EXPECT_EQ(other.moveUp(*to), at);
        }
        ASSERT_EQ(other, sheet);
        const QLatin1String id = edits.bankId();
        if (other.choose(id) == Outcome::Done)
            other.unchoose(id);
        ASSERT_EQ(other, sheet);
        if (other.setStarred(at, true) == Outcome::Done)
            other.setStarred(at, false);
        ASSERT_EQ(other, sheet);
    }
}
