// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui
{

class Appearance;

/// Words behind a coloured edge: warm for what is the person's own, teal for what explains.
class EdgedNote : public QWidget
{
    Q_OBJECT
public:
    EdgedNote(const Appearance &appearance, const QString &token, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    const QString m_token;
    QVBoxLayout *const m_column;
};

} // namespace ui
