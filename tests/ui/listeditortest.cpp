// SPDX-License-Identifier: MIT
#include "ui/sheet/listeditor.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace
{

using questions::Outcome;
using questions::VisitSheet;

class ListEditorTest : public testing::Test
{
protected:
    void chooseAll(int count)
    {
        for (int i = 0; i < count; ++i)
            editor.setStarred(questions::bank()[std::size_t(i)].id, true);
    }

    VisitSheet sheet;
    ui::ListEditor editor{sheet};
};

TEST_F(ListEditorTest, starringAQuestionChoosesIt)
{
    editor.setStarred(questions::bank()[3].id, true);
    ASSERT_EQ(sheet.items().size(), 1);
    EXPECT_TRUE(sheet.items().first().starred);
}

TEST_F(ListEditorTest, aSixthStarIsRefusedAndNothingChanges)
{
    chooseAll(5);
    const VisitSheet before = sheet;
    const QSignalSpy refused(&editor, &ui::ListEditor::refused);
    const QSignalSpy changed(&editor, &ui::ListEditor::changed);
    editor.setStarred(questions::bank()[7].id, true);
    EXPECT_EQ(sheet, before);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().first().value<ui::Sentence>()(), questions::sentenceFor(Outcome::FiveStarred));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(ListEditorTest, whatIsTakenOffComesBackWhereItWas)
{
    chooseAll(3);
    const VisitSheet before = sheet;
    editor.remove(1);
    EXPECT_EQ(sheet.items().size(), 2);
    editor.undo();
    EXPECT_EQ(sheet, before);
}

TEST_F(ListEditorTest, everyStepCanBeUndoneBackToTheBeginning)
{
    editor.addOwn(QStringLiteral("Can my sister come?"));
    editor.editOwn(0, QStringLiteral("Can my brother come?"));
    editor.setStarredAt(0, true);
    editor.fill({}, [](VisitSheet &s) { return s.setNeed(questions::Need::Welsh, true), Outcome::Done; });
    editor.remove(0);
    while (editor.canUndo())
        editor.undo();
    EXPECT_EQ(sheet, VisitSheet());
}

TEST_F(ListEditorTest, whatIsTypedInOneFieldIsUndoneAsOne)
{
    for (const char *words : {"D", "Dr", "Dr Jones"}) {
        editor.fill(QStringLiteral("who"), [words](VisitSheet &s) {
            return s.setAppointment({QString::fromLatin1(words), {}, {}});
        });
    }
    EXPECT_EQ(sheet.appointment().who, QStringLiteral("Dr Jones"));
    editor.undo();
    EXPECT_EQ(sheet, VisitSheet());
}

TEST_F(ListEditorTest, aSuggestionThatWasTakenOffIsNotPutBack)
{
    const QList<questions::Suggestion> suggestions = questions::suggest(eligibility::assess({}));
    editor.addSuggestions(suggestions);
    EXPECT_EQ(sheet.items().size(), 6);
    editor.remove(0);
    editor.addSuggestions(suggestions);
    EXPECT_EQ(sheet.items().size(), 5);
}

TEST_F(ListEditorTest, whatOnlyEarlierAnswersRaisedGoesWithThem)
{
    eligibility::Answers answers;
    answers.set(eligibility::QuestionId::Condition, eligibility::Choice::Myositis);
    editor.setChosen(QStringLiteral("antibodies"), true);
    editor.addSuggestions(questions::suggest(eligibility::assess(answers)));
    editor.setStarred(QStringLiteral("damage"), true);
    ASSERT_GE(sheet.indexOf(QStringLiteral("breathing-swallowing")), 0);
    editor.addSuggestions(questions::suggest(eligibility::assess({})));
    EXPECT_LT(sheet.indexOf(QStringLiteral("breathing-swallowing")), 0);
    EXPECT_GE(sheet.indexOf(QStringLiteral("antibodies")), 0) << "the person chose it";
    EXPECT_GE(sheet.indexOf(QStringLiteral("damage")), 0) << "the person starred it";
}

TEST_F(ListEditorTest, clearedSuggestionsComeBackAndLaterChangesStay)
{
    eligibility::Answers answers;
    answers.set(eligibility::QuestionId::Condition, eligibility::Choice::Myositis);
    editor.addSuggestions(questions::suggest(eligibility::assess(answers)));
    editor.setStarred(QStringLiteral("damage"), true);
    editor.setChosen(QStringLiteral("flare"), false);
    const VisitSheet before = sheet;
    editor.clearSuggestions();
    ASSERT_EQ(sheet.items().size(), 1) << "the person starred it";
    editor.bringSuggestionsBack();
    EXPECT_EQ(sheet, before);
    editor.addSuggestions(questions::suggest(eligibility::assess(answers)));
    EXPECT_EQ(sheet, before) << "what was taken off is not put back";
    editor.clearSuggestions();
    editor.addOwn(QStringLiteral("Can my sister come?"));
    editor.bringSuggestionsBack();
    EXPECT_EQ(sheet.ownCount(), 1);
    EXPECT_EQ(sheet.items().size(), before.items().size() + 1);
    editor.bringSuggestionsBack();
    EXPECT_EQ(sheet.items().size(), before.items().size() + 1);
}

TEST_F(ListEditorTest, aListWithoutSuggestionsIsLeftAloneWhenTheyAreCleared)
{
    chooseAll(3);
    const VisitSheet before = sheet;
    editor.clearSuggestions();
    EXPECT_EQ(sheet, before);
}

TEST_F(ListEditorTest, wordsThatAreRefusedAreSaidAndChangeNothing)
{
    const QSignalSpy refused(&editor, &ui::ListEditor::refused);
    EXPECT_FALSE(editor.addOwn(QStringLiteral("   ")));
    EXPECT_TRUE(editor.addOwn(QStringLiteral("Can my sister come?")));
    EXPECT_FALSE(editor.addOwn(QStringLiteral("Can my sister come?")));
    EXPECT_EQ(refused.count(), 2);
    EXPECT_EQ(sheet.items().size(), 1);
}

} // namespace
