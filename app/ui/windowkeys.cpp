// SPDX-License-Identifier: MIT
#include "ui/windowkeys.h"

#include "ui/choices.h"
#include "ui/navigator.h"

#include <QShortcut>
#include <QWidget>

namespace ui
{

WindowKeys::WindowKeys(Navigator &navigator, Choices &choices, QWidget &window) : QObject(&window)
{
    const auto add = [&window](const char *keys, auto *receiver, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), &window);
        connect(shortcut, &QShortcut::activated, receiver, action);
    };
    add("Alt+Home", &navigator, &Navigator::goHome);
    add("Alt+Left", &navigator, &Navigator::goBack);
    add("Alt+Right", &navigator, &Navigator::goForward);
    add("Ctrl+PgDown", &navigator, &Navigator::goToNextPage);
    add("Ctrl+PgUp", &navigator, &Navigator::goToPreviousPage);
    add("Ctrl+L", &navigator, &Navigator::goToLook);
    add("F1", &navigator, &Navigator::goToHelp);
    add("Ctrl++", &choices, &Choices::largerText);
    add("Ctrl+=", &choices, &Choices::largerText);
    add("Ctrl+-", &choices, &Choices::smallerText);
    add("Ctrl+0", &choices, &Choices::usualText);
    add("Ctrl+P", this, &WindowKeys::printPressed);
    add("Ctrl+F", this, &WindowKeys::findPressed);
    add("F3", this, &WindowKeys::findNextPressed);
    add("Shift+F3", this, &WindowKeys::findPreviousPressed);
    add("Ctrl+Q", &window, &QWidget::close);
}

} // namespace ui
