// SPDX-License-Identifier: MIT
#include "ui/sheet/mylistpanel.h"

#include "questions/sheetwords.h"
#include "ui/accessiblerole.h"
#include "ui/checkrow.h"
#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/screenscroll.h"
#include "ui/sheet/listeditor.h"
#include "ui/sheet/ownwords.h"
#include "ui/sheet/starwords.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kBelowTitle = 4;
constexpr int kGap = 12;
constexpr int kAboveKeep = 24;

} // namespace

MyListPanel::MyListPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent)
    : WizardPanel(appearance, QStringLiteral("sheetMyList"), parent)
    , m_editor(editor)
{
    build();
    const auto add = [this](const char *keys, void (MyListPanel::*step)(qsizetype)) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { moveFocused(step); });
    };
    add("Alt+Up", &MyListPanel::moveUp);
    add("Alt+Down", &MyListPanel::moveDown);
    connect(&editor, &ListEditor::changed, this, &MyListPanel::refresh);
    connect(&editor, &ListEditor::refused, this, &MyListPanel::refresh);
    retranslate();
}

void MyListPanel::build()
{
    QVBoxLayout *const column = renew();
    column->addWidget(newTitle(Prose::Style::Question, {}), 0, Qt::AlignLeading);
    column->addSpacing(kBelowTitle);
    m_stars = words(Prose::Style::Second, {});
    m_stars->setObjectName(QStringLiteral("starCount"));
    column->addWidget(m_stars);
    column->addSpacing(kGap);
    column->addWidget(newHairline(content()));
    buildRows(column);
    m_own = new OwnWords(appearance(), content());
    column->addSpacing(kGap);
    column->addWidget(m_own);
    buildKeeping(column);
    column->addStretch(1);
    connect(m_own, &OwnWords::addPressed, this, &MyListPanel::addOwn);
    connect(m_own, &OwnWords::typed, this, &MyListPanel::typed);
}

void MyListPanel::buildRows(QVBoxLayout *column)
{
    m_empty = new QWidget(content());
    m_empty->setObjectName(QStringLiteral("nothingChosen"));
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, kGap, 0, 0);
    empty->setSpacing(kGap);
    m_emptyWords = newProse(appearance(), Prose::Style::Body, {}, m_empty);
    empty->addWidget(m_emptyWords);
    for (qsizetype i = 0; i < questions::minimumSet().size(); ++i) {
        m_six.append(newProse(appearance(), Prose::Style::Item, {}, m_empty));
        empty->addWidget(m_six.back());
    }
    column->addWidget(m_empty);
    m_list = new QWidget(content());
    m_list->setObjectName(QStringLiteral("myQuestions"));
    setAccessibleRole(m_list, QAccessible::List);
    m_listColumn = new QVBoxLayout(m_list);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    m_listColumn->setSpacing(0);
    column->addWidget(m_list);
}

void MyListPanel::buildKeeping(QVBoxLayout *column)
{
    column->addSpacing(kAboveKeep);
    m_keepLine = newHairline(content());
    column->addWidget(m_keepLine);
    m_keep = new CheckRow(appearance(), content());
    m_keep->setObjectName(QStringLiteral("keepList"));
    column->addWidget(m_keep);
    m_saveAs = button(Button::Kind::Link, "saveListAs", {});
    m_open = button(Button::Kind::Link, "openList", {});
    m_forget = button(Button::Kind::Link, "forgetList", {});
    auto *links = new FlowLayout(2 * kGap, 0);
    for (Button *each : {m_saveAs, m_open, m_forget})
        links->addWidget(each);
    column->addLayout(links);
    connect(m_keep, &CheckRow::toggled, this, &MyListPanel::keepChosen);
    connect(m_saveAs, &Button::clicked, this, &MyListPanel::saveAsPressed);
    connect(m_open, &Button::clicked, this, &MyListPanel::openPressed);
    connect(m_forget, &Button::clicked, this, &MyListPanel::forgetPressed);
}

ListRow *MyListPanel::newRow()
{
    auto *row = new ListRow(appearance(), m_list);
    row->setObjectName(QStringLiteral("myQuestion%1").arg(m_rows.size() + 1));
    m_listColumn->addWidget(row);
    m_rows.append(row);
    connect(row, &ListRow::starred, this, &MyListPanel::star);
    connect(row, &ListRow::upPressed, this, &MyListPanel::moveUp);
    connect(row, &ListRow::downPressed, this, &MyListPanel::moveDown);
    connect(row, &ListRow::removePressed, this, &MyListPanel::remove);
    connect(row, &ListRow::changed, this, &MyListPanel::edit);
    connect(row, &ListRow::typed, this, &MyListPanel::typed);
    connect(row, &ListRow::dragBegan, this, [this](qsizetype at) { m_dragged = at; });
    connect(row, &ListRow::dragMoved, this, &MyListPanel::dragTo);
    return row;
}

void MyListPanel::refresh()
{
    const questions::VisitSheet &sheet = m_editor.sheet();
    m_stars->setText(StarWords::guidance(sheet));
    const bool isEmpty = sheet.items().isEmpty();
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const qsizetype before = m_rows.size();
    qsizetype shown = 0;
    for (const questions::Section &section : isEmpty ? QList<questions::Section>() : questions::sections(sheet)) {
        for (qsizetype i = 0; i < section.items.size(); ++i, ++shown) {
            ListRow *const row = shown < m_rows.size() ? m_rows[shown] : newRow();
            const questions::Item &item = section.items[i];
            const QString heading = questions::textOf(questions::sheetwords::headingOf(section));
            row->setShown({sheet.items().indexOf(item), int(shown) + 1, item, i == 0 ? heading : QString(), i > 0,
                           i + 1 < section.items.size()});
            row->show();
        }
    }
    for (; shown < m_rows.size(); ++shown)
        m_rows[shown]->hide();
    if (m_rows.size() > before)
        orderTabs();
}

void MyListPanel::retranslate()
{
    const QString name = tr("My list");
    title()->setText(name);
    scroll()->setAccessibleName(name);
    setAccessibleName(name);
    m_list->setAccessibleName(tr("My questions, in the order they are printed"));
    m_emptyWords->setText(
        m_own->isHidden()
            ? tr("You have not chosen any questions yet. Your sheet then has these six, which ask about the "
                 "good, the harm, and doing nothing. Choose others from the topics.")
            : tr("You have not chosen any questions yet. Your sheet then has these six, which ask about the "
                 "good, the harm, and doing nothing. Choose your own from the topics, or write one below."));
    for (qsizetype i = 0; i < m_six.size(); ++i) {
        m_six[i]->setText(QStringLiteral("%1. %2").arg(i + 1).arg(
            questions::textOf(questions::find(questions::minimumSet()[i])->text)));
    }
    m_keep->setText(tr("Keep my list on this computer"));
    m_keep->setNote(tr("Anybody who uses this computer under the same name can then open it. Without the tick it is "
                       "forgotten when you close the guide."));
    m_saveAs->setText(tr("Save list as…"));
    m_open->setText(tr("Open a list…"));
    m_forget->setText(tr("Forget my list"));
    m_forget->setAccessibleDescription(tr("Empties your list, and removes every copy that is kept on this computer."));
    refresh();
}

void MyListPanel::leaveOutWriting()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_own, m_keepLine, m_keep, m_saveAs, m_open, m_forget})
        each->hide();
    retranslate();
}

void MyListPanel::setKept(bool kept)
{
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(kept);
}

void MyListPanel::addOwn(const QString &words)
{
    if (m_editor.addOwn(words))
        m_own->clear();
}

void MyListPanel::edit(qsizetype at, const QString &words)
{
    m_editor.editOwn(at, words);
}

void MyListPanel::remove(qsizetype at)
{
    ListRow *const row = rowOf(at);
    const qsizetype place = m_rows.indexOf(row);
    m_editor.remove(at);
    const qsizetype left = m_editor.sheet().items().size();
    if (left == 0)
        title()->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(place, left - 1)]->focusPart(ListRow::Part::Remove);
}

void MyListPanel::star(qsizetype at, bool on)
{
    m_editor.setStarredAt(at, on);
    if (ListRow *const row = rowOf(at))
        row->focusPart(ListRow::Part::Star);
}

void MyListPanel::moveUp(qsizetype at)
{
    const std::optional<ListRow::Part> part = rowOf(at)->focusedPart();
    if (const auto now = m_editor.moveUp(at); now && part)
        rowOf(*now)->focusPart(*part);
}

void MyListPanel::moveDown(qsizetype at)
{
    const std::optional<ListRow::Part> part = rowOf(at)->focusedPart();
    if (const auto now = m_editor.moveDown(at); now && part)
        rowOf(*now)->focusPart(*part);
}

void MyListPanel::moveFocused(void (MyListPanel::*step)(qsizetype))
{
    for (const ListRow *row : std::as_const(m_rows)) {
        if (!row->isHidden() && row->focusedPart()) {
            (this->*step)(row->at());
            return;
        }
    }
}

void MyListPanel::dragTo(const QPoint &globalPos)
{
    const ListRow *const from = rowOf(m_dragged);
    if (!from)
        return;
    const int y = m_list->mapFromGlobal(globalPos).y();
    // Past the middle of a neighbour, so that rows of different heights do not jump to and fro.
    const qsizetype place = m_rows.indexOf(from);
    const auto middle = [this](qsizetype i) { return m_rows[i]->geometry().center().y(); };
    std::optional<qsizetype> now;
    if (place > 0 && y < middle(place - 1))
        now = m_editor.moveUp(m_dragged);
    else if (place + 1 < m_editor.sheet().items().size() && y > middle(place + 1))
        now = m_editor.moveDown(m_dragged);
    m_dragged = now.value_or(m_dragged);
}

ListRow *MyListPanel::rowOf(qsizetype at) const
{
    const auto shows = [at](const ListRow *row) { return !row->isHidden() && row->at() == at; };
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), shows);
    return it == m_rows.cend() ? nullptr : *it;
}

void MyListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPanel::changeEvent(event);
}

} // namespace ui
