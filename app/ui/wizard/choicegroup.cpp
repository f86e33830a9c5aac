// SPDX-License-Identifier: MIT
#include "ui/wizard/choicegroup.h"

#include "ui/accessiblerole.h"
#include "ui/hairline.h"
#include "ui/pagelayouts.h"
#include "ui/wizard/choicerow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kGap = 10;
constexpr int kGapApart = 8;
constexpr int kAboveLine = 14;
constexpr int kBelowLine = 12;

qsizetype mostOffers()
{
    const std::span all = eligibility::questionnaire();
    const auto fewer = [](const auto &a, const auto &b) { return a.offers.size() < b.offers.size(); };
    return qsizetype(std::max_element(all.begin(), all.end(), fewer)->offers.size());
}

} // namespace

ChoiceGroup::ChoiceGroup(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("choices"));
    setAccessibleRole(this, QAccessible::Grouping);
    auto *own = new QVBoxLayout;
    own->setSpacing(kGap);
    auto *apart = new EvenLayout(kGapApart, kGap);
    const qsizetype most = mostOffers();
    for (qsizetype i = 0; i + 2 < most; ++i) {
        m_own.append(newRow());
        own->addWidget(m_own.back());
    }
    m_notSure = newRow();
    m_ratherNot = newRow();
    apart->addWidget(m_notSure);
    apart->addWidget(m_ratherNot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(own);
    column->addSpacing(kAboveLine);
    column->addWidget(newHairline(this));
    column->addSpacing(kBelowLine);
    column->addLayout(apart);
}

ChoiceRow *ChoiceGroup::newRow()
{
    auto *row = new ChoiceRow(m_appearance, this);
    connect(row, &ChoiceRow::toggled, this, &ChoiceGroup::noteToggled);
    return row;
}

void ChoiceGroup::setQuestion(const eligibility::Question &question, std::optional<eligibility::Choice> chosen)
{
    m_question = &question;
    const qsizetype own = qsizetype(question.offers.size()) - 2;
    for (qsizetype i = 0; i < m_own.size(); ++i)
        m_own[i]->setVisible(i < own);
    for (ChoiceRow *row : std::as_const(m_own))
        row->setObjectName({});
    m_shown = m_own.first(own) + QList<ChoiceRow *>{m_notSure, m_ratherNot};
    clear();
    retranslate();
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_shown[i]->setObjectName(QStringLiteral("choice%1").arg(i + 1));
        m_shown[i]->setChecked(chosen == question.offers[size_t(i)].choice);
    }
}

std::optional<eligibility::Choice> ChoiceGroup::chosen() const
{
    const int index = chosenIndex();
    return index < 0 ? std::nullopt : std::optional(m_question->offers[size_t(index)].choice);
}

void ChoiceGroup::clear()
{
    for (ChoiceRow *row : m_own + QList<ChoiceRow *>{m_notSure, m_ratherNot}) {
        // A group that excludes lets its last row not be unchosen.
        row->setAutoExclusive(false);
        row->setChecked(false);
        row->setAutoExclusive(true);
    }
    setTabStop();
}

bool ChoiceGroup::choose(int number)
{
    if (number < 1 || number > m_shown.size())
        return false;
    m_shown[number - 1]->setFocus(Qt::ShortcutFocusReason);
    m_shown[number - 1]->setChecked(true);
    return true;
}

int ChoiceGroup::heightToSecond(int width) const
{
    if (m_shown.size() < 2)
        return 0;
    return m_shown[0]->heightForWidth(width) + kGap + m_shown[1]->heightForWidth(width) / 2;
}

void ChoiceGroup::focusRow()
{
    m_shown[std::max(chosenIndex(), 0)]->setFocus(Qt::OtherFocusReason);
}

bool ChoiceGroup::hasRow(const QWidget *widget) const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [widget](const ChoiceRow *row) { return row == widget; });
}

void ChoiceGroup::keyPressEvent(QKeyEvent *event)
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Right:
        step(fromRight ? -1 : 1);
        break;
    case Qt::Key_Left:
        step(fromRight ? 1 : -1);
        break;
    default:
        event->ignore();
    }
}

void ChoiceGroup::step(int by)
{
    const auto focused =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [](const auto *row) { return row->hasFocus(); });
    const int count = int(m_shown.size());
    choose(((int(focused - m_shown.cbegin()) + by + count) % count) + 1);
}

void ChoiceGroup::noteToggled(bool on)
{
    setTabStop();
    if (on)
        emit picked();
}

void ChoiceGroup::setTabStop()
{
    const int stop = std::max(chosenIndex(), 0);
    for (int i = 0; i < int(m_shown.size()); ++i)
        m_shown[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

int ChoiceGroup::chosenIndex() const
{
    const auto it = std::find_if(m_shown.cbegin(), m_shown.cend(), [](const auto *row) { return row->isChecked(); });
    return it == m_shown.cend() ? -1 : int(it - m_shown.cbegin());
}

void ChoiceGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_question)
        retranslate();
    QWidget::changeEvent(event);
}

void ChoiceGroup::retranslate()
{
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setText(eligibility::textOf(m_question->offers[size_t(i)].text));
}

} // namespace ui
