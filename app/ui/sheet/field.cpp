// SPDX-License-Identifier: MIT
#include "ui/sheet/field.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/prose.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kHeight = 52;
constexpr int kSmallest = 96;
constexpr int kPageHeight = 180;
constexpr int kGap = 6;
constexpr double kText = 18;

} // namespace

Field::Field(const Appearance &appearance, Lines lines, const QString &name, int most, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_most(most)
    , m_label(new Prose(appearance, Prose::Style::MarginStrong, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_label);
    if (lines == Lines::One) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(most);
        column->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &Field::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &Field::enterPressed);
    } else {
        m_page = new QPlainTextEdit(this);
        m_page->setTabChangesFocus(true);
        column->addWidget(m_page);
        connect(m_page, &QPlainTextEdit::textChanged, this, &Field::noteTyped);
    }
    editor()->setObjectName(name);
    FocusFrame::setShape(editor(), kControlRadius);
    m_label->setBuddy(editor());
    connect(&appearance, &Appearance::changed, this, &Field::restyle);
    restyle();
}

QWidget *Field::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_page;
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    editor()->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    if (m_line)
        m_line->setPlaceholderText(hint);
    else
        m_page->setPlaceholderText(hint);
}

QString Field::text() const
{
    return m_line ? m_line->text() : m_page->toPlainText();
}

void Field::setText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        return;
    }
    const QSignalBlocker quiet(m_page);
    m_page->setPlainText(text);
}

void Field::noteTyped()
{
    if (m_page->toPlainText().size() > m_most) {
        const QSignalBlocker quiet(m_page);
        m_page->undo();
    }
    emit edited(m_page->toPlainText());
}

void Field::restyle()
{
    const double scale = m_appearance.screenScale();
    editor()->setMinimumWidth(qRound(kSmallest * scale));
    editor()->setFont(m_appearance.font(Appearance::Face::Sans, kText, scale));
    if (m_line)
        m_line->setFixedHeight(qRound(kHeight * scale));
    else
        m_page->setFixedHeight(qRound(kPageHeight * scale));
}

} // namespace ui
