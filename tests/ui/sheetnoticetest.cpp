// SPDX-License-Identifier: MIT
#include "sheetworld.h"

namespace
{

class SheetNoticeTest : public SheetScreenTest
{
};

TEST_F(SheetNoticeTest, whyWordsWereRefusedStandsUntilThePersonGoesOn)
{
    const QString why = QStringLiteral("Write your question first.");
    open(QSize(1024, 520));
    press("addOwn");
    EXPECT_TRUE(notice().contains(why));
    QTest::keyClick(find<QLineEdit>(QStringLiteral("ownWords")), Qt::Key_A);
    EXPECT_EQ(notice(), QString());
    find<QLineEdit>(QStringLiteral("ownWords"))->clear();
    press("addOwn");
    EXPECT_TRUE(notice().contains(why));
    press("seeMySheet");
    EXPECT_EQ(notice(), QString());
    press("seeMySheet");
    press("addOwn");
    EXPECT_TRUE(notice().contains(why));
    goToPart(3);
    EXPECT_EQ(notice(), QString());
}

TEST_F(SheetNoticeTest, whatWasRefusedDoesNotTakeTheUndoAway)
{
    open();
    addOwn("Can my sister come?");
    for (const bool closes : {false, true}) {
        press("addOwn");
        EXPECT_FALSE(button("noticeUndo"));
        if (closes)
            press("noticeClose");
        else
            QTest::keyClick(find<QLineEdit>(QStringLiteral("ownWords")), Qt::Key_A);
        EXPECT_TRUE(button("noticeUndo")) << closes;
        find<QLineEdit>(QStringLiteral("ownWords"))->clear();
    }
    press("noticeUndo");
    EXPECT_TRUE(visitor.sheet.items().isEmpty());
    EXPECT_EQ(notice(), QString());
}

} // namespace
