// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace ui
{

class Choices;
class Navigator;

/// The keys that work wherever the reader is. Those that lead somewhere, or change the size of the text, do so; the
/// others are told.
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive this.
    WindowKeys(Navigator &navigator, Choices &choices, QWidget &window);

signals:
    void findPressed();
    void findNextPressed();
    void findPreviousPressed();
    void printPressed();
};

} // namespace ui
