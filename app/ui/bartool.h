// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace ui
{

class Appearance;

/// A tool of the bar: an icon over one word, 68 x 64 at 100 %. It can be asked to take less room, but never cuts its
/// word: with no room for the word, only the icon is left, and the tooltip and the accessible name say it.
class BarTool : public QToolButton
{
    Q_OBJECT
public:
    /// How much room a tool takes: from 0, as little as its word allows, to 1, what it would like.
    struct Room {
        double share = 1;
        bool worded = true; ///< else there is only room for the icon

        bool operator==(const Room &) const = default;
    };

    BarTool(const Appearance &appearance, const QString &icon, QWidget *parent);

    /// The word under the icon; `tip` is the longer name that people hear or see on hover.
    void setWords(const QString &word, const QString &tip);
    void setRoom(const Room &room);
    /// The width it would take with this much room.
    int widthFor(const Room &room) const;
    /// Marks the tool whose screen is open.
    void setMarked(bool marked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Marked means "here", so a press does not change it.
    void nextCheckState() override { }

private:
    void paintBack(QPainter &painter) const;
    void restyle();
    int px(double pixels) const;

    const Appearance &m_appearance;
    const QString m_iconName;
    Room m_room;
};

} // namespace ui
