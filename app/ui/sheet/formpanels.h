// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"
#include "ui/wizard/wizardpanel.h"

namespace ui
{

class CheckRow;
class Field;
class ListEditor;

/// What the forms of the sheet share: a title, a line below it, and what is ticked or typed written through the editor.
class FormPanel : public WizardPanel
{
    Q_OBJECT
public:
    FormPanel(const Appearance &appearance, ListEditor &editor, const QString &name, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// The column below title and lead.
    QVBoxLayout *build();
    virtual void retranslate() = 0;
    /// Shows what the sheet says.
    virtual void refresh() = 0;
    void setTitle(const QString &text, const QString &lead);
    Field *newField(QVBoxLayout *column, bool manyLines, const char *name, int most,
                    questions::Outcome (*write)(questions::VisitSheet &, const QString &));
    ListEditor &editor() const { return m_editor; }

private:
    ListEditor &m_editor;
    Prose *m_lead = nullptr;
};

/// "My needs": what the person needs for the talk.
class NeedsPanel : public FormPanel
{
    Q_OBJECT
public:
    NeedsPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent);

    /// Leaves the ticks alone: without the fields beside them.
    void leaveOutWriting();

protected:
    void retranslate() override;
    void refresh() override;

private:
    bool m_writing = true;
    QList<CheckRow *> m_ticks; ///< in the order of needTicks()
    Field *m_language = nullptr;
    Field *m_other = nullptr;
};

/// "Medicines and records": what to bring, or to have ready.
class RecordsPanel : public FormPanel
{
    Q_OBJECT
public:
    RecordsPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override;

private:
    QList<CheckRow *> m_ticks; ///< in the order of recordTicks()
};

/// "Visit and notes": with whom, where and when, and what else to say.
class VisitPanel : public FormPanel
{
    Q_OBJECT
public:
    VisitPanel(const Appearance &appearance, ListEditor &editor, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override;

private:
    Field *m_who = nullptr;
    Field *m_where = nullptr;
    Field *m_when = nullptr;
    Field *m_notes = nullptr;
};

} // namespace ui
