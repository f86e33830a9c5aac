// SPDX-License-Identifier: MIT
#include "ui/printing/papertools.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui
{

namespace
{

QString ask(QFileDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Qt's dialog writes down where the person has been, and has no way to be told not to.
void keepNoTrace()
{
    // Not a folder that goes with the program: what is killed leaves it behind.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace

QString askWhereTo(QWidget *window, const QString &title, const QString &name, const QString &filter)
{
    keepNoTrace();
    QFileDialog dialog(window, title, documents(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    return ask(dialog);
}

QString askWhichOne(QWidget *window, const QString &title, const QString &filter)
{
    keepNoTrace();
    QFileDialog dialog(window, title, documents(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

} // namespace ui
