// SPDX-License-Identifier: MIT
#include "ui/printing/papertools.h"

#include <QFileDialog>
#include <QFileInfo>
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

} // namespace

QString askWhereTo(QWidget *window, const QString &title, const QString &name, const QString &filter)
{
    QFileDialog dialog(window, title, documents(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    return ask(dialog);
}

QString askWhichOne(QWidget *window, const QString &title, const QString &filter)
{
    QFileDialog dialog(window, title, documents(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

} // namespace ui
