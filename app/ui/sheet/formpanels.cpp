// SPDX-License-Identifier: MIT
#include "ui/sheet/formpanels.h"

#include "questions/words.h"
#include "ui/checkrow.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/screenscroll.h"
#include "ui/sheet/field.h"
#include "ui/sheet/listeditor.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui
{

namespace
{

using questions::Outcome;
using questions::VisitSheet;

constexpr int kBelowTitle = 4;
constexpr int kGap = 16;

/// The words of the sheet, which stand after "I need:", as a line of their own.
QString asLine(const char *english)
{
    QString text = questions::textOf(english);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// What is typed stays as it is while it means what the sheet says.
void showWords(Field *field, const QString &words, QString (*clean)(const QString &) = questions::oneLine)
{
    if (clean(field->text()) != words)
        field->setText(words);
}

void check(CheckRow *row, bool on)
{
    const QSignalBlocker quiet(row);
    row->setChecked(on);
}

template <QString questions::Appointment::*line> Outcome writeVisit(VisitSheet &sheet, const QString &words)
{
    questions::Appointment visit = sheet.appointment();
    visit.*line = words;
    return sheet.setAppointment(visit);
}

} // namespace

FormPanel::FormPanel(const Appearance &appearance, ListEditor &editor, const QString &name, QWidget *parent)
    : WizardPanel(appearance, name, parent)
    , m_editor(editor)
{
    connect(&editor, &ListEditor::changed, this, [this] { refresh(); });
}

QVBoxLayout *FormPanel::build()
{
    QVBoxLayout *const column = renew();
    column->addWidget(newTitle(Prose::Style::Question, {}), 0, Qt::AlignLeading);
    column->addSpacing(kBelowTitle);
    m_lead = words(Prose::Style::Second, {});
    column->addWidget(m_lead);
    column->addSpacing(kGap);
    column->addWidget(newHairline(content()));
    column->addSpacing(kGap / 2);
    return column;
}

void FormPanel::setTitle(const QString &text, const QString &lead)
{
    title()->setText(text);
    scroll()->setAccessibleName(text);
    setAccessibleName(text);
    m_lead->setText(lead);
}

Field *FormPanel::newField(QVBoxLayout *column, bool manyLines, const char *name, int most,
                           Outcome (*write)(VisitSheet &, const QString &))
{
    const QString key = QLatin1String(name);
    auto *field = new Field(appearance(), manyLines ? Field::Lines::Many : Field::Lines::One, key, most, content());
    field->layout()->setContentsMargins(0, 0, 0, kGap);
    column->addWidget(field);
    connect(field, &Field::edited, this, [this, key, write](const QString &text) {
        m_editor.fill(key, [&](VisitSheet &sheet) { return write(sheet, text); });
    });
    return field;
}

void FormPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPanel::changeEvent(event);
}

void FormPanel::showEvent(QShowEvent *event)
{
    // While it was hidden the text may have grown, and Qt asks hidden layouts for nothing.
    forgetSizes(*content()->layout());
    content()->updateGeometry();
    WizardPanel::showEvent(event);
}

NeedsPanel::NeedsPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent)
    : FormPanel(appearance, editor, QStringLiteral("sheetNeeds"), parent)
{
    QVBoxLayout *const column = build();
    for (const questions::Tick<questions::Need> &tick : questions::needTicks()) {
        auto *row = new CheckRow(appearance, content());
        row->setObjectName(QStringLiteral("need-") + QLatin1String(tick.id));
        column->addWidget(row);
        m_ticks.append(row);
        connect(row, &CheckRow::toggled, this, [this, need = tick.flag](bool on) {
            this->editor().fill({}, [&](VisitSheet &sheet) { return sheet.setNeed(need, on), Outcome::Done; });
        });
        if (tick.flag == questions::Need::Interpreter) {
            m_language =
                newField(column, false, "interpreterLanguage", questions::kMaxLine,
                         [](VisitSheet &sheet, const QString &text) { return sheet.setInterpreterLanguage(text); });
        }
    }
    column->addSpacing(kGap);
    m_other = newField(column, false, "otherNeed", questions::kMaxLine,
                       [](VisitSheet &sheet, const QString &text) { return sheet.setOtherNeed(text); });
    column->addStretch(1);
    retranslate();
}

void NeedsPanel::leaveOutWriting()
{
    m_writing = false;
    refresh();
}

void NeedsPanel::retranslate()
{
    setTitle(tr("My needs"), tr("Tick what you need for the visit. It stands at the top of your sheet."));
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setText(asLine(questions::needTicks()[std::size_t(i)].text));
    m_ticks.first()->setNote(tr("Your sheet is then printed in larger letters too."));
    m_language->setLabel(tr("An interpreter for which language?"));
    m_other->setLabel(tr("Something else I need"));
    refresh();
}

void NeedsPanel::refresh()
{
    const VisitSheet &sheet = editor().sheet();
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        check(m_ticks[i], sheet.needs().testFlag(questions::needTicks()[std::size_t(i)].flag));
    m_language->setVisible(m_writing && sheet.needs().testFlag(questions::Need::Interpreter));
    m_other->setVisible(m_writing);
    showWords(m_language, sheet.interpreterLanguage());
    showWords(m_other, sheet.otherNeed());
}

RecordsPanel::RecordsPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent)
    : FormPanel(appearance, editor, QStringLiteral("sheetRecords"), parent)
{
    QVBoxLayout *const column = build();
    for (const questions::Tick<questions::Record> &tick : questions::recordTicks()) {
        auto *row = new CheckRow(appearance, content());
        row->setObjectName(QStringLiteral("record-") + QLatin1String(tick.id));
        column->addWidget(row);
        m_ticks.append(row);
        connect(row, &CheckRow::toggled, this, [this, record = tick.flag](bool on) {
            this->editor().fill({}, [&](VisitSheet &sheet) { return sheet.setRecord(record, on), Outcome::Done; });
        });
    }
    column->addStretch(1);
    retranslate();
}

void RecordsPanel::retranslate()
{
    setTitle(
        tr("Medicines and records"),
        tr("Tick what you have ready to bring. All of them stand on your sheet, as a list to check before you go."));
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setText(asLine(questions::recordTicks()[std::size_t(i)].text));
    refresh();
}

void RecordsPanel::refresh()
{
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        check(m_ticks[i], editor().sheet().records().testFlag(questions::recordTicks()[std::size_t(i)].flag));
}

VisitPanel::VisitPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent)
    : FormPanel(appearance, editor, QStringLiteral("sheetVisit"), parent)
{
    QVBoxLayout *const column = build();
    using questions::Appointment;
    m_who = newField(column, false, "visitWho", questions::kMaxLine, writeVisit<&Appointment::who>);
    m_where = newField(column, false, "visitWhere", questions::kMaxLine, writeVisit<&Appointment::where>);
    m_when = newField(column, false, "visitWhen", questions::kMaxLine, writeVisit<&Appointment::when>);
    m_notes = newField(column, true, "visitNotes", questions::kMaxNotes,
                       [](VisitSheet &sheet, const QString &text) { return sheet.setNotes(text); });
    column->addStretch(1);
    retranslate();
}

void VisitPanel::retranslate()
{
    setTitle(tr("Visit and notes"),
             tr("Leave out what you like. Your name is not asked for: write it on the sheet by hand."));
    m_who->setLabel(tr("Who I am seeing"));
    m_where->setLabel(tr("Where"));
    m_when->setLabel(tr("Day and time"));
    m_notes->setLabel(tr("My notes"));
    refresh();
}

void VisitPanel::refresh()
{
    const VisitSheet &sheet = editor().sheet();
    showWords(m_who, sheet.appointment().who);
    showWords(m_where, sheet.appointment().where);
    showWords(m_when, sheet.appointment().when);
    showWords(m_notes, sheet.notes(), questions::manyLines);
}

} // namespace ui
