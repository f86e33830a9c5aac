// SPDX-License-Identifier: MIT
#include "ui/printing/papertools.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

namespace
{

TEST(PaperToolsTest, theFileDialogKeepsNothingOfWhereThePersonHasBeen)
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    const auto closeDialog = [] {
        if (QWidget *const dialog = QApplication::activeModalWidget())
            dialog->close();
    };
    QTimer soon;
    QObject::connect(&soon, &QTimer::timeout, qApp, closeDialog);
    soon.start(10);
    EXPECT_EQ(ui::askWhereTo(nullptr, QStringLiteral("Save"), QStringLiteral("a.pdf"), QString()), QString());
    EXPECT_EQ(ui::askWhichOne(nullptr, QStringLiteral("Open"), QString()), QString());
    const QString kept = QSettings(QSettings::UserScope, QStringLiteral("QtProject")).fileName();
    EXPECT_FALSE(QFile::exists(kept)) << qPrintable(kept);
    EXPECT_EQ(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
}

} // namespace
