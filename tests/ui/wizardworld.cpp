// SPDX-License-Identifier: MIT
#include "wizardworld.h"

#include <QApplication>
#include <QTest>

WizardWorld::WizardWorld()
{
    QObject::connect(&body, &ui::Body::stepWanted, &navigator, &ui::Navigator::goToStep);
    QObject::connect(&body, &ui::Body::stepBackWanted, &navigator, &ui::Navigator::goToStepBefore);
    QObject::connect(&body, &ui::Body::passageWanted, &navigator, &ui::Navigator::openPassage);
    QObject::connect(&body, &ui::Body::helpWanted, &navigator, &ui::Navigator::goToHelp);
    QObject::connect(&navigator, &ui::Navigator::leaving, &body, &ui::Body::keepAnswer);
    QObject::connect(&navigator, &ui::Navigator::arrived, &body, [this] {
        if (navigator.trail().here().screen == ui::Screen::Wizard)
            body.showWizard(navigator.trail().here().step, today);
    });
}

void WizardWorld::open(QSize size)
{
    show(body, size);
    navigator.followAction(QStringLiteral("eligibility"));
    settle();
}

QAbstractButton *WizardWorld::button(const char *name) const
{
    for (auto *found : body.findChildren<QAbstractButton *>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QAbstractButton *WizardWorld::row(int number) const
{
    return find<QAbstractButton>(QStringLiteral("choice%1").arg(number));
}

QLabel *WizardWorld::title() const
{
    for (const char *name : {"wizardStartTitle", "wizardQuestionTitle", "wizardCheckTitle", "wizardWhatToAskTitle"}) {
        if (isShown(name))
            return find<QLabel>(QLatin1String(name));
    }
    return nullptr;
}

QString WizardWorld::words(const char *label) const
{
    for (const auto *found : body.findChildren<QLabel *>(QLatin1String(label))) {
        if (found->isVisible())
            return found->text();
    }
    return {};
}

bool WizardWorld::isShown(const char *name) const
{
    const auto *widget = find<QWidget>(QLatin1String(name));
    return widget && widget->isVisible();
}

void WizardWorld::key(int key)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    settle();
}

void WizardWorld::press(const char *name)
{
    QAbstractButton *const found = button(name);
    ASSERT_NE(found, nullptr) << name;
    found->click();
    settle();
}

void WizardWorld::answer(int number)
{
    key(Qt::Key_0 + number);
    key(Qt::Key_Return);
}

void WizardWorld::goTo(eligibility::QuestionId question)
{
    navigator.goToStep(ui::WizardStep::at(question));
    settle();
}

void WizardWorld::answerAll()
{
    for (int i = 0; i < eligibility::kQuestionCount && here().startsWith(QLatin1String("Question")); ++i)
        answer(1);
}
