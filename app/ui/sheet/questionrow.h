// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class CheckRow;
class StarButton;

/// A question of the bank: a box to tick, its words, why it is suggested, and its star.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    struct Shown {
        QString id;
        QString text;
        QString note; ///< the reason, the hint; may be empty
        bool chosen = false;
        bool starred = false;
    };

    QuestionRow(const Appearance &appearance, QWidget *parent);

    /// Shows without a signal.
    void setShown(const Shown &shown);

signals:
    void chosen(const QString &id, bool on);
    void starred(const QString &id, bool on);

private:
    QString m_id;
    CheckRow *const m_tick;
    StarButton *const m_star;
};

} // namespace ui
