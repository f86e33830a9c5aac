// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>

class QKeyEvent;

namespace ui
{

/// The keys that a kiosk answers: those that go from place to place, press, and change the size of the text. All
/// others, known or not, do nothing.
bool isKioskKey(int key, Qt::KeyboardModifiers modifiers);

/// Stands before the whole application. What leads out of a kiosk ends here: keys, other mouse buttons than the left
/// one, menus, drops, and tooltips, which are windows. And it tells when a person does something.
class KioskGuard : public QObject
{
    Q_OBJECT
public:
    explicit KioskGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A touch, a key, the wheel: never what the program does by itself, nor a key that something lies on.
    void touched();
    /// The screen was touched, or clicked, here.
    void tapped(const QPoint &globalPos);

private:
    static bool isHuman(const QEvent *event);
    static bool isRefused(QEvent *event);
    static bool isRefusedKey(const QKeyEvent *event);
};

} // namespace ui
