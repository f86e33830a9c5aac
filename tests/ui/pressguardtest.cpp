// SPDX-License-Identifier: MIT
#include "ui/wizard/pressguard.h"

#include "dressed.h"
#include "guide/guide.h"
#include "ui/visitorstate.h"
#include "ui/wizard/wizardscreen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace
{

using eligibility::QuestionId;
using std::chrono::milliseconds;

class PressGuardTest : public Dressed
{
protected:
    PressGuardTest()
    {
        QObject::connect(&screen, &ui::WizardScreen::stepWanted, &screen, [this](const ui::WizardStep &step) {
            screen.showStep(step, {});
            settle();
        });
        show(screen, QSize(1000, 700));
        screen.showStep(ui::WizardStep::at(QuestionId::Condition), {});
        settle();
        now += milliseconds(5000);
    }
    QAbstractButton *button(const char *name) const { return screen.findChild<QAbstractButton *>(QLatin1String(name)); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QuestionId here() const { return screen.step().question; }

    milliseconds now{0};
    const guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    ui::VisitorState visitor;
    ui::WizardScreen screen{guide, appearance, visitor, nullptr, [this] { return now; }};
};

TEST_F(PressGuardTest, aDoubleClickSkipsOneQuestion)
{
    click("wizardSkip");
    QTest::mouseDClick(button("wizardSkip"), Qt::LeftButton);
    QTest::mouseRelease(button("wizardSkip"), Qt::LeftButton);
    EXPECT_EQ(here(), QuestionId::UnderSpecialist);
}

TEST_F(PressGuardTest, theSecondPressCountsWhenTheQuestionCanHaveBeenSeen)
{
    click("wizardSkip");
    ASSERT_EQ(here(), QuestionId::UnderSpecialist);
    now += milliseconds(399);
    click("wizardSkip");
    EXPECT_EQ(here(), QuestionId::UnderSpecialist);
    now += milliseconds(1);
    click("wizardSkip");
    EXPECT_EQ(here(), QuestionId::Active);
}

TEST_F(PressGuardTest, theSecondPressOfADoubleClickIsNoAnswer)
{
    click("wizardSkip");
    click("choice1");
    EXPECT_FALSE(button("choice1")->isChecked());
    now += milliseconds(400);
    click("choice1");
    EXPECT_TRUE(button("choice1")->isChecked());
}

TEST_F(PressGuardTest, theSecondPressTakesTheKeyboardFromNothing)
{
    click("wizardSkip");
    QWidget *const title = QApplication::focusWidget();
    ASSERT_EQ(title->objectName(), QStringLiteral("wizardQuestionTitle"));
    const QPoint at = button("wizardSkip")->mapTo(&screen, button("wizardSkip")->rect().center());
    QTest::mouseClick(screen.windowHandle(), Qt::LeftButton, {}, at);
    EXPECT_EQ(QApplication::focusWidget(), title);
    EXPECT_EQ(here(), QuestionId::UnderSpecialist);
}

TEST_F(PressGuardTest, nothingIsTakenFromWhoeverUsesTheKeyboard)
{
    QTest::keyClick(button("wizardSkip"), Qt::Key_Space);
    QTest::keyClick(button("wizardSkip"), Qt::Key_Space);
    EXPECT_EQ(here(), QuestionId::Active);
}

TEST_F(PressGuardTest, aKeyThatIsHeldDownGoesOnOnlyOnce)
{
    for (const QuestionId id : eligibility::askedQuestions(visitor.answers)) {
        if (id != QuestionId::Understand)
            visitor.answers.set(id, eligibility::Choice::NotSure);
    }
    screen.showStep(ui::WizardStep::at(QuestionId::UnderSpecialist), {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(here(), QuestionId::Active);
    for (int i = 0; i < 3; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    EXPECT_EQ(here(), QuestionId::Active);
}

TEST_F(PressGuardTest, onlyTheWizardIsGuarded)
{
    QPushButton other;
    show(other, QSize(300, 200));
    const QSignalSpy pressed(&other, &QPushButton::clicked);
    click("wizardSkip");
    QTest::mouseClick(&other, Qt::LeftButton);
    EXPECT_EQ(pressed.count(), 1);
}

} // namespace
