// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QMouseEvent;
class QWidget;

namespace ui
{

/// Tells a press that was meant for what stood there before, such as the second half of a double click, from one that
/// is meant for what has just come in its place: nobody reads a screen and aims at it as fast as that.
class PressGuard : public QObject
{
    Q_OBJECT
public:
    /// How long ago something was, from a beginning of its own.
    using Clock = std::function<std::chrono::milliseconds()>;
    static std::chrono::milliseconds steadyClock();

    /// Guards everything on `screen` against the pointer; the keyboard is left alone.
    PressGuard(Clock clock, QWidget *screen);

    /// Something else is shown from now on.
    void begin();
    static bool isTooSoon(std::chrono::milliseconds sinceBegin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOnScreen(const QObject &pressed, const QMouseEvent &event) const;

    const Clock m_clock;
    QWidget *const m_screen;
    std::chrono::milliseconds m_begun{};
};

} // namespace ui
