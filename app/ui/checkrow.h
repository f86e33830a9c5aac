// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QCheckBox>

namespace ui
{

class Appearance;

/// A check box as a row: a large box, words that wrap, and a second, quieter line if there is one.
class CheckRow : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckRow(const Appearance &appearance, QWidget *parent = nullptr);

    void setNote(const QString &note);
    /// A question of a list: larger words, and 48 px for the box, which stands in the middle.
    void setQuestion();
    /// Grows as the chrome does, not as a screen that is read.
    void setOfChrome();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIndicator(QPainter &painter, const QRectF &rect) const;
    TextFlow words() const;
    TextFlow noteWords() const;
    double wordsX() const;
    int smallestHeight() const;
    double scale() const;
    int px(double pixels) const;

    const Appearance &m_appearance;
    QString m_note;
    bool m_isQuestion = false;
    bool m_isOfChrome = false;
};

} // namespace ui
