// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace ui
{

class Appearance;
class Prose;

/// Words above a field to write in: one line, or many.
class Field : public QWidget
{
    Q_OBJECT
public:
    enum class Lines { One, Many };

    /// `name` is the object name of the field itself; `most` characters fit.
    Field(const Appearance &appearance, Lines lines, const QString &name, int most, QWidget *parent);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    QString text() const;
    /// Shows without a signal.
    void setText(const QString &text);
    QWidget *editor() const;

signals:
    void edited(const QString &text);
    void enterPressed();

private:
    void restyle();
    void noteTyped();

    const Appearance &m_appearance;
    const int m_most;
    Prose *const m_label;
    QLineEdit *m_line = nullptr; ///< one of the two
    QPlainTextEdit *m_page = nullptr;
};

} // namespace ui
