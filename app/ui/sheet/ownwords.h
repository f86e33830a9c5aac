// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class Button;
class Field;

/// "In my own words": a field and Add, below each other where there is no room beside each other.
class OwnWords : public QWidget
{
    Q_OBJECT
public:
    OwnWords(const Appearance &appearance, QWidget *parent);

    QString text() const;
    /// Empties the field, once its words are on the list.
    void clear();

signals:
    void addPressed(const QString &words);
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add();

    Field *const m_field;
    Button *const m_add;
};

} // namespace ui
