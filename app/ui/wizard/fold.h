// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;
class Button;
class EdgedNote;

/// A title to press, and behind it something folded until then.
class Fold : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the title.
    Fold(const Appearance &appearance, const QString &name, QWidget *parent);

    /// `spoken` tells titles of the same words apart for those who do not see; empty for the title itself.
    void setTitle(const QString &title, const QString &spoken = {});
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Its height while it is not open.
    int foldedHeight() const;

protected:
    /// What is folded, and its column.
    QWidget *inside() const;
    QVBoxLayout *column() const;

private:
    Button *const m_button;
    EdgedNote *const m_note;
    bool m_open = false;
};

} // namespace ui
