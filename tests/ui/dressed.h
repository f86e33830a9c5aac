// SPDX-License-Identifier: MIT
#pragma once

#include "ui/appearance.h"

#include <gtest/gtest.h>

#include <QWidget>

/// A computer with usual settings, whatever the test before has done to the application.
struct UsualSystem {
    UsualSystem();
};

/// The program's own themes, icons and drawings, applied before each test: light, 100 %.
class Dressed : public testing::Test
{
protected:
    Dressed();

    /// Shows the widget at this size and lets everything settle.
    static void show(QWidget &widget, QSize size);
    static void settle();

    ui::Appearance appearance;
};

QByteArray readAll(const QString &path);

/// The objectNames of visible children that stick out of their parent sideways, or whose words are cut off.
QStringList cutOff(const QWidget &screen);
