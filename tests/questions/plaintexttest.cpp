// SPDX-License-Identifier: MIT
#include "questions/plaintext.h"

#include <gtest/gtest.h>

using namespace questions;

TEST(PlainTextTest, theWholeSheetAsText)
{
    VisitSheet sheet;
    sheet.choose(QStringLiteral("wait"));
    sheet.choose(QStringLiteral("candidate"));
    sheet.choose(QStringLiteral("damage"));
    sheet.addOwn(QStringLiteral("Can my sister come?"));
    sheet.setStarred(0, true);
    sheet.setNeed(Need::LargePrint, true);
    sheet.setNeed(Need::Interpreter, true);
    sheet.setInterpreterLanguage(QStringLiteral("Polish"));
    sheet.setOtherNeed(QStringLiteral("a quiet room"));
    sheet.setAppointment({QStringLiteral("Dr Patel"), {}, QStringLiteral("3 March")});
    sheet.setRecord(Record::Vaccines, true);
    sheet.setNotes(QStringLiteral("Blue folder\nParking"));
    EXPECT_EQ(plainText(sheet), QStringLiteral(R"(My questions for the doctor

Appointment: Dr Patel, 3 March

I need: large print, an interpreter (Polish), a quiet room

Most important to me
1. What would happen if I waited a year, or changed nothing?

Am I a candidate?
2. Am I a candidate for CAR-T therapy?

3. Is there damage already done that CAR-T could not put right?

In my own words
4. Can my sister come?

My medicines and records
- the dates of my vaccines

My notes
Blue folder
Parking
)"));
}

TEST(PlainTextTest, aLanguageIsNotANeedWithoutAnInterpreter)
{
    VisitSheet sheet;
    sheet.setInterpreterLanguage(QStringLiteral("Polish"));
    EXPECT_EQ(needsText(sheet), QString());
    EXPECT_FALSE(plainText(sheet).contains(QLatin1String("I need")));
}

TEST(PlainTextTest, nothingChosenIsTheSix)
{
    EXPECT_EQ(questionBlocks({}).size(), 7);
    EXPECT_TRUE(plainText({}).contains(QLatin1String("6. What would happen if I waited a year")));
}
