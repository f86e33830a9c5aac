// SPDX-License-Identifier: MIT
#include "ui/sheet/leavepanel.h"

#include "ui/flowlayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kGap = 16;

} // namespace

LeavePanel::LeavePanel(const Appearance &appearance, bool canPrint, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("sheetLeave"), parent)
    , m_canPrint(canPrint)
{
    fill();
}

void LeavePanel::setQuestions(int count)
{
    m_count = count;
    fill();
}

void LeavePanel::fill()
{
    QVBoxLayout *const column = renew();
    column->addWidget(newTitle(Prose::Style::Title, tr("Your list is not kept")), 0, Qt::AlignLeading);
    column->addSpacing(kGap / 2);
    const QString what = m_count == 1 ? tr("There is 1 question on your list.")
        : m_count > 1                 ? tr("There are %1 questions on your list.").arg(m_count)
                                      : tr("You have filled in some of your sheet.");
    column->addWidget(words(Prose::Style::Lead, what + u' ' + tr("When the guide closes, it is forgotten.")));
    column->addSpacing(kGap + kGap / 2);
    auto *ways = new FlowLayout(kGap, kGap);
    const auto add = [&](Button::Kind kind, const char *name, const QString &text, void (LeavePanel::*pressed)()) {
        Button *const way = button(kind, name, text);
        way->setTall();
        ways->addWidget(way);
        connect(way, &Button::clicked, this, pressed);
    };
    add(Button::Kind::Primary, "leaveKeep", tr("Keep it on this computer"), &LeavePanel::keepPressed);
    if (m_canPrint)
        add(Button::Kind::Second, "leavePrint", tr("Print it"), &LeavePanel::printPressed);
    add(Button::Kind::Second, "leaveSave", tr("Save it as a file"), &LeavePanel::saveAsPressed);
    add(Button::Kind::Second, "leaveAnyway", tr("Close and forget it"), &LeavePanel::leavePressed);
    column->addLayout(ways);
    column->addSpacing(kGap / 2);
    Button *const stay = button(Button::Kind::Link, "leaveStay", tr("Go back to my list"));
    column->addWidget(stay, 0, Qt::AlignLeading);
    connect(stay, &Button::clicked, this, &LeavePanel::stayPressed);
    column->addStretch(1);
}

void LeavePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAgain([this] { fill(); });
    WizardPanel::changeEvent(event);
}

void LeavePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit stayPressed();
    else
        WizardPanel::keyPressEvent(event);
}

} // namespace ui
