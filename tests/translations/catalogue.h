// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One entry of a .ts file that its source still has.
struct Entry {
    QString context;
    QString source;
    QStringList words; ///< one, or one a plural form
    bool counts = false; ///< has plural forms
    bool finished = false;
};

/// Fails the test if the file cannot be read.
QList<Entry> entriesOf(const QString &file);

/// The .ts files of the project, but for that of English, which holds plural forms only; by language code.
QStringList translatedCodes();
QString catalogueFile(const QString &code);

/// Runs a program to its end; fails the test, with what it said, unless it ends well.
QByteArray run(const QString &program, const QStringList &arguments);

/// The .ts `file` brought up to date with the program's sources and the guide in `resources`, as the build does it.
void update(const QString &file, const QString &resources);
/// The .qm of a .ts, as the build makes it, in the same folder.
void release(const QString &file);
