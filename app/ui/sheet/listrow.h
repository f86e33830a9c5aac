// SPDX-License-Identifier: MIT
#pragma once

#include "questions/visitsheet.h"

#include <QWidget>

class QLineEdit;

namespace ui
{

class Appearance;
class Button;
class Prose;
class StarButton;

/// A question of "My list" with all that can be done to it. The heading of its section stands above the first of each.
class ListRow : public QWidget
{
    Q_OBJECT
public:
    struct Shown {
        qsizetype at = 0; ///< in VisitSheet::items()
        int number = 0; ///< as it is printed
        questions::Item item;
        QString heading; ///< of the section; empty unless this is its first
        bool canGoUp = false;
        bool canGoDown = false;
    };
    enum class Part { Star, Up, Down, Change, Remove };

    ListRow(const Appearance &appearance, QWidget *parent);

    /// Shows without a signal. Words that are being changed stay so while it is the same question.
    void setShown(const Shown &shown);
    qsizetype at() const { return m_shown.at; }
    /// Gives the keyboard to a part, or to one that there is.
    void focusPart(Part part);
    /// The part that has the keyboard; nothing if none has.
    std::optional<Part> focusedPart() const;

signals:
    void starred(qsizetype at, bool on);
    void upPressed(qsizetype at);
    void downPressed(qsizetype at);
    void removePressed(qsizetype at);
    void typed();
    void changed(qsizetype at, const QString &words);
    /// The mouse has taken hold of this question, and then goes on with it.
    void dragBegan(qsizetype at);
    void dragMoved(const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    Button *link(const QString &name, void (ListRow::*pressed)(qsizetype));
    QWidget *widgetOf(Part part) const;
    void retranslate();
    void restyle();
    void setChanging(bool changing);
    void saveChange();

    const Appearance &m_appearance;
    Shown m_shown;
    bool m_dragging = false;
    std::optional<QPoint> m_pressedAt;
    QWidget *const m_grip; ///< room for the sign that it can be drawn along
    QWidget *const m_headingBox;
    Prose *const m_heading;
    Prose *const m_number;
    Prose *const m_words;
    QLineEdit *const m_editor;
    StarButton *const m_star;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_change = nullptr;
    Button *m_remove = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace ui
